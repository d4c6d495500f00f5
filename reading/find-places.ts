import { boxes } from './boxes';
import { fieldSelector, holdsForm, isOneOfForm, mayBeComposer } from './fields';
import { rootsIn } from './hosts';
import { isStrip } from './is-strip';
import { repeats } from './items-of';
import type { Page } from './page';
import { splitWords, wordsOf } from './words-of';

/** Where a chat may be: `panel` holds all of it, `list` its messages (null while there are none), `composer` takes the words. */
export interface Place {
  panel: Element;
  list: Element | null;
  composer: Element | null;
}

interface Scored {
  list: Element;
  score: number;
}

const listWords = new Set(
  'messages msgs message transcript conversation chatlog log thread history dialog dialogue chat bubbles messagelist stream lines'.split(
    ' ',
  ),
);
const otherWords = new Set(
  'comment comments review reviews faq news nav navigation menu rooms contacts suggestion suggestions quick options emoji emojis picker toolbar tabs attachments conversations inbox toast toasts toaster notifications keyboard'.split(
    ' ',
  ),
);
const notLists =
  /^(NAV|HEADER|FOOTER|FORM|SELECT|P|BUTTON|A|LABEL|H[1-6]|svg|TEXTAREA|INPUT|SPAN|IMG|VIDEO)$/;
const enough = 3;
const mostElements = 4000;
const mostLevels = 14;
/** Of longer lists some children at both ends are looked into: what they hold are rows. */
const longList = 60;
/** Boxes that are enough to tell a list of messages. */
const enoughBoxes = 60;

/** Whether an element is one of many by its id, as a row called "chat-messages-1181" is: it stands in a list, beside others so called or in what scrolls. */
function isNumbered(page: Page, element: Element): boolean {
  const [, stem] = /^(.*\D)\d+$/.exec(element.id) ?? [];
  if (stem === undefined) return false;
  const isAlike = (one: Element | null) => one?.id.startsWith(stem) === true;
  if (
    element.tagName === 'LI' ||
    isAlike(element.previousElementSibling) ||
    isAlike(element.nextElementSibling)
  )
    return true;
  const up = page.parent(element);
  return [up, up && page.parent(up)].some((one) => one && /auto|scroll/.test(page.style(one).overflowY));
}

function listScore(page: Page, element: Element): number {
  if (notLists.test(element.tagName) && element.getAttribute('role') !== 'log') return 0;
  const role = element.getAttribute('role') ?? '';
  let score = 0;
  if (role === 'log') score += 6;
  if (/polite|assertive/.test(element.getAttribute('aria-live') ?? '')) score += 2;
  if (role === 'feed') score += 2;
  if (role === 'list' || /^[UO]L$/.test(element.tagName)) score += 0.5;
  const words = isNumbered(page, element) ? splitWords(element.className) : wordsOf(element);
  if (words.some((word) => listWords.has(word))) score += 2;
  if (words.includes('list') || words.includes('container') || words.includes('messages')) score += 1;
  if (words.some((word) => otherWords.has(word))) score -= 5;
  if (/auto|scroll|overlay/.test(page.style(element).overflowY) && !isStrip(page, element)) score += 3;
  if (element.childElementCount > 1) score += 0.5;
  if (score >= enough && page.spokenOnly(element)) score = 0;
  // An empty list may be one for notices; one that says something is preferred.
  if (score >= enough && !page.textful(element)) score = Math.max(enough, score * 0.4);
  return score;
}

/** The most list-like element in a part of the page; at most `budget.left` elements are looked at. */
function bestList(page: Page, part: Element, budget: { left: number }): Scored | null {
  let best: Scored | null = null;
  const consider = (element: Element) => {
    const score = listScore(page, element);
    if (score >= enough && (best === null || score > best.score)) best = { list: element, score };
  };
  if (!page.shown(part)) return null;
  consider(part);
  for (const element of page.within(part, budget.left, longList)) {
    budget.left -= 1;
    if (element.childElementCount > 0 || page.rootOf(element) || element.hasAttribute('role')) {
      if (page.shown(element) && !element.matches(fieldSelector)) consider(element);
    }
  }
  return best;
}

/** The part beside the composer that shows most boxes with text or blocks built alike, where nothing is named or scrolls. */
function boxedPart(page: Page, level: Element, branch: Element): Element | null {
  const all = page.children(level);
  const own = all.indexOf(branch);
  let best: { part: Element; points: number } | null = null;
  for (const [index, part] of all.entries()) {
    if (part === branch || notLists.test(part.tagName) || !page.textful(part) || holdsForm(part)) continue;
    const count = boxes(page, part, [], enoughBoxes).length + (repeatsWithin(page, part) ? 2 : 0);
    // Of two alike the one next to the composer: a heading above is a box as well.
    const points = count - Math.abs(index - own) * 0.1;
    if (count > 0 && (!best || points > best.points)) best = { part, points };
  }
  return best?.part ?? null;
}

