/** False once the extension was updated or removed: what still runs in a page then has to undo itself. */
export function connected(): boolean {
  return chrome.runtime?.id !== undefined;
}
