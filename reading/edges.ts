import type { Page } from './page';
import { hasOwnText, lift, type Piece, pieces, telling } from './pieces';
import { isNamed, isState, isTime } from './row-labels';
import { shownText } from './shown-text';

/** What stands at the edges of a message's body and is not what was said. */
export interface Edges {
  cut: Set<Element>;
  /** The name on top, empty if none. */
  author: string;
  /** Times and signs of delivery. */
  labels: Piece[];
}

const prose = /^(P|LI|CODE|PRE|H\d|B|STRONG|EM|I|A|MARK|BLOCKQUOTE|Q|U|S|DEL|INS)$/;

/** Whether a piece may be a label at all: words in running text are none unless they are set apart. */
function setApart(page: Page, body: Element, { element, text, inFlow }: Piece): boolean {
  if (element.tagName === 'TIME' || isNamed(element, '') || isTime(element, '0', '') || isState(element, ''))
    return true;
  if (prose.test(element.tagName)) return false;
  if (element.tagName === 'TD') return body.tagName === 'TR';
  if (/^\(.*\)$/.test(text)) return true;
  if (!inFlow) return true;
  const style = page.style(element);
  const around = element.parentElement ? page.style(element.parentElement) : style;
  if (style.float !== 'none' || style.position === 'absolute') return true;
  return Number.parseFloat(style.fontSize) < Number.parseFloat(around.fontSize) * 0.96;
}

/** Finds the name on top of a body, and times and ticks anywhere at its edges. */
export function edgesOf(page: Page, body: Element, language: string): Edges {
  const edges: Edges = { cut: new Set(), author: '', labels: [] };
  const all = pieces(page, body, null).map((piece) => lift(page, piece, body));
  let left = all.length;
  for (const [index, piece] of all.entries()) {
    if (left < 2) break;
    const { element, text } = piece;
    if (element === body) continue;
    const label = isTime(element, text, language) || isState(element, text);
    if (label && setApart(page, body, piece)) edges.labels.push(piece);
    else if (edges.author === '' && index - edges.cut.size <= 0 && leads(page, piece))
      edges.author = text.replace(/\s*:$/, '');
    else continue;
    edges.cut.add(element);
    left -= 1;
  }
  for (const element of [...edges.cut]) cutAround(page, element, body, edges.cut);
  return edges;
}

/** Cuts the line around as well where nothing but marks is left of it. */
function cutAround(page: Page, element: Element, body: Element, cut: Set<Element>): void {
  const up = page.parent(element);
  if (!up || up === body || !page.holds(body, up)) return;
  if (telling.test(shownText(page, up, (inner) => cut.has(inner)))) return;
  cut.add(up);
  cutAround(page, up, body, cut);
}

/** Whether the first piece of a message is the name of who said it. */
function leads(page: Page, { element, text }: Piece): boolean {
  if (isNamed(element, text)) return true;
  if (text.length > 40 || text.includes('\n')) return false;
  if (/:$/.test(text) || /^\s*:/.test(element.nextSibling?.nodeValue ?? ''))
    return /^(B|STRONG|SPAN|DT|EM|I|DIV|CITE|LABEL|TD|TH)$/.test(element.tagName);
  if (/[.!?…。！？]$/.test(text) || /^(P|LI|CODE|PRE|A|EM|I|TD|H\d)$/.test(element.tagName)) return false;
  if (element.parentElement && hasOwnText(page, element.parentElement)) return false;
  const style = page.style(element);
  const next = element.nextElementSibling;
  if (!next) return false;
  const bigger = Number.parseFloat(page.style(next).fontSize) > Number.parseFloat(style.fontSize) * 1.08;
  return Number(style.fontWeight) >= 600 || bigger;
}
