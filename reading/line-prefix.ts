import type { Page } from './page';
import { nameLike } from './row-labels';
import { shownText } from './shown-text';

/** What stands before the words in a line that is one text: "[14:03] <lena> Hello". */
export interface LinePrefix {
  clock: string;
  /** Empty where the line is nobody's. */
  author: string;
  text: string;
}

const clockFirst = /^[[(]?(\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[ap]\.?m\.?)?)[\])]?\s+/iu;
const bracketed = /^<([^<>\n]{1,40})>:?\s+/u;
/** No space is needed where the name is an element of its own; an address or a clock goes on otherwise. */
const named = /^([^:<>\n]{1,40}):(\s+|(?=[^\s/\p{Nd}]))/u;
const nobodys = /^(?:\*{1,3}|-!-|--)\s+/u;
/** Rows of a list that are compared. */
const mostCompared = 40;
/** Rows that it takes where nothing but a colon parts a name from the words, as in "Note: we are closed". */
const leastNamed = 3;

/** The prefix of one line; null if it has none. */
function prefixOf(line: string): (LinePrefix & { kind: string; tight: boolean }) | null {
  const text = line.trim();
  const clock = clockFirst.exec(text);
  const rest = clock ? text.slice(clock[0].length) : text;
  const found = (kind: string, author: string, length: number, tight = false) => ({
    ...{ kind: `${clock ? 'clock ' : ''}${kind}`, clock: clock?.[1] ?? '', author, text: rest.slice(length) },
    tight,
  });
  const nick = bracketed.exec(rest);
  if (nick) return found('nick', nick[1]!.trim(), nick[0].length);
  const star = clock ? nobodys.exec(rest) : null;
  if (star) return found('nobody', '', star[0].length);
  const name = named.exec(rest);
  return name && nameLike(name[1]!) ? found('name', name[1]!.trim(), name[0].length, name[2] === '') : null;
}

/** What stands before the words of a row that is one line of text, where most rows beside it begin alike; null if nothing does. */
export function linePrefix(page: Page, item: Element, text: string): LinePrefix | null {
  const own = prefixOf(text);
  const list = own && page.parent(item);
  if (!own || !list || (own.tight && !standsApart(page, item, own.author))) return null;
  if (own.clock !== '' && own.author !== '' && (/^\[/.test(text) || standsApart(page, item, own.author)))
    return own;
  const bare = own.kind === 'name';
  const holds = page.leanOn(`lines begin ${bare ? 'with names' : 'with marks'}`, () => {
    const rows = page
      .children(list)
      .filter((row) => page.textful(row))
      .slice(-mostCompared);
    const prefixes = rows.flatMap((row) => prefixOf(shownText(page, row)) ?? []);
    if (prefixes.length < rows.length * 0.7) return false;
    const names = prefixes.map(({ author }) => author);
    return !bare || (rows.length >= leastNamed && new Set(names).size < names.length);
  });
  return holds ? own : null;
}

/** Whether an element of its own shows the name. */
function standsApart(page: Page, item: Element, name: string): boolean {
  return [...page.within(item, 12)].some(
    (one) => (one.textContent ?? '').trim().replace(/\s*:$/, '') === name,
  );
}
