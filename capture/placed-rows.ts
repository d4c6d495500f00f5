import { followsMs, leastMove } from '../reading/passing-lines';
import type { ReadRow } from '../reading/reader';
import type { KnownRow } from './known-row';

type Placed = Pick<ReadRow, 'top'>;

/** Whether the page puts a row elsewhere than before. */
export function isElsewhere({ top }: Placed, { top: now }: Placed): boolean {
  return top !== undefined && now !== undefined && Math.abs(now - top) > leastMove;
}

/**
 * Knows the rows of a list that has elements for few of them: one that is scrolled away is put where another row comes into sight, and
 * may show the words of the first there for a moment.
 */
export class PassingRows {
  #since = new WeakMap<Element, number>();
  /** When the next of them is taken for what it shows, ms since 1970 UTC; null if there is none. */
  until: number | null = null;

  /** The rows without those that are on their way, which stand elsewhere now and out of the order of the others. `known`: in order; `now`: ms since 1970 UTC. */
  settled(read: readonly ReadRow[], known: readonly KnownRow[], now: number): readonly ReadRow[] {
    this.until = null;
    if (read.every(({ top }) => top === undefined)) return read;
    const byElement = new Map(known.map((row, index) => [row.element, { row, index }]));
    const steps = read.map((row) => {
      const before = byElement.get(row.element);
      if (!before || before.row.text !== row.text || before.row.gone) return null;
      return { index: before.index, moved: isElsewhere(before.row, row) };
    });
    if (!steps.some((step) => step?.moved) || rise(steps)) return read;
    const kept = inOrder(
      steps.map((step) => step && { index: step.index, worth: step.moved ? 1 : read.length }),
    );
    return read.filter(({ element }, at) => {
      if (!steps[at]?.moved || kept.has(at)) return true;
      const since = this.#since.get(element) ?? now;
      this.#since.set(element, since);
      if (now - since >= followsMs) return true;
      this.until = Math.min(this.until ?? Number.POSITIVE_INFINITY, since + followsMs);
      return false;
    });
  }
}

/** Takes over where a row stands; where it was put elsewhere, only when it stays there: it may show another row in a moment. */
export function followPlace(known: KnownRow, row: ReadRow, now: number): void {
  const moves = known.element === row.element && known.text === row.text && isElsewhere(known, row);
  known.movedAt = moves ? (known.movedAt ?? now) : null;
  if (known.movedAt !== null && now - known.movedAt < followsMs) return;
  known.movedAt = null;
  known.top = row.top;
}

function rise(steps: readonly ({ index: number } | null)[]): boolean {
  const indexes = steps.flatMap((step) => step?.index ?? []);
  return indexes.every((index, at) => at === 0 || index > indexes[at - 1]!);
}

/** The places of the worthiest steps whose indexes rise. */
function inOrder(steps: readonly ({ index: number; worth: number } | null)[]): Set<number> {
  const best: { worth: number; before: number }[] = [];
  let end = -1;
  for (const [at, step] of steps.entries()) {
    let before = -1;
    for (let other = 0; step && other < at; other += 1)
      if (steps[other] && steps[other]!.index < step.index && best[other]!.worth > (best[before]?.worth ?? 0))
        before = other;
    best.push({ worth: step ? step.worth + (best[before]?.worth ?? 0) : 0, before });
    if (step && best[at]!.worth > (best[end]?.worth ?? 0)) end = at;
  }
  const kept = new Set<number>();
  for (let at = end; at >= 0; at = best[at]!.before) kept.add(at);
  return kept;
}
