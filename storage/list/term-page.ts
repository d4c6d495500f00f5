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

/** The page of contacts with these terms. */
export function termPage(termsOf: readonly ReadonlySet<string>[]): TermPage {
  const holdersOf = new Map<string, number[]>();
  for (const [position, terms] of termsOf.entries())
    for (const term of terms) {
      const holders = holdersOf.get(term);
      if (holders) holders.push(position);
      else holdersOf.set(term, [position]);
    }
  const sorted = [...holdersOf.keys()].sort();
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

/** Calls back with each position that holds the term; `prefix`: that holds any term beginning with it. A position may come more than once. */
export function eachHolder(page: TermPage, term: string, prefix: boolean, found: (position: number) => void) {
  for (let i = firstFrom(page, term); i < page.starts.length; i++) {
    const own = termAt(page, i);
    if (prefix ? !own.startsWith(term) : own !== term) return;
    for (let at = i === 0 ? 0 : page.ends[i - 1]!; at < page.ends[i]!; at++) found(page.holders[at]!);
    if (!prefix) return;
  }
}

/** Number of the first term that is not before this one. */
export function firstFrom(page: TermPage, term: string): number {
  let low = 0;
  let high = page.starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (termAt(page, middle) < term) low = middle + 1;
    else high = middle;
  }
  return low;
}
