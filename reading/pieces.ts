import { ornamental, pressable } from './ornaments';
import type { Page } from './page';
import { emojiOf, shownText } from './shown-text';

/** Something other than marks that part a name from a time. */
export const telling = /[^\s·•|,\-–—]/;

/** A stretch of text and the element that shows it. */
export interface Piece {
  element: Element;
  text: string;
  /** It stands in the middle of running text. */
  inFlow: boolean;
}

/** Whether an element has letters of its own, beside those of its children. */
export function hasOwnText(page: Page, element: Element): boolean {
  return page.nodes(element).some((node) => node.nodeType === 3 && telling.test((node as Text).data));
}

/** The smallest elements with text of their own, each with that text alone, in the order shown; `stop` is not entered. */
export function pieces(page: Page, element: Element, stop: Element | null): readonly Piece[] {
  if (stop) return gather(page, element, stop, false, []);
  return page.memo('pieces', element, () => gather(page, element, null, false, []));
}

function gather(
  page: Page,
  element: Element,
  stop: Element | null,
  inFlow: boolean,
  found: Piece[],
): Piece[] {
  const own = hasOwnText(page, element);
  let told = false;
  for (const node of page.nodes(element)) {
    if (node.nodeType === 3 && !told && telling.test((node as Text).data)) {
      told = true;
      found.push({
        element,
        text: shownText(page, element, (inner) => inner.parentElement === element),
        inFlow,
      });
    }
    if (node.nodeType !== 1 || node === stop) continue;
    const child = node as Element;
    if (child.tagName === 'IMG' && !own && page.shown(child)) {
      const emoji = emojiOf(child as HTMLImageElement);
      if (emoji !== '') found.push({ element: child, text: emoji, inFlow });
      continue;
    }
    if (page.shown(child) && !pressable(page, child) && !ornamental(page, child))
      gather(page, child, stop, own, found);
  }
  return found;
}

/** The outermost element below `outer` that shows nothing but this piece. */
export function lift(page: Page, { element, text, inFlow }: Piece, outer: Element): Piece {
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
  return { element: at, text, inFlow };
}
