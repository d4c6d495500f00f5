import { furnitureIn } from './furniture';
import { bareName, leads, prose, sameKind, standsInCard, trails } from './leads';
import type { Page } from './page';
import { lift, type Piece, pieces, telling } from './pieces';
import { quoteIn } from './quote-in';
import { isNamed, isState, isTime, lineOf, nameLike, stateText } from './row-labels';
import { shownPictures, signsOf } from './shown-pictures';
import { shownText } from './shown-text';

/** What stands at the edges of a message's body and is not what was said. */
export interface Edges {
  cut: Set<Element>;
  /** The name on top, empty if none. */
  author: string;
  /** What stands in one line with a time below the words and may be a name, where nothing else tells one; empty if nothing does. */
  foot: string;
  /** Times and signs of delivery. */
  labels: Piece[];
  /** What stands in one line with a name or a time, and is neither: a role, a team. */
  badges: string[];
}

/**
 * Whether a piece may be a label at all: words in running text are none unless they are set apart. `atEdge`: it comes first or last;
 * `largest`: size of the largest letters around, CSS px; `cut`: labels found before it.
 */
function setApart(
  page: Page,
  body: Element,
  { element, text, inFlow }: Piece,
  { atEdge, largest, cut }: { atEdge: boolean; largest: number; cut: ReadonlySet<Element> },
): boolean {
  if (element.tagName === 'TIME' || isNamed(element, '') || isTime(element, '0', '') || isState(element, ''))
    return true;
  if (emphasis.test(element.tagName) && setSmaller(page, element)) return true;
  if (prose.test(element.tagName)) return isSmaller(page, element) || (atEdge && isNote(element, text));
  if (element.tagName === 'TD') return body.tagName === 'TR';
  if (/^[([].*[)\]]$/.test(text)) return true;
  const style = page.style(element);
  const before = element.previousElementSibling;
  if (!inFlow && before && cut.has(before)) return true;
  if (!inFlow && (!besideWords(page, element) || Number.parseFloat(style.fontSize) < largest * 0.96))
    return true;
  const around = element.parentElement ? page.style(element.parentElement) : style;
  if (style.float !== 'none' || style.position === 'absolute') return true;
  return setSmaller(page, element) || (atEdge && isTinted(style, around));
}

/** Emphasis within a line. */
const emphasis = /^(EM|I|B|STRONG|A)$/;

/** Whether an element is set in smaller letters than what is around it. */
function setSmaller(page: Page, element: Element): boolean {
  const around = element.parentElement ?? element;
  return (
    Number.parseFloat(page.style(element).fontSize) < Number.parseFloat(page.style(around).fontSize) * 0.96
  );
}

/** Whether an element is coloured otherwise than what is around it. */
function isTinted(style: CSSStyleDeclaration, around: CSSStyleDeclaration): boolean {
  return style.color !== around.color || style.opacity !== '1';
}

/** Whether a paragraph or the like is set in smaller letters than those before it. */
function isSmaller(page: Page, element: Element): boolean {
  const before = element.previousElementSibling;
  if (!before || !/^(P|DIV)$/.test(element.tagName)) return false;
  return (
    Number.parseFloat(page.style(element).fontSize) < Number.parseFloat(page.style(before).fontSize) * 0.9
  );
}

/** Whether a paragraph says how far the message got, and is made otherwise than the one before it: "Edited". */
function isNote(element: Element, text: string): boolean {
  const before = element.previousElementSibling;
  return stateText.test(text) && before !== null && before.className !== element.className;
}

/** Whether an element stands in a line with others of its kind, as single words in elements of their own do. */
function besideWords(page: Page, element: Element): boolean {
  if (!page.style(element).display.startsWith('inline')) return false;
  return sameKind(element, element.previousElementSibling) || sameKind(element, element.nextElementSibling);
}

/**
 * Finds the name at the top or the end of a body, and times and ticks anywhere at its edges. `list`: where its rows stand; `headed`: a name
 * stands above the body already, so that what is set in bold on top of it is the title of a card.
 */
