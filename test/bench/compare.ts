import type { Message } from '../../conversation/message';
import type { TrueLine } from '../widgets/widget';
import { percentile } from './percentile';

/** What is compared of a message that was kept. */
export type KeptLine = Pick<Message, 'party' | 'author' | 'text' | 'instant'>;

/** What was read against what was really shown. Shares 0-1, times in ms. */
export interface Comparison {
  shown: number;
  kept: number;
  matched: number;
  duplicates: number;
  orderErrors: number;
  partiesRight: number;
  authorsRight: number;
  authorsShown: number;
  instantErrorsMs: number[];
  firstResponseErrorMs: number;
  longestWaitErrorMs: number;
}

const side = (party: string) => (party === 'bot' ? 'agent' : party);

/** Pairs of indexes (shown, kept) of the longest common subsequence by exact text. */
export function pairsOf(shown: TrueLine[], kept: KeptLine[]): [number, number][] {
  const best = Array.from({ length: shown.length + 1 }, () => new Array<number>(kept.length + 1).fill(0));
  for (let i = shown.length - 1; i >= 0; i--)
    for (let j = kept.length - 1; j >= 0; j--)
      best[i]![j] =
        shown[i]!.text === kept[j]!.text
          ? best[i + 1]![j + 1]! + 1
          : Math.max(best[i + 1]![j]!, best[i]![j + 1]!);
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < shown.length && j < kept.length; )
    if (shown[i]!.text === kept[j]!.text) pairs.push([i++, j++]);
    else if (best[i + 1]![j]! >= best[i]![j + 1]!) i++;
    else j++;
  return pairs;
}

function tally(texts: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

/** Spans from the customer's first unanswered message to the next word of the company, ms. */
function gapsOf(lines: { party: string; at: number | null }[]): number[] {
  const gaps: number[] = [];
  let since: number | null = null;
  for (const { party, at } of lines) {
    if (at === null || party === 'system') continue;
    if (party === 'customer') since ??= at;
    else if (since !== null) {
      gaps.push(at - since);
      since = null;
    }
  }
  return gaps;
}

/** Compares what was kept with what the page showed. */
export function compare(shown: TrueLine[], kept: KeptLine[], namesShown: boolean): Comparison {
  const pairs = pairsOf(shown, kept);
  const [truth, read] = [tally(shown.map(({ text }) => text)), tally(kept.map(({ text }) => text))];
  let duplicates = 0;
  let common = 0;
  for (const [text, times] of read) {
    const real = truth.get(text) ?? 0;
    if (real > 0) duplicates += Math.max(0, times - real);
    common += Math.min(times, real);
  }
  const named = pairs.filter(([i]) => namesShown && shown[i]!.author !== '');
  const trueGaps = gapsOf(shown);
  const readGaps = gapsOf(kept.map(({ party, instant }) => ({ party, at: instant.at })));
  return {
    shown: shown.length,
    kept: kept.length,
    matched: pairs.length,
    duplicates,
    orderErrors: common - pairs.length,
    partiesRight: pairs.filter(([i, j]) => side(shown[i]!.party) === side(kept[j]!.party)).length,
    authorsRight: named.filter(([i, j]) => shown[i]!.author === kept[j]!.author).length,
    authorsShown: named.length,
    instantErrorsMs: pairs.flatMap(([i, j]) => {
      const { at, basis } = kept[j]!.instant;
      return at === null || basis !== 'watched' ? [] : [Math.abs(at - shown[i]!.at)];
    }),
    firstResponseErrorMs: Math.abs((trueGaps[0] ?? 0) - (readGaps[0] ?? 0)),
    longestWaitErrorMs: Math.abs(Math.max(0, ...trueGaps) - Math.max(0, ...readGaps)),
  };
}

/** One line of the table over some comparisons. */
export function summarise(name: string, all: Comparison[]): string {
  const sum = (of: (one: Comparison) => number) => all.reduce((total, one) => total + of(one), 0);
  const share = (part: number, whole: number) => (whole === 0 ? '  -  ' : (part / whole).toFixed(3));
  const matched = sum((one) => one.matched);
  const errors = all.flatMap((one) => one.instantErrorsMs);
  const cells = [
    name.padEnd(34),
    `precision ${share(
      matched,
      sum((one) => one.kept),
    )}`,
    `recall ${share(
      matched,
      sum((one) => one.shown),
    )}`,
    `party ${share(
      sum((one) => one.partiesRight),
      matched,
    )}`,
    `author ${share(
      sum((one) => one.authorsRight),
      sum((one) => one.authorsShown),
    )}`,
    `order ${sum((one) => one.orderErrors)}`,
    `doubled ${sum((one) => one.duplicates)}`,
    `instant p50/p95 ${percentile(errors, 0.5)}/${percentile(errors, 0.95)} ms`,
    `first response ±${Math.max(0, ...all.map((one) => one.firstResponseErrorMs))} ms`,
    `longest wait ±${Math.max(0, ...all.map((one) => one.longestWaitErrorMs))} ms`,
  ];
  return cells.join('  ');
}
