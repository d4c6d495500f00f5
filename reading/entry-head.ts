import type { Page } from './page';
import { pieces } from './pieces';
import { nameLike } from './row-labels';

/** What stands over or under an entry of a thread: who wrote it, and when. `name` is null where nobody is named. */
export interface EntryHead {
  head: Element;
  name: Element | null;
}

const mostLetters = 100;
const address = /^\S+@\S+\.\S+$/;

/** The letters of an element that belong to no time. */
function letters(element: Element): string {
  const copy = [...element.childNodes].map((node) => {
    if (node.nodeType === 1) return (node as Element).localName === 'time' ? ' ' : letters(node as Element);
    return node.nodeType === 3 ? (node.nodeValue ?? '') : '';
  });
  return copy.join('').replace(/\s+/g, ' ').trim();
}

/** The head of an entry: what is around its first time and says little else, or the time alone; null where no time stands. */
export function headOf(page: Page, row: Element): EntryHead | null {
  const time = row.querySelector('time[datetime]');
  if (!time) return null;
  let head: Element = time;
  let said = '';
  for (let up = page.parent(time); up && up !== row; up = page.parent(up)) {
    const here = letters(up);
    if (here.length > mostLetters || (said !== '' && here !== said)) break;
    head = up;
    said = here;
  }
  const named = pieces(page, head, time).find(({ text }) => {
    const flat = text.trim();
    return nameLike(flat) || address.test(flat);
  });
  return { head, name: named?.element ?? null };
}
