import type { ChartWords } from './chart-words';
import type { Cell } from './picture';

/** Cells of a table in one language; what is null shows nothing. */
export function cellsIn(words: ChartWords) {
  const of = (value: number | null, shown: (known: number) => string): Cell => ({
    value,
    shown: value === null ? '' : shown(value),
  });
  return {
    text: (value: string, shown = value): Cell => ({ value, shown }),
    seconds: (value: number | null) => of(value, words.duration),
    count: (value: number | null) => of(value, words.count),
    share: (value: number | null) => of(value, words.percent),
  };
}
