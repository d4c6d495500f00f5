import { axisX, barX, gridX, ruleX, text } from '@observablehq/plot';
import type { CannedShareOf } from '../../../metrics/insights/canned-shares';
import { shownText } from '../../shown-text';
import type { Drawing } from './drawing';
import { plotted } from './plotted';

const mostRows = 12;
const rowPx = 42;

/** Canned text as bars with the stamped edge that it has everywhere. */
export const canned: Drawing = ({ canned: { organisations } }, width, words) => {
  const bars = organisations.slice(0, mostRows);
  const most = Math.max(8, Math.floor((width - 150) / 7));
  return plotted({
    width,
    height: bars.length * rowPx + 30,
    ...{ marginLeft: 1, marginRight: 16, marginTop: 0, marginBottom: 30 },
    x: { type: 'linear', domain: [0, 1], label: null },
    y: { type: 'band', domain: bars.map(({ organisation }) => organisation), axis: null, padding: 0 },
    marks: [
      gridX([0, 0.25, 0.5, 0.75, 1], { stroke: 'var(--line)', strokeOpacity: 1 }),
      axisX([0, 0.25, 0.5, 0.75, 1], { tickFormat: words.percent, tickSize: 0, fill: 'var(--ink-quiet)' }),
      barX(bars, {
        ...{ x: 'share', y: 'organisation', insetTop: 22, insetBottom: 8 },
        ...{ fill: 'var(--canned)', fillOpacity: 0.25, stroke: 'var(--canned)', strokeDasharray: '2 2' },
      }),
      ruleX([0], { stroke: 'var(--line-strong)' }),
      text(bars, {
        ...{ y: 'organisation', frameAnchor: 'left', textAnchor: 'start', dy: -11, dx: 2 },
        text: ({ name }: CannedShareOf) => shownText(name, most),
      }),
      text(bars, {
        ...{ y: 'organisation', frameAnchor: 'right', textAnchor: 'end', dy: -11, fill: 'var(--ink-quiet)' },
        text: ({ share, n }: CannedShareOf) => `${words.percent(share)} · ${words.n(n)}`,
      }),
    ],
  });
};
