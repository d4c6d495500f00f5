import { fieldSelector, mayBeComposer } from './fields';
import { rootsIn } from './hosts';
import type { Page } from './page';
import { wordsOf } from './words-of';

/** Where a chat may be: `panel` holds all of it, `list` its messages (null while there are none), `composer` takes the words. */
export interface Place {
  panel: Element;
  list: Element | null;
  composer: Element | null;
}

const listWords = new Set(
  'messages msgs message transcript conversation chatlog log thread history dialog dialogue chat bubbles messagelist stream feed lines'.split(
    ' ',
  ),
);
const notLists =
  /^(NAV|HEADER|FOOTER|FORM|UL|OL|SELECT|TABLE|P|BUTTON|A|LABEL|H[1-6]|svg|TEXTAREA|INPUT|SPAN)$/;
const notes = new Set('comment comments review reviews faq news nav menu sidebar rooms contacts'.split(' '));

function scrolls(page: Page, element: Element): boolean {
  return /auto|scroll|overlay/.test(page.style(element).overflowY);
}

function listScore(page: Page, element: Element): number {
  const role = element.getAttribute('role') ?? '';
  let score = 0;
  if (role === 'log') score += 6;
  if (/polite|assertive/.test(element.getAttribute('aria-live') ?? '')) score += 2;
  if (role === 'list' || role === 'feed' || element.tagName === 'UL' || element.tagName === 'OL')
    score += 0.5;
  const words = wordsOf(element);
  if (words.some((word) => listWords.has(word))) score += 2;
  if (words.includes('list') || words.includes('container') || words.includes('messages')) score += 1;
  if (words.some((word) => notes.has(word))) score -= 4;
  if (scrolls(page, element)) score += 3;
  if (notLists.test(element.tagName) && score < 5 && !/^(UL|OL|TABLE)$/.test(element.tagName)) score -= 6;
  if (element.childElementCount > 1) score += 0.5;
  if (page.spokenOnly(element)) score -= 10;
  return score;
}

/** The element in `panel` that most looks like the list of messages, with its points; the composer's own branch is left out. */
function bestList(
  page: Page,
  panel: Element,
  composer: Element | null,
): { list: Element; score: number } | null {
  let best: { list: Element; score: number } | null = null;
  for (const element of page.within(panel, 4000)) {
    if (composer && page.holds(element, composer)) continue;
    if (!page.shown(element) || element.matches(fieldSelector)) continue;
    const score = listScore(page, element);
    if (score >= 3 && (best === null || score > best.score)) best = { list: element, score };
  }
  return best;
}

function placeAround(page: Page, composer: Element): Place | null {
  let panel = page.parent(composer);
  for (let level = 0; panel && level < 14; level += 1) {
    if (panel.tagName === 'HTML') break;
    const best = bestList(page, panel, composer);
    if (best) return { panel, list: best.list, composer };
    panel = page.parent(panel);
  }
  return null;
}

/** Every place in the document that may be a chat, open and closed shadow roots included. */
export function findPlaces(page: Page, top: Document): Place[] {
  const places: Place[] = [];
  const logs: Element[] = [];
  for (const root of rootsIn(top, page.rootOf)) {
    for (const field of root.querySelectorAll(fieldSelector)) {
      if (!mayBeComposer(field) || !page.shown(field)) continue;
      const place = placeAround(page, field);
      if (place && !places.some((known) => known.list === place.list)) places.push(place);
    }
    logs.push(...root.querySelectorAll('[role="log"]'));
  }
  for (const log of logs) {
    if (!page.shown(log) || page.spokenOnly(log)) continue;
    if (places.some(({ panel }) => page.holds(panel, log))) continue;
    places.push({ panel: page.parent(log) ?? log, list: log, composer: null });
  }
  return places;
}
