import type { Page } from './page';

/**
 * Whether what an element holds stands in one line that is moved sideways, as cards to choose from do: such a scroller is no list of
 * messages, though browsers say of it that it scrolls both ways.
 */
export function isStrip(page: Page, element: Element): boolean {
  const { display, flexDirection, flexWrap, overflowX } = page.style(element);
  if (!display.endsWith('flex') || !flexDirection.startsWith('row') || flexWrap !== 'nowrap') return false;
  if (!/auto|scroll/.test(overflowX)) return false;
  const [first, second] = page.children(element).filter((child) => page.textful(child));
  return (
    second !== undefined && first?.localName === second.localName && first.className === second.className
  );
}
