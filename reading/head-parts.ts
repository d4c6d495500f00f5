import { pictureName } from './label-names';
import { oneSign, ornamental } from './ornaments';
import type { Page } from './page';
import { pieces } from './pieces';
import { shownText } from './shown-text';

/** What a part of a chat's head shows. */
export interface HeadPart {
  /** Lines as shown, with phrases whole. */
  lines: string[];
  /** The smallest texts, in order: a name, what stands beside it. */
  bits: string[];
  /** A picture of somebody stands there; none of a company that calls itself a logo. */
  pictured: boolean;
}

const mostLevels = 10;
/** Levels above the panel in which its head may stand. */
const levelsAbove = 3;
/** Longer parts say more than with whom one talks. */
const longestPart = 300;
const noHeads = /^(NAV|FORM|SCRIPT|STYLE|UL|OL|TEXTAREA|INPUT|SELECT|IFRAME|TEMPLATE)$/;

/** What stands above a list in the box of its chat, the topmost first. */
export function headParts(page: Page, panel: Element, list: Element): HeadPart[] {
  const parts: HeadPart[] = [];
  let above = page.holds(list, panel) ? 0 : -1;
  let at = list;
  for (let level = 0; level < mostLevels; level += 1) {
    const up = page.parent(at);
    if (!up || up.tagName === 'HTML') break;
    const isPage =
      up.tagName === 'BODY' && up.ownerDocument.defaultView === up.ownerDocument.defaultView?.top;
    if (up === panel || above >= 0) above += 1;
    if (isPage || above > levelsAbove) break;
    const before = page.children(up);
    const here = before.slice(0, before.indexOf(at)).flatMap((one) => partOf(page, one) ?? []);
    parts.unshift(...here);
    // The box of the chat ends where it is laid over the page.
    if (above >= 0 && page.style(up).position === 'fixed') break;
    at = up;
  }
  return parts;
}

function partOf(page: Page, element: Element): HeadPart | null {
  if (noHeads.test(element.tagName) || !page.shown(element)) return null;
  const text = element.textContent ?? '';
  if (text.length > longestPart || (!page.rootOf(element) && !/\p{L}/u.test(text))) return null;
  const bits = pieces(page, element, null).map((piece) => piece.text.trim());
  if (bits.length === 0) return null;
  const lines = shownText(page, element, (inner) => ornamental(page, inner)).split('\n');
  return { lines, bits, pictured: isPictured(page, element) };
}

/** Whether a picture of somebody, or the initials in its place, stands in an element. */
function isPictured(page: Page, element: Element): boolean {
  for (const inner of page.within(element, 60)) {
    const said = `${inner.getAttribute('alt') ?? ''} ${inner.getAttribute('class') ?? ''}`;
    if (/logo/i.test(said)) return false;
    if (oneSign.test((inner.textContent ?? '').trim()) && ornamental(page, inner)) return true;
  }
  return pictureName(page, element, element) !== null;
}
