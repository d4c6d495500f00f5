import type { Page } from './page';
import { shownText } from './shown-text';
import { ornamental, pressable } from './units';

/** Something other than marks that part a name from a time. */
export const telling = /[^\s·•|,\-–—]/;

/** A stretch of text and the element that shows it. */
export interface Piece {
  element: Element;
  text: string;
}

/** The smallest elements with text of their own, in the order shown; `stop` is not entered. */
export function pieces(page: Page, element: Element, stop: Element | null, found: Piece[] = []): Piece[] {
  for (const node of page.nodes(element)) {
    if (node === stop) continue;
    if (node.nodeType === 3 && telling.test((node as Text).data)) {
      if (found.at(-1)?.element !== element) found.push({ element, text: shownText(page, element) });
    } else if (node.nodeType === 1 && page.shown(node as Element)) {
      const child = node as Element;
      if (pressable(page, child) || ornamental(page, child)) continue;
      pieces(page, child, stop, found);
    }
  }
  return found;
}

/** The outermost element below `outer` that shows nothing but this piece. */
export function lift(page: Page, { element, text }: Piece, outer: Element): Piece {
  let at = element;
  for (;;) {
    const up = page.parent(at);
    if (!up || up === outer || !page.holds(outer, up)) break;
    if (
      page
        .nodes(up)
        .some(
          (node) =>
            node !== at &&
            (node.nodeType === 3
              ? /\S/.test((node as Text).data)
              : node.nodeType === 1 && page.textful(node as Element)),
        )
    )
      break;
    at = up;
  }
  return { element: at, text };
}