export function edgesOf(page: Page, body: Element, list: Element, language: string, headed: boolean): Edges {
  const edges: Edges = { cut: new Set(), author: '', foot: '', labels: [], badges: [] };
  const quote = quoteIn(page, body);
  const furniture = furnitureIn(page, body, list);
  const all = pieces(page, body, quote)
    .filter(({ element }) => !furniture?.contains(element))
    .map((piece) => lift(page, piece, body));
  const isLabel = ({ element, text }: Piece) => isTime(element, text, language) || isState(element, text);
  const isMarked = (piece: Piece) => isLabel(piece) || isNamed(piece.element, piece.text);
  const pictures = () => shownPictures(page, body) || (all.every(isMarked) ? signsOf(page, body) : '');
  const largest = Math.max(...all.map(({ element }) => Number.parseFloat(page.style(element).fontSize)));
  for (const [index, piece] of all.entries()) {
    const { element, text } = piece;
    if (element === body || (all.length < 2 && pictures() === '')) continue;
    const label = isLabel(piece);
    const saysMore = () => all.some((other) => other !== piece && !isLabel(other)) || pictures() !== '';
    const first = edges.author === '' && all.slice(0, index).every((other) => edges.cut.has(other.element));
    const outermost = index === 0 || all.slice(index + 1).every((other) => isLabel(other));
    const caption = outermost ? captionName(page, piece, all, language) : '';
    if (caption !== '') {
      edges.labels.push(piece);
      edges.author ||= caption;
    } else if (label && setApart(page, body, piece, { atEdge: outermost, largest, cut: edges.cut }))
      edges.labels.push(piece);
    else if (
      first &&
      (!headed || isNamed(element, text)) &&
      (index < all.length - 1 || pictures() !== '') &&
      leads(page, piece, all[index + 1], { body, list, language, saysMore })
    )
      edges.author = bareName(text);
    else continue;
    edges.cut.add(element);
  }
  cutBadges(page, edges, all, list, language);
  if (edges.cut.size === all.length && pictures() === '') releaseOne(page, edges, all, { body, language });
  const left = all.length - edges.cut.size;
  const last = all.findLast(({ element }) => !edges.cut.has(element));
  const isLast = last && last.element !== body && !standsInCard(page, last.element, body);
  if (edges.author === '' && left > 1 && isLast && trails(page, last, all[0]!, list)) {
    edges.author = last.text.replace(/^~\s*/, '');
    edges.cut.add(last.element);
  }
  for (const element of [...edges.cut]) cutAround(page, element, body, edges.cut);
  for (const part of [quote, furniture]) if (part) edges.cut.add(part);
  return edges;
}

/** Cuts what stands in one line with a name or a time, is set smaller or in a box, and is none of the words: a role, a team. */
function cutBadges(page: Page, edges: Edges, all: Piece[], list: Element, language: string): void {
  if (edges.cut.size === 0) return;
  const left = all.filter(({ element }) => !edges.cut.has(element));
  const size = ({ element }: Piece) => Number.parseFloat(page.style(element).fontSize);
  const largest = Math.max(...all.map(size));
  const badges = left.filter((piece) => {
    const { element, text, inFlow } = piece;
    if (inFlow || text.length > 24 || /[\n.!?…。！？]/.test(text) || size(piece) > largest * 0.9)
      return false;
    const line = element.parentElement;
    return line !== null && [...edges.cut].some((cut) => cut !== element && line === cut.parentElement);
  });
  // Where nothing else is left, what was held for a label was said: "Delivered".
  const said = badges.length < left.length || edges.labels.some((label) => size(label) === largest);
  if (!said) return;
  for (const badge of badges) {
    edges.cut.add(badge.element);
    if (isTime(badge.element, badge.text, language)) edges.labels.push(badge);
    else edges.badges.push(badge.text);
  }
  const [first] = all;
  const last = badges.at(-1);
  if (edges.author === '' && first && last && last !== first && trails(page, last, first, list))
    edges.foot = last.text.replace(/^~\s*/, '');
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
function releaseOne(
  page: Page,
  edges: Edges,
  all: Piece[],
  { body, language }: { body: Element; language: string },
): void {
  const size = ({ element }: Piece) => Number.parseFloat(page.style(element).fontSize);
  const largest = Math.max(...all.map(size));
  const strength = (piece: Piece) => {
    const { element, text } = piece;
    const named =
      element.tagName === 'TIME' || isTime(element, '0', '') || (isState(element, '') && text !== '');
    const bracketed = /^[[(].*[\])]$/.test(text);
    return (
      (named ? 2 : 0) +
      (isColumn(page, body, element, language) ? 1 : 0) +
      (bracketed ? 1 : 0) +
      (size(piece) < largest * 0.95 ? 1 : 0) +
      (stateText.test(text) ? 0 : 0.5)
    );
  };
  const [weakest] = edges.labels.toSorted((a, b) => strength(a) - strength(b));
  const name = all.find(
    ({ element }) => edges.cut.has(element) && !edges.labels.some((one) => one.element === element),
  );
  const words = name && (!weakest || strength(weakest) >= 1) ? name : weakest;
  if (!words) return;
  if (words === name) edges.author = '';
  edges.cut.delete(words.element);
  edges.labels = edges.labels.filter((label) => label !== words);
}

/** Whether the cell that stands here in the rows around says a time as well: then times are what this column is for. */
function isColumn(page: Page, body: Element, element: Element, language: string): boolean {
  if (body.tagName !== 'TR' || element.parentElement !== body) return false;
  const place = [...body.children].indexOf(element);
  return [body.previousElementSibling, body.nextElementSibling].some((row) => {
    const cell = row?.children[place];
    return cell !== undefined && isTime(cell, shownText(page, cell), language);
  });
}

/** Cuts the line around as well where nothing but marks is left of it. */
function cutAround(page: Page, element: Element, body: Element, cut: Set<Element>): void {
  const up = page.parent(element);
  if (!up || up === body || !page.holds(body, up)) return;
  if (telling.test(shownText(page, up, (inner) => cut.has(inner)))) return;
  cut.add(up);
  cutAround(page, up, body, cut);
}
