/** The language in which a part of a page is written (BCP 47), else that of the browser. */
export function languageOf(part: Element): string {
  return (
    part.closest('[lang]')?.getAttribute('lang') ||
    part.ownerDocument.documentElement.lang ||
    navigator.language
  );
}
