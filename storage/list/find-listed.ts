import type { ListPage, WordPage } from '../database';
import type { Filter } from './filter';
import { holdersOf, type TermPage } from './term-page';
import { nameMark, promiseTerm } from './terms-of';
import { wordsOf } from './words';

/** A page of the list as it is held in memory; its words come later. */
export interface HeldPage extends ListPage {
  words: WordPage['words'] | null;
}

/** One thing to look for: a term, or all terms that begin with it. */
interface Wanted {
  term: string;
  prefix: boolean;
}

function wantedFacts(filter: Filter): Wanted[] {
  const { organisation, channel, vendor, rating, outcome, tag } = filter;
  const exact = { channel, vendor, rating, outcome, tag, case: filter.case };
  return [
    ...(organisation === '' ? [] : [{ term: `organisation=${organisation}${nameMark}`, prefix: true }]),
    ...Object.entries(exact).flatMap(([kind, value]) =>
      value === '' ? [] : [{ term: `${kind}=${value}`, prefix: false }],
    ),
    ...(filter.hasMoment ? [{ term: 'moment=', prefix: false }] : []),
  ];
}

/** The words that are looked for: all of them must stand there, the last one may go on. */
export function wantedWords(text: string): Wanted[] {
  const words = wordsOf(text);
  // A space after it says that the last word is whole.
  const goesOn = !/\s$/.test(text);
  return words.map((term, i) => ({ term, prefix: goesOn && i === words.length - 1 }));
}

/** Marks on each position how many of the terms in a row it holds, going on from those it holds already. */
function climb(steps: Uint8Array, page: TermPage, wanted: readonly Wanted[], from: number): void {
  for (const [i, { term, prefix }] of wanted.entries()) {
    const below = from + i;
    for (const position of holdersOf(page, term, prefix))
      if (steps[position] === below) steps[position] = below + 1;
  }
}

/**
 * The contacts that pass the filter, in the order given. A contact is `page * 65536 + position`. Those whose words are not listed yet are left
 * out while words are looked for.
 */
export function findListed(
  pages: ReadonlyMap<number, HeldPage>,
  order: readonly number[],
  filter: Filter,
): number[] {
  const facts = wantedFacts(filter);
  // More than 250 words would not fit into the marks, and nobody types them.
  const words = wantedWords(filter.text).slice(0, 200);
  if (filter.hasPromise) words.unshift({ term: promiseTerm, prefix: false });
  const all = facts.length + words.length;
  const { from, to } = filter;
  if (all === 0 && from === null && to === null) return [...order];
  const stepsOf = new Map<number, Uint8Array>();
  for (const [n, page] of pages) {
    const steps = new Uint8Array(page.ids.length);
    climb(steps, page.facts, facts, 0);
    if (page.words) climb(steps, page.words, words, facts.length);
    stepsOf.set(n, steps);
  }
  // Neighbours mostly stand on one page.
  let near = -1;
  let steps: Uint8Array = new Uint8Array();
  let times: Float64Array = new Float64Array();
  return order.filter((contact) => {
    const position = contact % 65_536;
    const n = (contact - position) / 65_536;
    if (n !== near) {
      near = n;
      steps = stepsOf.get(n)!;
      times = pages.get(n)!.startedAt;
    }
    if (steps[position] !== all) return false;
    const began = times[position]!;
    return (from === null || began >= from) && (to === null || began < to);
  });
}

/** Whether something is promised to the contact at a position; true too while its words are not there yet. */
export function mayHoldPromise({ words }: HeldPage, position: number): boolean {
  return words === null || holdersOf(words, promiseTerm, false).includes(position);
}

/** The day groups of these contacts, which come newest first. Days are those of the zone the browser is in. */
export function daysOf(times: readonly number[]): { startsAt: number; first: number; count: number }[] {
  const days: { startsAt: number; first: number; count: number }[] = [];
  let day = { startsAt: Number.POSITIVE_INFINITY, first: 0, count: 0 };
  for (const [position, at] of times.entries()) {
    if (at < day.startsAt) {
      day = { startsAt: new Date(at).setHours(0, 0, 0, 0), first: position, count: 0 };
      days.push(day);
    }
    day.count++;
  }
  return days;
}
