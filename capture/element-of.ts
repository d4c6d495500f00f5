/** The innermost element that an event came from as far as we may look; null where it came from a document. */
export function elementOf(event: Event): Element | null {
  const target = event.composedPath()[0] as Node | undefined;
  return target?.nodeType === 1 ? (target as Element) : null;
}
