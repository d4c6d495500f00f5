import { localStart } from './contact-facts';
import { fewestOfGroup, grouped, type Spread, spreadOf } from './spread';
import type { Waited } from './waited';

/** Length of a step on the axis of time. */
export type Step = 'week' | 'month' | 'quarter' | 'year';

/** The waits of one step. `from`: its first moment on the wall clock, as if it were UTC (ms). */
export interface WaitsOfStep extends Spread {
  from: number;
}

/** Waits in their order; `earlier` and `later`: the two halves of the span between first and last, null where one has too few. */
export interface WaitsOverTime {
  n: number;
  medianS: number | null;
  step: Step;
  steps: WaitsOfStep[];
  halves: { earlier: Spread; later: Spread } | null;
}

const dayMs = 86_400_000;
const monthMs = 30.44 * dayMs;

function stepFor(spanMs: number): Step {
  if (spanMs < 2.5 * monthMs) return 'week';
  if (spanMs < 25 * monthMs) return 'month';
  return spanMs < 9 * 12 * monthMs ? 'quarter' : 'year';
}

/** The first moment of the step that holds a moment. Weeks begin on Monday. */
function startOf(step: Step, at: number): number {
  const date = new Date(at);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  if (step === 'year') return Date.UTC(year, 0);
  if (step === 'quarter') return Date.UTC(year, month - (month % 3));
  if (step === 'month') return Date.UTC(year, month);
  return Date.UTC(year, month, date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
}

function nextOf(step: Step, from: number): number {
  const date = new Date(from);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  if (step === 'year') return Date.UTC(year + 1, 0);
  if (step === 'quarter') return Date.UTC(year, month + 3);
  if (step === 'month') return Date.UTC(year, month + 1);
  return from + 7 * dayMs;
}

/** How long one waited, step by step; steps without a contact are there too. */
export function waitsOverTime(waited: readonly Waited[]): WaitsOverTime {
  const starts = waited.map(({ row }) => localStart(row));
  const [first, last] = starts.reduce(
    ([a, b], at) => [Math.min(a, at), Math.max(b, at)],
    [Infinity, -Infinity],
  );
  const step = stepFor(last - first);
  const groups = grouped(waited, ({ row }) => startOf(step, localStart(row)));
  const steps: WaitsOfStep[] = [];
  for (let from = startOf(step, first); from <= last; from = nextOf(step, from))
    steps.push({ from, ...spreadOf((groups.get(from) ?? []).map(({ waitS }) => waitS)) });
  const middle = (first + last) / 2;
  const half = (late: boolean) =>
    spreadOf(waited.filter(({ row }) => localStart(row) > middle === late).map(({ waitS }) => waitS));
  const [earlier, later] = [half(false), half(true)];
  return {
    n: waited.length,
    medianS: spreadOf(waited.map(({ waitS }) => waitS)).medianS,
    step,
    steps,
    halves: earlier.n >= fewestOfGroup && later.n >= fewestOfGroup ? { earlier, later } : null,
  };
}
