import type { RootOf } from './closed-roots';

const mayHost = new Set([
  'article',
  'aside',
  'div',
  'footer',
  'header',
  'main',
  'nav',
  'p',
  'section',
  'span',
]);
/** Elements looked at in one search; beyond it lies a page too big to be searched whole. */
const mostElements = 30_000;

function likelyHost(element: Element): boolean {
  if (element.firstChild) return element.localName.includes('-');
  return mayHost.has(element.localName) || element.localName.includes('-');
}

/** A document or shadow root and all shadow roots below it, closed ones too where `rootOf` can open them; `skip`: parts left out. */
export function* rootsIn(
  top: Document | ShadowRoot,
  rootOf: RootOf,
  skip?: (element: Element) => boolean,
  budget = { left: mostElements },
): Generator<Document | ShadowRoot> {
  yield top;
  const walker = (top.ownerDocument ?? (top as Document)).createTreeWalker(top, NodeFilter.SHOW_ELEMENT);
  let next = walker.nextNode() as Element | null;
  while (next && budget.left > 0) {
    budget.left -= 1;
    const skipped = skip?.(next) === true;
    const root = skipped ? null : (next.shadowRoot ?? (likelyHost(next) ? rootOf(next) : null));
    if (root) yield* rootsIn(root, rootOf, skip, budget);
    next = (skipped ? (walker.nextSibling() ?? stepOut(walker)) : walker.nextNode()) as Element | null;
  }
}

/** The next element after the one the walker stands in has ended. */
function stepOut(walker: TreeWalker): Node | null {
  while (walker.parentNode()) {
    const next = walker.nextSibling();
    if (next) return next;
  }
  return null;
}
