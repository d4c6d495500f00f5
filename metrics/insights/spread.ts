import { median, quantile } from '../figures';

/** With fewer contacts nothing is said of a group (an organisation, a weekday). */
export const fewestOfGroup = 3;

/** With fewer contacts there is no picture. */
export const fewestOfPicture = 5;

/** How long waits were: middle, and the span below which nine of ten lie. Seconds; null for no waits. */
export interface Spread {
  n: number;
  medianS: number | null;
  p90S: number | null;
}

/** The spread of waits in seconds. */
export function spreadOf(waitsS: readonly number[]): Spread {
  return { n: waitsS.length, medianS: median(waitsS), p90S: quantile(waitsS, 0.9) };
}

/** Rows by a key, in the order of their first member. */
export function grouped<T, K>(rows: readonly T[], keyOf: (row: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
