import type { Wait } from '../conversation/wait';

/** Gives the waits that have a part of a span, in the order in which all were given; spans in ms since 1970 UTC. */
export type WaitsWithin = (from: number, to: number) => Wait[];

/** When a wait ended, ms since 1970 UTC; Infinity while it runs. */
export function endOf({ endedAt }: Wait): number {
  return endedAt ?? Number.POSITIVE_INFINITY;
}

/** Waits by their end. */
export function byEnd(waits: readonly Wait[]): Wait[] {
  return [...waits].sort((a, b) => (endOf(a) < endOf(b) ? -1 : endOf(a) > endOf(b) ? 1 : 0));
}

/** The last ones, as long as each of them holds. */
export function lastOf(waits: readonly Wait[], holds: (wait: Wait) => boolean): Wait[] {
  let from = waits.length;
  while (from > 0 && holds(waits[from - 1]!)) from--;
  return waits.slice(from);
}

/** Finds waits without going through all of them: those of one kind follow each other, so few of a kind have a part of one span. */
export function waitsWithin(waits: readonly Wait[]): WaitsWithin {
  const place = new Map(waits.map((wait, i) => [wait, i]));
  const kinds = [...new Set(waits.map(({ kind }) => kind))].map((kind) => {
    const sorted = waits.filter((wait) => wait.kind === kind).sort((a, b) => a.startedAt - b.startedAt);
    // How far those up to here reach: waits from a file may lie over each other.
    let reached = Number.NEGATIVE_INFINITY;
    const reaches = sorted.map((wait) => {
      reached = Math.max(reached, endOf(wait));
      return reached;
    });
    return { sorted, reaches };
  });
  return (from, to) => {
    const found: Wait[] = [];
    for (const { sorted, reaches } of kinds)
      for (let i = begunBefore(sorted, to) - 1; i >= 0 && reaches[i]! > from; i--)
        if (endOf(sorted[i]!) > from) found.push(sorted[i]!);
    return found.sort((a, b) => place.get(a)! - place.get(b)!);
  };
}

/** How many of these, by their beginning, began before an instant. */
function begunBefore(sorted: readonly Wait[], at: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.startedAt < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Gives, asked for one instant after the other, the waits that ended by it and were not given before, in the order in which all were given. */
export function endedBy(waits: readonly Wait[]): (at: number) => Wait[] {
  const place = new Map(waits.map((wait, i) => [wait, i]));
  const sorted = byEnd(waits.filter(({ endedAt }) => endedAt !== null));
  let next = 0;
  return (at) => {
    const first = next;
    while (next < sorted.length && endOf(sorted[next]!) <= at) next++;
    return sorted.slice(first, next).sort((a, b) => place.get(a)! - place.get(b)!);
  };
}
