/** Where the journal page shows an interaction. */
export function contactHref(id: string): string {
  return `/journal.html#${encodeURIComponent(id)}`;
}
