import type { Page } from './page';

/** Items read of one list; of a longer one the latest. */
export const mostItems = 2000;

const wrapper = /list|container|wrapper|inner|scroll|content|body|messages/i;

/** The items of a list: its children, or those of the wrapper that holds all of them. `cut`: more than {@link mostItems}. */
export function itemsOf(page: Page, list: Element): { items: Element[]; cut: boolean } {
  let at = list;
  for (let depth = 0; depth < 8; depth += 1) {
    if (at.childElementCount > 3) break;
    const [only, more] = page.children(at).filter((child) => page.shown(child));
    if (!only || more || page.painted(only)) break;
    const inner = page.children(only).filter((child) => page.shown(child));
    const wraps = inner.length !== 1 && wrapper.test(`${only.className} ${only.getAttribute('role')}`);
    if (!wraps && inner.length < 3) {
      const [deeper, other] = inner;
      if (!deeper || other) break;
    }
    at = only;
  }
  const all = page.children(at);
  return { items: all.slice(-mostItems), cut: all.length > mostItems };
}
