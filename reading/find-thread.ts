import type { Place } from './find-places';
import { languageOf } from './language-of';
import type { Page } from './page';
import { type TimeMark, timeMarks } from './time-marks';

const leastWords = 12;
/** Where a page is not asked what time it is: any day will do to see that there is one. */
const someDay = Date.UTC(2020, 0, 1);

/** The children of an element that carry times, with these. */
type Timed = Map<Element, TimeMark[]>;

/** Letters that an element shows beside its times; what a frame in it shows is enough. */
function wordsIn(element: Element, marks: readonly TimeMark[]): number {
  if (element.querySelector('iframe')) return leastWords;
  const times = marks.reduce((sum, { text }) => sum + text.length, 0);
  return (element.textContent ?? '').trim().length - times;
}

/** Which children of which elements carry times. */
function timedIn(page: Page, marks: readonly TimeMark[]): Map<Element, Timed> {
  const timed = new Map<Element, Timed>();
  for (const mark of marks) {
    let child: Element = mark.element;
    for (let up = page.parent(child); up && up.tagName !== 'HTML'; up = page.parent(up)) {
      const known: Timed = timed.get(up) ?? new Map();
      const before = known.get(child);
      // What is around a long list holds all of its marks.
      if (before) before.push(mark);
      else known.set(child, [mark]);
      timed.set(up, known);
      child = up;
    }
  }
  return timed;
}

/** Those that are made like another one, where any are: facts about a request stand beside its entries. */
function alike(rows: readonly Element[]): Element[] {
  const shares = (one: Element, other: Element) =>
    one !== other &&
    one.localName === other.localName &&
    (one.classList.length === 0
      ? other.classList.length === 0
      : [...one.classList].some((name) => other.classList.contains(name)));
  const paired = rows.filter((row) => rows.some((other) => shares(row, other)));
  return paired.length > 1 ? paired : [...rows];
}

/** The rows of a thread: the children of its list that carry a time. */
export function threadRows(page: Page, list: Element): Element[] {
  const timed = timedIn(page, timeMarks(list, languageOf(list), someDay)).get(list);
  return alike([...(timed?.keys() ?? [])].filter((row) => page.shown(row)));
}

function best(page: Page, timed: Map<Element, Timed>): Element | null {
  let list = null as Element | null;
  let most = 1;
  for (const [element, children] of timed) {
    // What cannot have as many rows is not asked for them, which is dear.
    if (children.size < most || (children.size === most && !list?.contains(element))) continue;
    const rows = alike(
      [...children].flatMap(([child, marks]) =>
        wordsIn(child, marks) >= leastWords && page.shown(child) ? [child] : [],
      ),
    );
    if (rows.length > most || (rows.length === most && list?.contains(element)))
      [list, most] = [element, rows.length];
  }
  return list;
}

/** The thread of a request page: the element of which most children carry a time and words, at least two; null if there is none. */
export function findThread(page: Page, top: Document): Place | null {
  if (!top.body) return null;
  const marks = timeMarks(top.body, languageOf(top.body), someDay);
  const list = best(page, timedIn(page, marks));
  return list && { panel: page.parent(list) ?? list, list, composer: null };
}
