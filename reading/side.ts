import type { Page } from './page';

/** Where a message stands between the edges of its list: -1 left, 1 right, 0 in the middle; null if it fills the line or has no place. */
export function sideOf(page: Page, body: Element, list: Element): number | null {
  const room = roomOf(page, list);
  const isWhole = page.painted(body) || body.childNodes.length === 0;
  const box = isWhole ? body.getBoundingClientRect() : textBox(page, body);
  if (room.width === 0 || box.width === 0) return null;
  if (!page.painted(body) && isCentred(page, body, room.width)) return 0;
  const left = box.left - room.left;
  const right = room.right - box.right;
  if (left < room.width * 0.08 && right < room.width * 0.08) return null;
  if (Math.abs(left - right) <= Math.max(8, room.width * 0.04)) return 0;
  return left < right ? -1 : 1;
}

/** The room of a list; one that makes no box of its own has that of what holds it. */
function roomOf(page: Page, list: Element): DOMRect {
  let at = list;
  for (let up = page.parent(at); up && page.style(at).display === 'contents'; up = page.parent(at)) at = up;
  return at.getBoundingClientRect();
}

/** Text nodes of a first line that are measured. */
const mostMeasured = 16;

/** Whether the words stand in the middle of a block that fills most of the room. */
function isCentred(page: Page, body: Element, room: number): boolean {
  const [first] = shownTexts(page, body);
  let at = first ? page.parent(first) : body;
  while (at && at !== body && page.style(at).display.startsWith('inline')) at = page.parent(at);
  if (!at || page.style(at).textAlign !== 'center') return false;
  return at === body || at.getBoundingClientRect().width > room * 0.6;
}

/** Box around the first text, and around what stands in one line with its beginning. */
function textBox(page: Page, element: Element): DOMRect {
  const range = element.ownerDocument.createRange();
  let box: DOMRect | null = null;
  let below = 0;
  let left = mostMeasured;
  for (const text of shownTexts(page, element)) {
    range.selectNodeContents(text);
    const [line] = range.getClientRects();
    if (!line) continue;
    if (box && (line.top > below - 2 || left <= 0)) break;
    const own = range.getBoundingClientRect();
    below = box ? below : line.bottom;
    box = box ? around(box, own) : own;
    left -= 1;
  }
  if (box) return box;
  range.selectNodeContents(element);
  return range.getBoundingClientRect();
}

function around(a: DOMRect, b: DOMRect): DOMRect {
  const [left, top] = [Math.min(a.left, b.left), Math.min(a.top, b.top)];
  return new DOMRect(left, top, Math.max(a.right, b.right) - left, Math.max(a.bottom, b.bottom) - top);
}

function* shownTexts(page: Page, element: Element): Generator<Node> {
  for (const node of page.nodes(element))
    if (node.nodeType === 3 && /\S/.test((node as Text).data)) yield node;
    else if (node.nodeType === 1 && page.shown(node as Element)) yield* shownTexts(page, node as Element);
}
