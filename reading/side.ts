import type { Page } from './page';

/** Where a message stands between the edges of its list: -1 left, 1 right, 0 in the middle; null if it fills the line or has no place. */
export function sideOf(page: Page, body: Element, list: Element): number | null {
  const room = list.getBoundingClientRect();
  const box = page.painted(body) ? body.getBoundingClientRect() : textBox(page, body);
  if (room.width === 0 || box.width === 0) return null;
  if (!page.painted(body) && page.style(body).textAlign === 'center') return 0;
  const left = box.left - room.left;
  const right = room.right - box.right;
  if (left < room.width * 0.08 && right < room.width * 0.08) return null;
  if (Math.abs(left - right) <= Math.max(8, room.width * 0.04)) return 0;
  return left < right ? -1 : 1;
}

/** Box around the first lines of text. */
function textBox(page: Page, element: Element): DOMRect {
  const range = element.ownerDocument.createRange();
  const text = firstText(page, element);
  range.selectNodeContents(text ?? element);
  return range.getBoundingClientRect();
}

function firstText(page: Page, element: Element): Node | null {
  for (const node of page.nodes(element)) {
    if (node.nodeType === 3 && /\S/.test((node as Text).data)) return node;
    const inside =
      node.nodeType === 1 && page.shown(node as Element) ? firstText(page, node as Element) : null;
    if (inside) return inside;
  }
  return null;
}
