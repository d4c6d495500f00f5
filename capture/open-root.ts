interface FirefoxElement extends Element {
  openOrClosedShadowRoot?: ShadowRoot | null;
}

/** The shadow root of an element, open or closed, through what the browser gives extensions; null if it has none. */
export function openRoot(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  const { openOrClosedShadowRoot } = element as FirefoxElement;
  if (openOrClosedShadowRoot !== undefined) return openOrClosedShadowRoot;
  if (typeof chrome === 'undefined' || !chrome.dom || !('innerText' in element)) return null;
  return chrome.dom.openOrClosedShadowRoot(element as HTMLElement) as ShadowRoot | null;
}
