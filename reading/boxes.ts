import { ornamental, pressable } from './ornaments';
import type { Page } from './page';
import { sentPictures } from './shown-pictures';

/** Elements that are no box of a message's, however they are drawn. */
export const never = new Set([
  'A',
  'BUTTON',
  'INPUT',
  'TEXTAREA',
  'SELECT',
  'LABEL',
  'CODE',
  'PRE',
  'MARK',
  'KBD',
  'BLOCKQUOTE',
  'TABLE',
  'TD',
  'TH',
  'HR',
  'SUMMARY',
  'TIME',
  'IMG',
  'svg',
]);

function boxed(page: Page, element: Element): boolean {
  if (never.has(element.tagName) || !page.painted(element)) return false;
  if (element.tagName === 'P' && !isBubble(page.style(element))) return false;
  return !pressable(page, element) && !ornamental(page, element);
}

/** Whether an element has text beside its children. */
export function hasOwnText(page: Page, element: Element): boolean {
  return page.nodes(element).some((node) => node.nodeType === 3 && /\S/.test((node as Text).data));
}

/** The children with words. */
export function textfulChildren(page: Page, element: Element): Element[] {
  return page.children(element).filter((child) => page.textful(child));
}

/** A paragraph is a box of its own where it has a ground, room around its words and round corners; lines and frames are part of a text. */
function isBubble({ backgroundColor, paddingLeft, borderTopLeftRadius }: CSSStyleDeclaration): boolean {
  return (
    !/^(transparent|rgba\(.*, 0\))$/.test(backgroundColor) &&
    Number.parseFloat(paddingLeft) >= 4 &&
    Number.parseFloat(borderTopLeftRadius) >= 4
  );
}

/** The outermost boxes with text inside an element, itself included; `most`: no more are sought. */
export function boxes(
  page: Page,
  element: Element,
  found: Element[] = [],
  most = Number.POSITIVE_INFINITY,
): Element[] {
  if (found.length >= most || !says(page, element)) return found;
  if (pressable(page, element) || ornamental(page, element)) return found;
  if (boxed(page, element)) {
    found.push(element);
    return found;
  }
  if (hasOwnText(page, element)) return found;
  for (const child of page.children(element)) boxes(page, child, found, most);
  return found;
}

/** Whether an element shows words or a picture that was sent. */
export function says(page: Page, element: Element): boolean {
  return page.textful(element) || sentPictures(page, element).length > 0;
}
