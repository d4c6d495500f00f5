/**
 * Which of a page's contacts hold which terms: the terms sorted and joined to one text, for each where it starts in the text and where its
 * contacts end in `holders`. Position i of a contact is its place on the page.
 */
export interface TermPage {
  terms: string;
  starts: Uint32Array;
  ends: Uint32Array;
  holders: Uint16Array;
}

/** Most contacts of one page: their positions fit into 16 bits. */
export const longestPage = 2048;

/** Waits a moment when it is time, so that others who wait come to their turn; called often in long work. */
export type Breathe = () => Promise<void>;

/** Contacts looked at between two breaths: a few ms. */
const inOneBreath = 64;

/** The page of contacts with these terms. */
export async function termPage(termsOf: readonly ReadonlySet<string>[], breathe: Breathe): Promise<TermPage> {
  const holdersOf = new Map<string, number[]>();
  for (const [position, terms] of termsOf.entries()) {
    for (const term of terms) {
      const holders = holdersOf.get(term);
      if (holders) holders.push(position);
      else holdersOf.set(term, [position]);
    }
    if (position % inOneBreath === 0) await breathe();
  }
  const sorted = await sortedInParts([...holdersOf.keys()], breathe);
  const starts = new Uint32Array(sorted.length);
  const ends = new Uint32Array(sorted.length);
  const holders = new Uint16Array([...holdersOf.values()].reduce((sum, { length }) => sum + length, 0));
  let text = 0;
  let held = 0;
  for (const [i, term] of sorted.entries()) {
    const own = holdersOf.get(term)!;
    starts[i] = text;
    holders.set(own, held);
    text += term.length;
    held += own.length;
    ends[i] = held;
  }
  return { terms: sorted.join(''), starts, ends, holders };
}

/** Sorts by UTF-16 units, the terms of one first unit at a time: all at once would take as long as a person notices. */
async function sortedInParts(terms: readonly string[], breathe: Breathe): Promise<string[]> {
  const parts = new Map<number, string[]>();
  for (const term of terms) {
    const unit = term.charCodeAt(0);
    const part = parts.get(unit);
    if (part) part.push(term);
    else parts.set(unit, [term]);
  }
  const sorted: string[] = [];
  for (const unit of [...parts.keys()].sort((a, b) => a - b)) {
    for (const term of parts.get(unit)!.sort()) sorted.push(term);
    await breathe();
  }
  return sorted;
}

/** The page without what these positions hold; terms that nobody else holds go too. */
export function withoutHolders(page: TermPage, gone: ReadonlySet<number>): TermPage {
  const terms: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const holders: number[] = [];
  let text = 0;
  for (let i = 0; i < page.starts.length; i++) {
    const before = holders.length;
    for (let at = i === 0 ? 0 : page.ends[i - 1]!; at < page.ends[i]!; at++)
      if (!gone.has(page.holders[at]!)) holders.push(page.holders[at]!);
    if (holders.length === before) continue;
    const term = termAt(page, i);
    terms.push(term);
    starts.push(text);
    ends.push(holders.length);
    text += term.length;
  }
  return {
    terms: terms.join(''),
    starts: Uint32Array.from(starts),
    ends: Uint32Array.from(ends),
    holders: Uint16Array.from(holders),
  };
}

/** The term with this number, '' past the end. */
export function termAt({ terms, starts }: TermPage, i: number): string {
  return terms.slice(starts[i], starts[i + 1]);
}

/** The positions that hold the term; `prefix`: that hold any term beginning with it. A position may come more than once. */
export function holdersOf(page: TermPage, term: string, prefix: boolean): Uint16Array {
  const first = firstFrom(page, term);
  const wanted = (own: string) => (prefix ? own.slice(0, term.length) : own) <= term;
  const last = firstNot(page, wanted, first);
  const end = (i: number) => (i === 0 ? 0 : page.ends[i - 1]!);
  return page.holders.subarray(end(first), end(last));
}

/** Number of the first term that is not before this one. */
export function firstFrom(page: TermPage, term: string): number {
  return firstNot(page, (own) => own < term, 0);
}

/** Number of the first term, from one on, for which something that holds for those before it does not. */
function firstNot(page: TermPage, holds: (term: string) => boolean, from: number): number {
  let low = from;
  let high = page.starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(termAt(page, middle))) low = middle + 1;
    else high = middle;
  }
  return low;
}
