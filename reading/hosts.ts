import type { RootOf } from './page';

const mayHost = /^(article|aside|div|footer|header|main|nav|p|section|span)$/;

function likelyHost(element: Element): boolean {
  const name = element.localName;
  return (
    name.includes('-') ||
    (element.firstElementChild === null && mayHost.test(name) && !element.hasChildNodes())
  );
}

/** A document or shadow root and all shadow roots below it, closed ones too where `rootOf` can open them. */
export function* rootsIn(top: Document | ShadowRoot, rootOf: RootOf): Generator<Document | ShadowRoot> {
  yield top;
  for (const element of top.querySelectorAll('*')) {
    const root = element.shadowRoot ?? (likelyHost(element) ? rootOf(element) : null);
    if (root) yield* rootsIn(root, rootOf);
  }
}
