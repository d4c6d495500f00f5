import { languageOf } from './language-of';
import { meansYou } from './means-you';
import { offersChoices } from './offers-choices';
import type { Page } from './page';
import { hasOwnText, type Piece } from './pieces';
import { isNamed, isTime, nameLike } from './row-labels';
import { shownText } from './shown-text';
import { treesAround } from './trees-around';

/** Elements of running text: a last piece in one of them is no name. */
export const prose = /^(P|LI|CODE|PRE|H\d|B|STRONG|EM|I|A|MARK|BLOCKQUOTE|Q|U|S|DEL|INS)$/;
/** Elements looked at when asking whether a name recurs. */
const mostAlike = 120;

/** Whether two neighbours are made alike, as the lines of one text are; names and texts are not. */
export function sameKind(element: Element, other: Element | null): boolean {
  return (
    other !== null &&
    other.tagName === element.tagName &&
    other.className === element.className &&
    other.getAttribute('style') === element.getAttribute('style')
  );
}

/** A name without the marks that set it off: "Martin:", "<Martin>", "~ Martin". */
export function bareName(text: string): string {
  return text
    .replace(/^~\s*|\s*[:：]$/g, '')
    .replace(/^[<[(]\s*([^<>[\]()]+?)\s*[>\])]:?$/, '$1')
    .trim();
}

/** What a first piece is judged in. `saysMore`: whether anything but it and times stands in the message. */
interface LeadContext {
  body: Element;
  list: Element;
  language: string;
  saysMore: () => boolean;
}

/** Whether the first piece of a message is the name of who said it. */
export function leads(
  page: Page,
  piece: Piece,
  next: Piece | undefined,
  { body, list, language, saysMore }: LeadContext,
): boolean {
  const { element, text } = piece;
  if (isNamed(element, text)) return true;
  if (text.length > 40 || text.includes('\n')) return false;
  // It shows other pieces as well, and not only the time: "Your parcel is in <b>Kassel</b>:".
  const inside = page.children(element).filter((child) => page.textful(child));
  const whole = (child: Element) => shownText(page, child) === text;
  const timed = (child: Element) => isTime(child, shownText(page, child), language);
  if (inside.some((child) => !whole(child) && !timed(child))) return false;
  if (/^(H\d|HEADER|DIV)$/.test(element.tagName) && inside.some(timed) && nameLike(text)) return true;
  if (isLinkedCard(page, element, body)) return false;
  const stamped = next !== undefined && isTime(next.element, next.text, language) && saysMore();
  const own = innermost(page, element);
  const after = element.nextElementSibling;
  const alike = sameKind(element, after) && (own === element || sameKind(own, innermost(page, after!)));
  if (isNameCell(page, element, text, list)) return true;
  // Cells of a row are columns and no lines of one text.
  const cell = element.tagName === 'TD' && /[:：]$/.test(text);
  if (alike && !stamped && !cell) return false;
  if (standsInEach(page, element, body)) return false;
  if (/^<[^<>]+>$/.test(text) && next) return true;
  if (/^([<[(]).+[>\])]$/.test(text) && nameLike(bareName(text)) && element.tagName !== 'A')
    return recurs(page, element, list);
  if (/[:：]$/.test(text) || /^\s*:/.test(element.nextSibling?.nodeValue ?? ''))
    return (
      nameLike(text.replace(/\s*[:：]$/, '')) &&
      /^(B|STRONG|SPAN|DT|EM|I|DIV|CITE|LABEL|TD|TH)$/.test(element.tagName)
    );
  const style = page.style(element);
  const ownLine = /block|flex|grid|list-item/.test(style.display) && !style.display.startsWith('inline');
  if (/[.!?…。！？]$/.test(text) || /^(P|LI|CODE|PRE|TD)$/.test(element.tagName)) return false;
  if (/^(A|EM|I)$/.test(element.tagName) && !ownLine) return false;
  // Texts and cards have headings as well; names say the same again.
  if (/^H\d$/.test(element.tagName) || factsFollow(element))
    return nameLike(text) && recurs(page, element, list, 2);
  const bold = Number(page.style(own).fontWeight) >= 600;
  if (piece.inFlow || (element.parentElement && hasOwnText(page, element.parentElement)))
    return ownLine && bold && nameLike(text);
  const beside = follower(page, element, body);
  if (!beside) return false;
  if (stamped && inLine(page, element, next.element)) return nameLike(text) && recurs(page, element, list);
  const size = (one: Element) => Number.parseFloat(page.style(innermost(page, one)).fontSize);
  // So have cards to choose from, in letters no smaller than what they say.
  if (!stamped && size(own) >= size(beside) && offersChoices(page, body, element))
    return nameLike(text) && recurs(page, element, list, 2);
  if (bold || size(beside) > size(own) * 1.08) return !isPrice(next?.text ?? '');
  if (!ownLine || !nameLike(text) || next === undefined) return false;
  if (next.element.className !== element.className) return recurs(page, element, list);
  return innermost(page, next.element).className !== own.className && recurs(page, own, list);
}

const coin = String.raw`(?:\p{Sc}|R\$|(?:eur|usd|gbp|chf|sek|nok|dkk|pln|czk|huf|try|brl|inr|kr|zł|kč|ft|lei|tl|лв|руб|грн|fr|円|元|원)(?!\p{L})\.?)`;
const price = new RegExp(`^(?:${coin}\\s*\\p{Nd}[\\p{Nd}\\s.,'’-]*|\\p{Nd}[\\p{Nd}\\s.,'’-]*${coin})$`, 'iu');

