import type { Place } from './find-places';
import type { Page } from './page';

const mostTimes = 3000;
const leastWords = 20;

/** Letters that an element shows beside its times. */
function wordsIn(element: Element): number {
  const times = [...element.querySelectorAll('time')].reduce(
    (sum, time) => sum + (time.textContent ?? '').trim().length,
    0,
  );
  return (element.textContent ?? '').trim().length - times;
}

/** The thread of a request page: the element of which most children carry a time and words, at least two; null if there is none. */
export function findThread(page: Page, top: Document): Place | null {
  const times = [...top.querySelectorAll('time[datetime]')].slice(0, mostTimes);
  const timed = new Map<Element, Set<Element>>();
  for (const time of times) {
    let child: Element = time;
    for (let up = page.parent(time); up && up.tagName !== 'HTML'; up = page.parent(up)) {
      const known = timed.get(up) ?? new Set();
      if (known.has(child)) break;
      timed.set(up, known.add(child));
      child = up;
    }
  }
  let list = null as Element | null;
  let most = 1;
  for (const [element, children] of timed) {
    const rows = [...children].filter((child) => wordsIn(child) >= leastWords && page.shown(child));
    if (rows.length > most || (rows.length === most && list?.contains(element)))
      [list, most] = [element, rows.length];
  }
  return list && { panel: page.parent(list) ?? list, list, composer: null };
}
