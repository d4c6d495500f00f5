import { boxes, hasOwnText, never, says, textfulChildren } from './boxes';
import { headingsOver, isNameHeading } from './headings';
import { languageOf } from './language-of';
import { namedOrnament, ornamental, pressable, unitWords } from './ornaments';
import type { Page } from './page';
import { type Piece, pieces } from './pieces';
import { isNamed, isState, isTime, lineOf, nameLike } from './row-labels';
import { pictureBody } from './shown-pictures';
import { showsTyping } from './typing';
import { wordsOf } from './words-of';

/** One message-to-be: `body` holds what was said, `root` all that belongs to it alone, `heads` what stands above it in its group. */
export interface Unit {
  root: Element;
  body: Element;
  heads: Element[];
  /** The body is a deck of cards. */
  deck?: true;
}

function named(element: Element): boolean {
  return wordsOf(element).some((word) => unitWords.has(word));
}

function signature(element: Element): string {
  return `${element.localName}.${[...element.classList].slice(0, 1).join('.')}`;
}

/** Boxes without those that hold a word or two in small letters before the message itself, as a role beside a name does. */
function withoutChips(page: Page, item: Element, found: Element[]): Element[] {
  const small = found.filter((box) => (box.textContent ?? '').trim().length <= 24);
  if (small.length === 0) return found;
  const all = pieces(page, item, null);
  const size = (element: Element) => Number.parseFloat(page.style(element).fontSize);
  const chips = small.filter((box) => {
    const own = all.findIndex(({ element }) => page.holds(box, element));
    if (own < 0) return false;
    const letters = size(all[own]!.element) / 0.9;
    return all
      .slice(own + 1)
      .some(({ element, text }) => !page.holds(box, element) && size(element) > letters && text !== '');
  });
  return found.filter((box) => !chips.includes(box));
}

/** Children that are messages by name, where no boxes tell: at least two alike. */
function namedUnits(page: Page, element: Element): Element[] {
  const children = textfulChildren(page, element);
  if (hasOwnText(page, element) || children.length < 2) return [];
  const likely = children.filter(
    (child) => named(child) && !/^(SPAN|P|A|B|I|EM|STRONG)$/.test(child.tagName),
  );
  const alike = likely.filter((child) =>
    likely.some((other) => other !== child && signature(other) === signature(child)),
  );
  return alike.length > 1 ? alike : [];
}

/** Several rows of one speaker in one item, where neither boxes nor names tell: blocks made alike that are built of further blocks. */
function likeUnits(page: Page, element: Element): Element[] {
  const children = textfulChildren(page, element);
  const [first, second] = children;
  if (!first || !second || hasOwnText(page, element) || page.painted(element)) return [];
  const built = (child: Element) =>
    !never.has(child.tagName) &&
    !/^(SPAN|P|B|STRONG|EM|I|H\d|DT|DD|TR|TBODY)$/.test(child.tagName) &&
    (child.tagName !== 'LI' || !/^[UO]L$/.test(element.tagName)) &&
    !hasOwnText(page, child) &&
    textfulChildren(page, child).some((inner) => !/^(P|SPAN|A|B|STRONG|EM|I|BR)$/.test(inner.tagName));
  const alike = children.filter((child) => signature(child) === signature(first) && built(child));
  return alike.length === children.length && !isCaption(page, second, first) ? alike : [];
}

/**
 * Several lines of one speaker under a head with name and time, where neither boxes within nor names tell: blocks made alike, each of its
 * own class, beside the head or in one block of their own.
 */
