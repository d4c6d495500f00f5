import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nameFinder, namesIn } from '../../exchange/redaction/find-names';
import { wholePlan } from '../../exchange/redaction/plan';
import { spansIn } from '../../exchange/redaction/spans-in';

/** A sentence and what is private in it. */
export interface Sentence {
  text: string;
  labels: { kind: string; value: string }[];
}

/** A part of a text that is covered. */
export interface Covered {
  kind: string;
  start: number;
  end: number;
}

/** The lines of a set of `test/bench/redaction/`. */
export function linesOf<T>(name: string): T[] {
  const file = join(import.meta.dirname, '..', 'bench', 'redaction', `${name}.jsonl`);
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

/** The kinds that are labelled. */
export const kinds = ['person', 'email', 'phone', 'iban', 'card', 'address', 'number', 'url_query'];

/** What the rules cover in a sentence that stands alone. */
export function byRules(text: string): Covered[] {
  return spansIn(text, wholePlan, nameFinder(namesIn([{ text, author: '' }], [])));
}

/** Whether every sign of a text from `start` to `end` is covered, but for what stands between words. */
function isWhole(text: string, start: number, end: number, spans: readonly Covered[]): boolean {
  return [...text.slice(start, end).matchAll(/[\p{L}\p{N}]/gu)].every(({ index }) =>
    spans.some((span) => span.start <= start + index && start + index < span.end),
  );
}

/** For each kind: labels, those wholly covered, spans, those that lie on something private. */
export function countCovered(
  sentences: readonly Sentence[],
  find: (text: string) => Covered[],
): Map<string, number[]> {
  const counts = new Map(kinds.map((kind) => [kind, [0, 0, 0, 0]]));
  const add = (kind: string, at: number, more: boolean) => {
    const of = counts.get(kind);
    if (of && more) of[at] = (of[at] ?? 0) + 1;
  };
  for (const { text, labels } of sentences) {
    const spans = find(text);
    const places = labels.map(({ kind, value }) => {
      const start = text.indexOf(value);
      return { kind, start, end: start + value.length };
    });
    for (const { kind, start, end } of places) {
      add(kind, 0, true);
      add(kind, 1, isWhole(text, start, end, spans));
    }
    for (const { kind, start, end } of spans) {
      add(kind, 2, true);
      add(
        kind,
        3,
        places.some((place) => start < place.end && place.start < end),
      );
    }
  }
  return counts;
}
