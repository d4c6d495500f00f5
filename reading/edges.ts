import type { Page } from './page';
import { hasOwnText, lift, type Piece, pieces, telling } from './pieces';
import { isNamed, isState, isTime, lineOf, nameLike } from './row-labels';
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
  if (!inFlow && !besideWords(page, element)) return true;
  const style = page.style(element);
  const around = element.parentElement ? page.style(element.parentElement) : style;
  if (style.float !== 'none' || style.position === 'absolute') return true;
  return Number.parseFloat(style.fontSize) < Number.parseFloat(around.fontSize) * 0.96;
}

/** Whether an element stands in a line with others of its kind, as single words in elements of their own do. */
function besideWords(page: Page, element: Element): boolean {
  if (!page.style(element).display.startsWith('inline')) return false;
  return sameKind(element, element.previousElementSibling) || sameKind(element, element.nextElementSibling);
}

/** Whether two neighbours are made alike, as the lines of one text are; names and texts are not. */
function sameKind(element: Element, other: Element | null): boolean {
  return (
    other !== null &&
    other.tagName === element.tagName &&
    other.className === element.className &&
    other.getAttribute('style') === element.getAttribute('style')
  );
}

/** Finds the name at the top or the end of a body, and times and ticks anywhere at its edges. `list`: where its rows stand. */
export function edgesOf(page: Page, body: Element, list: Element, language: string): Edges {
  const edges: Edges = { cut: new Set(), author: '', labels: [] };
  const all = pieces(page, body, null).map((piece) => lift(page, piece, body));
  for (const [index, piece] of all.entries()) {
    const { element, text } = piece;
    if (element === body || all.length < 2) continue;
    const label = isTime(element, text, language) || isState(element, text);
    const first = edges.author === '' && all.slice(0, index).every((other) => edges.cut.has(other.element));
    const caption = index === 0 || index === all.length - 1 ? captionName(page, piece, all, language) : '';
    if (caption !== '') {
      edges.labels.push(piece);
      edges.author ||= caption;
    } else if (label && setApart(page, body, piece)) edges.labels.push(piece);
    else if (first && index < all.length - 1 && leads(page, piece, all[index + 1], list))
      edges.author = text.replace(/\s*:$/, '');
    else continue;
    edges.cut.add(element);
  }
  if (edges.cut.size === all.length) releaseOne(page, edges, all);
  const left = all.length - edges.cut.size;
  const last = all.findLast(({ element }) => !edges.cut.has(element));
  if (edges.author === '' && left > 1 && last && last.element !== body && trails(page, last, all[0]!, list)) {
    edges.author = last.text.replace(/^~\s*/, '');
    edges.cut.add(last.element);
  }
  for (const element of [...edges.cut]) cutAround(page, element, body, edges.cut);
  return edges;
}

/** The name in a caption such as "Martin · 14:03", which is set smaller than the words or built as a head or foot; else empty. */
function captionName(page: Page, { element, text }: Piece, all: Piece[], language: string): string {
  const { name, times } = lineOf(text, language);
  if (times === 0 || !nameLike(name) || sameKind(element, element.nextElementSibling)) return '';
  const size = (piece: Element) => Number.parseFloat(page.style(piece).fontSize);
  const smaller = size(element) < Math.max(...all.map((piece) => size(piece.element))) * 0.96;
  const built = /^(HEADER|FOOTER|SMALL|FIGCAPTION)$/.test(element.tagName);
  return smaller || built || isNamed(element, '') || isTime(element, '0', '') ? name : '';
}

/**
 * Something must have been said. Of several times, as in "14:30" said at 14:29, it is the one that looks least like a label; where all
 * look like labels, what was held for a name was said.
 */