export function linesUnderHead(page: Page, element: Element): Unit[] {
  const [head, ...below] = textfulChildren(page, element);
  const [only, other] = below;
  if (!head || !only || hasOwnText(page, element)) return [];
  const isBlock = !other && !page.painted(only) && !hasOwnText(page, only);
  const [first, ...more] = isBlock ? textfulChildren(page, only) : below;
  if (!first || more.length === 0) return [];
  const lines = [first, ...more];
  const alike = ({ localName, className }: Element) =>
    localName === 'div' && className !== '' && className === first.className;
  if (!lines.every(alike)) return [];
  const language = languageOf(element);
  const labels = pieces(page, head, null);
  const times = labels.filter((piece) => isTime(piece.element, piece.text, language));
  const [name, label] = labels.filter((piece) => !times.includes(piece));
  if (times.length !== 1 || !name || label || !nameLike(name.text)) return [];
  return lines.map((line) => ({ root: line, body: line, heads: [head] }));
}

/** Whether a block says when the one before it was said: nothing but a time, set otherwise. */
function isCaption(page: Page, block: Element, before: Element): boolean {
  const [said, more] = pieces(page, block, null);
  const [words] = pieces(page, before, null);
  if (!said || more || !words || !(isTime(said.element, said.text, '') || isState(said.element, said.text)))
    return false;
  const [own, other] = [page.style(said.element), page.style(words.element)];
  return own.fontSize !== other.fontSize || own.color !== other.color || own.opacity !== other.opacity;
}

/** Goes up from a body as long as it stays one message's row: few steps, never past what is named or built as a list. */
function rowAround(page: Page, body: Element, item: Element): Element {
  let root = body;
  for (let step = 0; step < 8 && root !== item; step += 1) {
    const up = page.parent(root);
    if (!up || wordsOf(up).some((word) => word === 'messages' || word === 'list' || word === 'log')) break;
    root = up;
  }
  return root;
}

/** What holds boxes that stand beside each other, all made alike: cards to choose from, which are one message; null if they do not. */
function cardsIn(page: Page, found: readonly Element[]): Element | null {
  const [first] = found;
  const around = first ? page.parent(first) : null;
  if (!first || !around || !found.every((box) => page.parent(box) === around)) return null;
  const { display, flexDirection } = page.style(around);
  const inRow = display.endsWith('flex') && flexDirection === 'row';
  return inRow && found.every((box) => signature(box) === signature(first)) ? around : null;
}

/** The boxes with each deck of cards as one: cards beside each other are no messages of their own, whatever stands above them. */
function withDecks(page: Page, found: readonly Element[]): { bodies: Element[]; decks: Set<Element> } {
  const decks = new Set<Element>();
  const bodies = found.map((box) => {
    const around = page.parent(box);
    const beside = found.filter((other) => page.parent(other) === around);
    const deck = beside.length > 1 ? cardsIn(page, beside) : null;
    if (deck) decks.add(deck);
    return deck ?? box;
  });
  return { bodies: [...new Set(bodies)], decks };
}

function looksOf(page: Page, body: Element): string {
  return `${page.style(body).backgroundColor} ${[...body.classList].filter((name) => !/first|last|top|bottom|mid|single|group/i.test(name)).join(' ')}`;
}

function split(page: Page, item: Element, found: Element[]): Unit[] {
  const loose: Element[] = [];
  let at = item;
  for (;;) {
    const children = page.children(at).filter((child) => says(page, child));
    const inner = children.find((child) => found.every((box) => page.holds(child, box)));
    if (!inner) break;
    loose.push(...children.filter((child) => child !== inner));
    at = inner;
  }
  const alike = new Set(found.map((box) => looksOf(page, box))).size === 1;
  const heads = (one: Element) => {
    const all = pieces(page, one, null);
    const isLabel = ({ element, text }: Piece) => isTime(element, text, '') || isState(element, text);
    if (all.every((piece) => isLabel(piece) || isNamed(piece.element, piece.text))) return true;
    const mayBe = (piece: Piece) =>
      nameLike(piece.text) || isLabel(piece) || lineOf(piece.text, '').times > 0;
    if (alike) return namedOrnament(one) || all.every(mayBe);
    return all.length > 0 && all.every(mayBe) && isSetOver(page, one, found[0]!);
  };
  const children = page.children(at).filter((child) => says(page, child));
  const without = [...loose, ...children.filter((child) => !found.some((box) => page.holds(child, box)))];
  const group = without.filter(heads);
  const labels = group.filter((one) => !ornamental(page, one));
  const rows = new Map<Element, Unit[]>();
  for (const child of children) {
    const own = found.filter((box) => page.holds(child, box));
    if (own.length > 1) rows.set(child, split(page, child, own));
    else if (own.length === 1) rows.set(child, [{ root: child, body: own[0]!, heads: labels }]);
  }
  for (const child of without)
    if (!group.includes(child) && !pressable(page, child) && !ornamental(page, child))
      rows.set(child, [{ root: child, body: child, heads: [] }]);
  const inOrder = [...rows.keys()].sort((a, b) => (a.compareDocumentPosition(b) & 4 ? -1 : 1));
  return inOrder.flatMap((row) => rows.get(row)!);
}