/** Whether a text is nothing but a price, as below the name of what is for sale: "€ 14,90", "49 kr." */
const isPrice = (text: string) => price.test(text.trim());

/** Whether a list of facts comes right after an element: terms with what they mean, a table of two columns. */
function factsFollow(element: Element): boolean {
  const after = element.nextElementSibling;
  if (after?.tagName === 'DL') return after.querySelectorAll('dt').length > 1;
  const rows = after?.tagName === 'TABLE' ? [...(after as HTMLTableElement).rows] : [];
  return rows.length > 1 && rows.every(({ cells }) => cells.length === 2);
}

/** Whether a cell stands in a column of names, with words in the next one: the same few again and again, or "you". */
function isNameCell(page: Page, element: Element, text: string, list: Element): boolean {
  if (element.tagName !== 'TD' || !element.nextElementSibling || !nameLike(text)) return false;
  const { cellIndex } = element as HTMLTableCellElement;
  return page.leanOn(`names in column ${cellIndex}`, () => {
    const cells = [...list.querySelectorAll('tr')].slice(-mostAlike).flatMap(({ cells }) => {
      const cell = cells[cellIndex];
      return cell && cells.length > cellIndex + 1 ? [cell.textContent?.trim() ?? ''] : [];
    });
    const names = cells.filter((name) => !meansYou(name, languageOf(list)));
    const few = new Set(names).size <= Math.max(1, names.length * 0.6);
    return cells.length > 1 && few && cells.every(nameLike);
  });
}

/** Whether an element stands in a link that says more than it: the title of a card that leads elsewhere. */
function isLinkedCard(page: Page, element: Element, body: Element): boolean {
  const link = element.parentElement?.closest('a[href]');
  if (!link || !page.holds(body, link)) return false;
  return shownText(page, link) !== shownText(page, element);
}

/** The innermost element that shows all that one shows: what is around it need not tell how it is set. */
function innermost(page: Page, element: Element): Element {
  let at = element;
  for (;;) {
    const [only, more] = page.children(at).filter((child) => page.textful(child));
    if (!only || more || hasOwnText(page, at)) return at;
    at = only;
  }
}

/** Whether nothing but these two stands in the line that both begin and end. */
function inLine(page: Page, name: Element, time: Element): boolean {
  const line = name.parentElement;
  if (!line || line !== time.parentElement || page.style(line).display.startsWith('inline')) return false;
  return page.children(line).every((child) => child === name || child === time || !page.textful(child));
}

/** Whether the next block of a message begins with one made alike, as the titles of cards do. */
function standsInEach(page: Page, element: Element, body: Element): boolean {
  const block = page.parent(element);
  if (!block || block === body) return false;
  const next = block.nextElementSibling;
  if (!next || !sameKind(block, next)) return false;
  const [first] = page.children(next).filter((child) => page.textful(child));
  return first !== undefined && sameKind(element, first);
}

/** The element after this one, or after the one around it in which it comes last. */
function follower(page: Page, element: Element, body: Element): Element | null {
  for (let at: Element | null = element; at && at !== body; at = page.parent(at))
    if (at.nextElementSibling) return at.nextElementSibling;
  return null;
}

/** Whether an element stands in a block of a message that comes after one made alike, as cards do: what is last there belongs to the card. */
export function standsInCard(page: Page, element: Element, body: Element): boolean {
  for (let at: Element | null = element; at && at !== body; at = page.parent(at))
    if (at !== element && sameKind(at, at.previousElementSibling)) return true;
  return false;
}

/** Whether the last piece of a message, set smaller, is the name of who said it. */
export function trails(page: Page, { element, text }: Piece, first: Piece, list: Element): boolean {
  if (prose.test(element.tagName) || !nameLike(text.replace(/^~\s*/, ''))) return false;
  if (isNamed(element, text)) return true;
  const smaller =
    Number.parseFloat(page.style(element).fontSize) <
    Number.parseFloat(page.style(first.element).fontSize) * 0.9;
  return smaller && (text.startsWith('~') || recurs(page, element, list));
}

/** Whether elements of this make say few different things in the list, as names do and titles do not; `least`: how many of them it takes. */
function recurs(page: Page, element: Element, list: Element, least = 0): boolean {
  const { className, localName } = element;
  const classed = typeof className === 'string' && className.trim() !== '';
  const make = classed ? className : makeOf(element, list);
  return page.leanOn(`${localName} recurs ${least}: ${make}`, () => {
    const wanted = classed
      ? [...element.classList].map((name) => `.${CSS.escape(name)}`).join('')
      : localName;
    const found = treesAround(page, element, list).flatMap((tree) => [...tree.querySelectorAll(wanted)]);
    const alike = classed
      ? found.slice(-mostAlike)
      : found.slice(-300).filter((one) => makeOf(one, list) === make);
    // "You" is nobody's title.
    const texts = alike
      .map(({ textContent }) => textContent?.trim() ?? '')
      .filter((text) => !meansYou(text, languageOf(list)));
    if (alike.length < least) return false;
    return texts.length < 2 || new Set(texts).size <= Math.max(1, alike.length * 0.6);
  });
}

/** How an element without a class is made: its tags and style. */
function makeOf(element: Element, list: Element): string {
  const tags = [element.getAttribute('style') ?? ''];
  for (let at: Element | null = element; at && at !== list && tags.length < 12; at = at.parentElement)
    tags.push(at.localName);
  return tags.join('>');
}
