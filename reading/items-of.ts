import { unitWords } from './ornaments';
import type { Page } from './page';
import { wordsOf } from './words-of';

/** Items read of one list; of a longer one the latest. */
export const mostItems = 2000;

const listWords =
  /^(messages|list|container|wrapper|scroll|scroller|viewport|items|thread|log|feed|inner|content|transcript)$/;

/** Whether an element that stands alone in a list is a wrapper of all items rather than the only item. */
function wraps(page: Page, element: Element): boolean {
  if (/^(TABLE|TBODY|UL|OL|DL)$/.test(element.tagName)) return true;
  const words = wordsOf(element);
  if (words.some((word) => unitWords.has(word)) && !words.includes('list')) return false;
  if (
    /auto|scroll/.test(page.style(element).overflowY) ||
    /^(list|log|feed)$/.test(element.getAttribute('role') ?? '')
  )
    return true;
  const inner = page
    .children(element)
    .filter((child) => page.shown(child) && !/^(SPAN|B|STRONG|P|IMG|SMALL|TIME|A|svg)$/.test(child.tagName));
  if (inner.length === 0) return false;
  if (words.some((word) => listWords.test(word))) return true;
  const kind = ({ localName, classList }: Element) => `${localName}.${classList[0] ?? ''}`;
  return inner.some((child, index) =>
    inner.some((other, at) => at !== index && kind(other) === kind(child) && child.classList.length > 0),
  );
}

/** The items of a list: its children, or those of the wrapper that holds all of them. `cut`: more than {@link mostItems}. */
export function itemsOf(page: Page, list: Element): { items: Element[]; cut: boolean } {
  let at = list;
  for (let depth = 0; depth < 8 && at.childElementCount <= 3; depth += 1) {
    const [only, more] = page.children(at).filter((child) => page.textful(child));
    if (!only || more || page.painted(only)) break;
    const below = page.children(only).filter((child) => page.textful(child));
    // A wrapper may hold nothing but another wrapper.
    if (!wraps(page, only) && !(below.length === 1 && wraps(page, below[0]!))) break;
    at = only;
  }
  const all = page.children(at);
  return { items: all.slice(-mostItems), cut: all.length > mostItems };
}