/** Whether a line stands right above a box and is set in smaller letters than it, as a name over a bubble and a card does. */
function isSetOver(page: Page, line: Element, box: Element): boolean {
  const size = (element: Element) => Number.parseFloat(page.style(element).fontSize);
  return line.nextElementSibling === box && size(line) < size(box) * 0.96;
}

/** The names over an entry of a definition list. */
function termsOf(entry: Element): Element[] {
  let at = entry.previousElementSibling;
  while (at && at.tagName !== 'DT') at = at.previousElementSibling;
  let first = at?.nextElementSibling ?? null;
  while (first && first.tagName !== 'DD') first = first.nextElementSibling;
  // An entry made otherwise than the first one is the software's own.
  return at && first && signature(first) === signature(entry) ? [at] : [];
}

/** Splits one item of a transcript into its messages: several where it groups bubbles, none where it only names who says the next ones. */
export function unitsOf(page: Page, item: Element): Unit[] {
  if (page.textful(item) && isNameHeading(page, item)) return [];
  const units = unitsIn(page, item);
  if (units.every(({ heads }) => heads.length > 0)) return units;
  const above = headingsOver(page, item);
  return units.map((unit) => (unit.heads.length > 0 ? unit : { ...unit, heads: above }));
}

function unitsIn(page: Page, item: Element): Unit[] {
  if (item.tagName === 'BUTTON' || item.tagName === 'DT') return [];
  if (!page.textful(item)) {
    const body = showsTyping(page, item, '') ? null : pictureBody(page, item);
    return body ? [{ root: item, body, heads: [] }] : [];
  }
  if (item.tagName === 'DD') return [{ root: item, body: item, heads: termsOf(item) }];
  const { bodies: found, decks } = withDecks(page, withoutChips(page, item, boxes(page, item)));
  const [first, second] = found;
  if (first && !second && decks.has(first))
    return [{ root: rowAround(page, first, item), body: first, heads: [], deck: true }];
  if (second)
    return split(page, item, found).map((unit) => (decks.has(unit.body) ? { ...unit, deck: true } : unit));
  let at = item;
  for (;;) {
    const inner = namedUnits(page, at);
    if (inner.length > 1) {
      const heads = textfulChildren(page, at).filter((child) => !inner.includes(child));
      return inner.flatMap((unit) => unitsIn(page, unit)).map((unit) => ({ ...unit, heads }));
    }
    const rows = found.length === 0 ? likeUnits(page, at) : [];
    if (rows.length > 1) return rows.flatMap((row) => unitsIn(page, row));
    const lines = found.length === 0 || at === found[0] ? linesUnderHead(page, at) : [];
    if (lines.length > 0) return lines;
    const [only, more] = textfulChildren(page, at);
    if (!only || more || hasOwnText(page, at)) break;
    at = only;
  }
  const [body] = found;
  return [{ root: body ? rowAround(page, body, item) : item, body: body ?? item, heads: [] }];
}
