import type { Page } from './page';

/** Elements at either end that are asked for their place. */
const mostAsked = 8;

/**
 * Where on the screen an element begins, px from above: what makes no box of its own (`display: contents`) begins with the first that is
 * shown in it. Null if nothing of it has a place.
 */
export function drawnTop(page: Page, element: Element): number | null {
  const { top, left, width, height } = element.getBoundingClientRect();
  if (width > 0 || height > 0 || top !== 0 || left !== 0) return top;
  if (page.style(element).display !== 'contents') return null;
  for (const node of page.nodes(element)) {
    if (node.nodeType === 3 ? !/\S/.test((node as Text).data) : node.nodeType !== 1) continue;
    const found = node.nodeType === 3 ? topOfText(node) : drawnTop(page, node as Element);
    if (found !== null) return found;
  }
  return null;
}

function topOfText(text: Node): number | null {
  const range = text.ownerDocument!.createRange();
  range.selectNodeContents(text);
  return range.getClientRects()[0]?.top ?? null;
}

/** Whether what comes first in the document stands below what comes last; what has no place on the screen says nothing. */
export function upsideDown(page: Page, elements: readonly Element[]): boolean {
  if (elements.length < 2) return false;
  const firstOf = (some: readonly Element[]): [Element, number] | null => {
    for (const element of some.slice(0, mostAsked)) {
      const top = drawnTop(page, element);
      if (top !== null) return [element, top];
    }
    return null;
  };
  const [first, last] = [firstOf(elements), firstOf(elements.slice(-mostAsked).reverse())];
  return first !== null && last !== null && first[0] !== last[0] && first[1] > last[1] + 1;
}
