import { isTimeText } from './displayed-time';
import { upsideDown } from './drawn-top';
import { languageOf } from './language-of';
import { oneSign, ornamental, unitWords } from './ornaments';
import type { Page } from './page';
import { nameLike } from './row-labels';
import { linesUnderHead } from './units';
import { wordsOf } from './words-of';

/** Items read of one list; of a longer one the latest. */
const mostItems = 2000;

const listWords =
  /^(messages|list|container|wrapper|scroll|scroller|viewport|items|thread|log|feed|inner|content|transcript)$/;

/** Whether an element that stands alone in a list is a wrapper of all items rather than the only item. */
function wraps(page: Page, element: Element): boolean {
  if (/^(TABLE|TBODY|UL|OL|DL)$/.test(element.tagName)) return true;
  if (isUnit(element) || page.children(element).some((child) => isPortrait(page, child))) return false;
  const words = wordsOf(element);
  if (
    /auto|scroll/.test(page.style(element).overflowY) ||
    /^(list|log|feed)$/.test(element.getAttribute('role') ?? '')
  )
    return true;
  const inner = page
    .children(element)
    .filter((child) => page.shown(child) && !/^(SPAN|B|STRONG|P|IMG|SMALL|TIME|A|svg)$/.test(child.tagName));
  if (inner.length === 0) return false;
  if (words.some((word) => listWords.test(word))) return true;
  const kinds = inner
    .filter((child) => ownClass(child) !== '')
    .map((child) => `${child.localName}.${ownClass(child)}`);
  return new Set(kinds).size < kinds.length;
}

/** Whether an element is the initial of a person or an emoji, drawn as a picture of them: it stands in a row and never in a list of rows. */
function isPortrait(page: Page, element: Element): boolean {
  return oneSign.test((element.textContent ?? '').trim()) && ornamental(page, element);
}

/** Whether an element holds several blocks built alike, as a list does; a message is a line, a box, a time. */
export function repeats(page: Page, element: Element): boolean {
  if (page.painted(element)) return false;
  const built = new Set<string>();
  for (const child of page.children(element)) {
    if (/^(P|SPAN|A|H\d|PRE|BLOCKQUOTE|TR|TD)$/.test(child.tagName) || !page.textful(child)) continue;
    const make = makeOf(page, child);
    if (make !== '' && built.has(make)) return true;
    built.add(make);
  }
  return false;
}

/** The first class of an element, or the one after it where that is no more than what all elements around it carry as well; empty if none. */
function ownClass({ classList, parentElement }: Element): string {
  const [first = '', second = ''] = classList;
  return parentElement?.classList[0] === first ? second : first;
}

/** How a block is built: its kind and that of the first thing in it; empty for a block with nothing but words. */
function makeOf(page: Page, element: Element): string {
  const [inner] = page
    .children(element)
    .filter((child) => page.shown(child) && !/^(BR|SPAN|B|A|P)$/.test(child.tagName));
  if (!inner || !page.textful(element)) return '';
  const name = (one: Element) => `${one.localName}.${ownClass(one)}`;
  return ownClass(element) !== '' ? name(element) : `${name(element)}>${name(inner)}`;
}

/** Whether an element is a list by its tag whose items are more than lines of a text. */
function listsBlocks(page: Page, element: Element): boolean {
  return /^[UO]L$/.test(element.tagName) && page.children(element).some((item) => makeOf(page, item) !== '');
}

/** A wrapper may hold nothing but another wrapper. */
function wrapsDeep(page: Page, element: Element): boolean {
  let at = element;
  let inUnit = false;
  for (let depth = 0; depth < 4; depth += 1) {
    inUnit ||= isUnit(at);
    if (linesUnderHead(page, at).length > 0) return false;
    if ((!inUnit && wraps(page, at)) || repeats(page, at) || listsBlocks(page, at)) return true;
    const [only, more] = page.children(at).filter((child) => page.textful(child));
    if (!only || more || page.painted(only)) return false;
    at = only;
  }
  return false;
}

function isUnit(element: Element): boolean {
  const words = wordsOf(element);
  return words.some((word) => unitWords.has(word)) && !words.includes('list');
}

/** The latest of all items of a list, which come first where the list is drawn upside down. `cut`: they are more than {@link mostItems}. */
export function latestOf(page: Page, all: readonly Element[]): { items: Element[]; cut: boolean } {
  if (all.length <= mostItems) return { items: [...all], cut: false };
  const ends = [all.find((item) => page.textful(item)), all.findLast((item) => page.textful(item))];
  const isTurned = upsideDown(
    page,
    ends.filter((item) => item !== undefined),
  );
  return { items: isTurned ? all.slice(0, mostItems) : all.slice(-mostItems), cut: true };
}

/** The items of a list: its children, or those of the wrapper that holds all of them. `cut`: more than {@link mostItems}. */
export function itemsOf(page: Page, list: Element): { items: Element[]; cut: boolean } {
  let at = list;
  for (let depth = 0; depth < 8 && page.children(at).length <= 3; depth += 1) {
    const [only, more] = page.children(at).filter((child) => page.textful(child));
    if (!only || more || page.painted(only)) break;
    if (!wrapsDeep(page, only)) break;
    at = only;
  }
  return latestOf(page, withoutColumnHeads(page, page.children(at)));
}

/** The items without those that stick above all others and name whose columns stand below: "Support", "You". */
function withoutColumnHeads(page: Page, all: readonly Element[]): readonly Element[] {
  const isHead = (item: Element) =>
    page.memo('column head', item, () => {
      const text = (item.textContent ?? '').trim();
      return nameLike(text) && !isTimeText(text, languageOf(item)) && page.style(item).position === 'sticky';
    });
  const first = all.findIndex((item) => page.textful(item) && !isHead(item));
  return first > 1 ? all.filter((item, index) => index >= first || !isHead(item)) : all;
}
