/** Host of a document; where it has none of its own (written in place), that of the page around it. */
export function hostOf(document: Document): string {
  for (let view = document.defaultView; view; ) {
    if (view.location.hostname !== '') return view.location.hostname;
    const frame: Element | null = view.frameElement;
    view = frame?.ownerDocument.defaultView ?? null;
  }
  return '';
}
