import { axisX, axisY, dot, gridX, gridY, link, text } from '@observablehq/plot';
import { i18n } from '#i18n';
import type { Drawing } from './drawing';
import { durationTicks, longestOf } from './duration-ticks';
import { plotted } from './plotted';

/** Foretold against actual waits: dots above the line took longer. Filled: announced; hollow diamonds: the person's own expectation. */
export const expected: Drawing = ({ expected: { fields } }, width, words) => {
  const longest = longestOf(fields.flatMap(({ foretoldS, actualS }) => [foretoldS, actualS])) * 1.1;
  const ticks = durationTicks(longest);
  const side = Math.min(width, 460);
  const at = { x: 'foretoldS', y: 'actualS', r: 'n' };
  const quiet = { tickFormat: words.duration, tickSize: 0, fill: 'var(--ink-quiet)' };
  return plotted({
    width: side,
    height: side * 0.8,
    ...{ marginLeft: 58, marginRight: 16, marginTop: 26, marginBottom: 44 },
    x: { type: 'sqrt', domain: [0, longest] },
    y: { type: 'sqrt', domain: [0, longest] },
    r: { type: 'sqrt', domain: [0, longestOf(fields.map(({ n }) => n * 1))], range: [4, 12] },
    symbol: { domain: ['announced', 'expected'], range: ['circle', 'diamond'] },
    marks: [
      gridX(ticks, { stroke: 'var(--line)', strokeOpacity: 1 }),
      gridY(ticks, { stroke: 'var(--line)', strokeOpacity: 1 }),
      axisX(ticks, { ...quiet, label: i18n.t('insights.column.foretold'), labelArrow: 'none' }),
      axisY(ticks, { ...quiet, label: i18n.t('insights.column.actual'), labelArrow: 'none' }),
      link([0], {
        x1: 0,
        y1: 0,
        x2: longest,
        y2: longest,
        stroke: 'var(--ink-quiet)',
        strokeDasharray: '4 4',
      }),
      text([0], {
        ...{ x: longest * 0.86, y: longest * 0.86, dy: -8, rotate: -39, fill: 'var(--ink-quiet)' },
        text: () => i18n.t('insights.asForetold'),
      }),
      dot(
        fields.filter(({ foresight }) => foresight === 'announced'),
        { ...at, symbol: 'foresight', fill: 'var(--wait)', stroke: 'var(--paper)' },
      ),
      dot(
        fields.filter(({ foresight }) => foresight === 'expected'),
        { ...at, symbol: 'foresight', fill: 'none', stroke: 'var(--ink)', strokeWidth: 1.5 },
      ),
    ],
  });
};
