import { axisX, axisY, barY, gridY, ruleX, ruleY, tickY } from '@observablehq/plot';
import { fewestOfGroup } from '../../../metrics/insights/spread';
import type { Drawing } from './drawing';
import { durationTicks, longestOf } from './duration-ticks';
import { plotted } from './plotted';

/** Room that the name of a step takes, in pixels. */
const namePx = 60;

/** Typical waits step by step as bars, hollow with fewer than three; a line up to where nine of ten have ended. */
export const overTime: Drawing = ({ overTime: { step, steps } }, width, words) => {
  const longest = longestOf(steps.map(({ n, medianS, p90S }) => (n < fewestOfGroup ? medianS : p90S)));
  const every = Math.max(1, Math.ceil((steps.length * namePx) / (width - 60)));
  const known = steps.filter(({ n }) => n > 0);
  const enough = known.filter(({ n }) => n >= fewestOfGroup);
  const bar = { x: 'from', y: 'medianS', inset: 1 };
  return plotted({
    width,
    height: 230,
    ...{ marginLeft: 58, marginRight: 4, marginTop: 10, marginBottom: 26 },
    x: { type: 'band', domain: steps.map(({ from }) => from), label: null },
    y: { type: 'sqrt', domain: [0, longest], label: null },
    marks: [
      gridY(durationTicks(longest), { stroke: 'var(--line)', strokeOpacity: 1 }),
      axisY(durationTicks(longest), { tickFormat: words.duration, tickSize: 0, fill: 'var(--ink-quiet)' }),
      axisX(
        steps.filter((_, index) => index % every === 0).map(({ from }) => from),
        { tickFormat: (from: number) => words.step(step, from, true), tickSize: 0, fill: 'var(--ink-quiet)' },
      ),
      barY(enough, { ...bar, fill: 'var(--wait)' }),
      barY(
        known.filter(({ n }) => n < fewestOfGroup),
        { ...bar, fill: 'none', stroke: 'var(--wait)' },
      ),
      ruleX(enough, { x: 'from', y1: 'medianS', y2: 'p90S', stroke: 'var(--ink-quiet)' }),
      tickY(enough, {
        x: 'from',
        y: 'p90S',
        insetLeft: 4,
        insetRight: 4,
        stroke: 'var(--ink)',
        strokeWidth: 2,
      }),
      ruleY([0], { stroke: 'var(--line-strong)' }),
    ],
  });
};