function releaseOne(page: Page, edges: Edges, all: Piece[]): void {
  const size = ({ element }: Piece) => Number.parseFloat(page.style(element).fontSize);
  const largest = Math.max(...all.map(size));
  const strength = (piece: Piece) => {
    const { element, text } = piece;
    const named =
      element.tagName === 'TIME' || isTime(element, '0', '') || (isState(element, '') && text !== '');
    return (named ? 2 : 0) + (size(piece) < largest * 0.95 ? 1 : 0);
  };
  const [weakest] = edges.labels.toSorted((a, b) => strength(a) - strength(b));
  const name = all.find(
    ({ element }) => edges.cut.has(element) && !edges.labels.some((one) => one.element === element),
  );
  const words = name && (!weakest || strength(weakest) > 0) ? name : weakest;
  if (!words) return;
  if (words === name) edges.author = '';
  edges.cut.delete(words.element);
  edges.labels = edges.labels.filter((label) => label !== words);
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
function leads(page: Page, piece: Piece, next: Piece | undefined, list: Element): boolean {
  const { element, text } = piece;
  if (isNamed(element, text)) return true;
  if (text.length > 40 || text.includes('\n')) return false;
  // It shows other pieces as well, and not only the time: "Your parcel is in <b>Kassel</b>:".
  const inside = page.children(element).filter((child) => page.textful(child));
  if (inside.some((child) => !isTime(child, shownText(page, child), ''))) return false;
  if (sameKind(element, element.nextElementSibling)) return false;
  if (/:$/.test(text) || /^\s*:/.test(element.nextSibling?.nodeValue ?? ''))
    return (
      nameLike(text.replace(/\s*:$/, '')) &&
      /^(B|STRONG|SPAN|DT|EM|I|DIV|CITE|LABEL|TD|TH)$/.test(element.tagName)
    );
  if (/[.!?…。！？]$/.test(text) || /^(P|LI|CODE|PRE|A|EM|I|TD|H\d)$/.test(element.tagName)) return false;
  const style = page.style(element);
  const ownLine = /block|flex|grid|list-item/.test(style.display) && !style.display.startsWith('inline');
  const bold = Number(style.fontWeight) >= 600;
  if (piece.inFlow || (element.parentElement && hasOwnText(page, element.parentElement)))
    return ownLine && bold && nameLike(text);
  const beside = element.nextElementSibling;
  if (!beside) return false;
  if (bold || Number.parseFloat(page.style(beside).fontSize) > Number.parseFloat(style.fontSize) * 1.08)
    return true;
  return (
    ownLine &&
    nameLike(text) &&
    next !== undefined &&
    next.element.className !== element.className &&
    recurs(page, element, list)
  );
}

/** Whether the last piece of a message, set smaller, is the name of who said it. */
function trails(page: Page, { element, text }: Piece, first: Piece, list: Element): boolean {
  if (prose.test(element.tagName) || !nameLike(text.replace(/^~\s*/, ''))) return false;
  if (isNamed(element, text)) return true;
  const smaller =
    Number.parseFloat(page.style(element).fontSize) <
    Number.parseFloat(page.style(first.element).fontSize) * 0.9;
  return smaller && (text.startsWith('~') || recurs(page, element, list));
}

/** Whether elements of this make say few different things in the list, as names do and titles do not. */
function recurs(page: Page, element: Element, list: Element): boolean {
  const { className, localName } = element;
  const classed = typeof className === 'string' && className.trim() !== '';
  const make = classed ? className : makeOf(element, list);
  return page.leanOn(`${localName} recurs: ${make}`, () => {
    const alike = classed
      ? [...list.getElementsByClassName(className)]
      : [...list.querySelectorAll(localName)].slice(-300).filter((one) => makeOf(one, list) === make);
    const texts = alike.map(({ textContent }) => textContent);
    return texts.length < 2 || new Set(texts).size <= Math.max(1, texts.length * 0.6);
  });
}

/** How an element without a class is made: its tags and style. */
function makeOf(element: Element, list: Element): string {
  const tags = [element.getAttribute('style') ?? ''];
  for (let at: Element | null = element; at && at !== list && tags.length < 12; at = at.parentElement)
    tags.push(at.localName);
  return tags.join('>');
}