/**
 * The list in which the field itself stands, below the last row, as in chats that ask one question after the other; null if it stands
 * in none. Where each question has a block of its own with its answer, the list is what holds the blocks.
 */
function listAroundField(page: Page, panel: Element, branch: Element): Element | null {
  let scroller: Element | null = panel;
  for (let up = 0; scroller && !/auto|scroll/.test(page.style(scroller).overflowY); up += 1)
    scroller = up < 3 ? page.parent(scroller) : null;
  if (!scroller || /^(BODY|HTML)$/.test(scroller.tagName)) return null;
  const rows = page.children(panel).filter((row) => row !== branch && page.textful(row));
  if (rows.some((row) => notLists.test(row.tagName) || listScore(page, row) >= enough)) return null;
  const boxed = rows.filter((row) => boxes(page, row, [], 1).length > 0).length;
  if (boxed === 0 || !(rows.length === 1 || boxed > 1 || repeats(page, panel))) return null;
  let list = panel;
  while (list !== scroller) {
    const up = page.parent(list);
    if (!up || !page.children(up).every((one) => !page.textful(one) || isMadeLike(one, list))) break;
    list = up;
  }
  return list;
}

function isMadeLike(one: Element, other: Element): boolean {
  return one.localName === other.localName && one.classList[0] === other.classList[0];
}

function repeatsWithin(page: Page, part: Element): boolean {
  let at: Element | undefined = part;
  for (let depth = 0; at && depth < 6; depth += 1) {
    if (repeats(page, at)) return true;
    const [only, more]: Element[] = page.children(at).filter((child) => page.textful(child));
    at = more ? undefined : only;
  }
  return false;
}

function roomy(page: Page, element: Element): boolean {
  const style = page.style(element);
  return /fixed|absolute/.test(style.position) && Number.parseFloat(style.height) > 160;
}

/** The place that a composer belongs to: the nearest list around it, climbing from the composer outwards. */
export function placeAround(page: Page, composer: Element): Place | null {
  const budget = { left: mostElements };
  let branch = composer;
  let found: { panel: Element; scored: Scored } | null = null;
  let boxed: Place | null = null;
  let empty: Place | null = null;
  for (let level = 0; level < mostLevels && budget.left > 0; level += 1) {
    const panel = page.parent(branch);
    if (!panel || panel.tagName === 'HTML') break;
    const own = listScore(page, panel);
    for (const part of page.children(panel)) {
      const best = part === branch ? null : bestList(page, part, budget);
      if (best && (!found || best.score >= found.scored.score + (found.panel === panel ? 0.1 : 3)))
        found = { panel, scored: best };
    }
    const list = !found && level < 4 ? listAroundField(page, panel, branch) : null;
    if (list) return { panel: page.parent(list) ?? list, list, composer };
    if (!found && level < 6 && !boxed) {
      const list = boxedPart(page, panel, branch);
      if (list) boxed = { panel, list, composer };
    }
    if (!empty && (roomy(page, panel) || panel.tagName === 'BODY')) empty = { panel, list: null, composer };
    if (found && (roomy(page, panel) || own >= enough || found.panel !== panel)) break;
    branch = panel;
  }
  if (found) return { panel: found.panel, list: found.scored.list, composer };
  return boxed ?? empty;
}

/** Adds a place; of two with the same list the one closer around it stays: a field elsewhere on the page may have come first. */
function put(page: Page, places: Place[], place: Place): void {
  const same = places.findIndex(
    ({ panel, list }) => panel === place.panel || (place.list !== null && list === place.list),
  );
  if (same < 0) places.push(place);
  else if (places[same]!.panel !== place.panel && page.holds(places[same]!.panel, place.panel))
    places[same] = place;
}

/** Every place in the document that may be a chat, open and closed shadow roots included; `known`: parts left out. */
export function findPlaces(
  page: Page,
  top: Document,
  known: (element: Element) => boolean = () => false,
): Place[] {
  const places: Place[] = [];
  const logs: Element[] = [];
  for (const root of page.once('roots', top.documentElement, () => [...rootsIn(top, page.rootOf, known)])) {
    for (const field of root.querySelectorAll(fieldSelector)) {
      if (known(field) || !mayBeComposer(field) || isOneOfForm(field) || !page.shown(field)) continue;
      const place = placeAround(page, field);
      if (place) put(page, places, place);
    }
    logs.push(
      ...root.querySelectorAll(
        '[role="log"], [class*="messages" i], [class*="message-list" i], [class*="transcript" i]',
      ),
    );
  }
  for (const log of logs) {
    if (known(log) || listScore(page, log) < enough || !page.shown(log)) continue;
    if (places.some(({ panel, list }) => page.holds(panel, log) || (list && page.holds(log, list)))) continue;
    places.push({ panel: page.parent(log) ?? log, list: log, composer: null });
  }
  return places;
}
