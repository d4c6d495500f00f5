import { axisX, barX, gridX, ruleX, text, tickX } from '@observablehq/plot';
import type { Spread } from '../../../metrics/insights/spread';
import { fewestOfGroup } from '../../../metrics/insights/spread';
import { shownText } from '../../shown-text';
import type { ChartWords } from '../chart-words';
import { durationTicks, longestOf } from './duration-ticks';
import { plotted } from './plotted';

/** A bar: whose waits, and a word more on the right. */
export interface WaitBarRow {
  label: string;
  spread: Spread;
  aside?: string;
}

const rowPx = 42;

/** Bars of typical waits, one below the other, each named above it; a tick where nine of ten have ended. Hollow: fewer than three. */
export function waitBars(rows: readonly WaitBarRow[], width: number, words: ChartWords): SVGSVGElement {
  const longest = longestOf(
    rows.map(({ spread: { n, medianS, p90S } }) => (n < fewestOfGroup ? medianS : p90S)),
  );
  const bars = rows.map((row, index) => ({ ...row, ...row.spread, index: String(index) }));
  const most = Math.max(8, Math.floor((width - 150) / 7));
  const enough = bars.filter(({ n }) => n >= fewestOfGroup);
  const few = bars.filter(({ n }) => n > 0 && n < fewestOfGroup);
  // The first one stands at the edge, where there is room for a figure only.
  const fromZero = (seconds: number) => (seconds === 0 ? '0' : words.duration(seconds));
  // Lines behind a text stop short of it.
  const clear = { stroke: 'var(--paper)', strokeWidth: 5 };
  const inset = { insetTop: 22, insetBottom: 8 };
  const wait = { x: 'medianS', y: 'index', ...inset };
  return plotted({
    width,
    height: rows.length * rowPx + 30,
    ...{ marginLeft: 1, marginRight: 12, marginTop: 0, marginBottom: 30 },
    x: { type: 'sqrt', domain: [0, longest], label: null },
    y: { type: 'band', domain: bars.map(({ index }) => index), axis: null, padding: 0 },
    marks: [
      gridX(durationTicks(longest), { stroke: 'var(--line)', strokeOpacity: 1 }),
      axisX(durationTicks(longest), { tickFormat: fromZero, tickSize: 0, fill: 'var(--ink-quiet)' }),
      barX(enough, { ...wait, fill: 'var(--wait)' }),
      barX(few, { ...wait, fill: 'none', stroke: 'var(--wait)' }),
      tickX(enough, {
        x: 'p90S',
        y: 'index',
        insetTop: 19,
        insetBottom: 5,
        stroke: 'var(--ink)',
        strokeWidth: 2,
      }),
      ruleX([0], { stroke: 'var(--line-strong)' }),
      text(bars, {
        ...{
          y: 'index',
          frameAnchor: 'left',
          textAnchor: 'start',
          dy: -11,
          dx: 2,
          fill: 'var(--ink)',
          ...clear,
        },
        text: ({ label }: WaitBarRow) => shownText(label, most),
      }),
      text(bars, {
        ...{
          y: 'index',
          frameAnchor: 'right',
          textAnchor: 'end',
          dy: -11,
          fill: 'var(--ink-quiet)',
          ...clear,
        },
        text: ({ medianS, n, aside }: (typeof bars)[number]) =>
          [...(medianS === null ? [] : [words.duration(medianS)]), aside ?? words.n(n)].join(' · '),
      }),
    ],
  });
}
