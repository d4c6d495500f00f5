import { axisX, axisY, dot, gridY } from '@observablehq/plot';
import { fewestOfGroup } from '../../../metrics/insights/spread';
import type { Drawing } from './drawing';
import { longestOf } from './duration-ticks';
import { plotted } from './plotted';

/** Weekdays by hours: the larger the dot, the longer the typical wait; hollow with fewer than three contacts. */
export const byHour: Drawing = ({ byHour: { hours } }, width, words) => {
  const marginLeft = 40;
  const largest = Math.min(12, (width - marginLeft) / 24 / 1.6);
  const at = { x: 'hour', y: 'weekday', r: 'medianS' };
  return plotted({
    width,
    height: 7 * 26 + 34,
    ...{ marginLeft, marginRight: 8, marginTop: 8, marginBottom: 26 },
    x: { type: 'linear', domain: [0, 23], label: null },
    y: { type: 'point', domain: [0, 1, 2, 3, 4, 5, 6], label: null },
    r: { type: 'sqrt', domain: [0, longestOf(hours.map(({ medianS }) => medianS))], range: [0, largest] },
    marks: [
      gridY([0, 1, 2, 3, 4, 5, 6], { stroke: 'var(--line)', strokeOpacity: 1 }),
      axisY([0, 1, 2, 3, 4, 5, 6], {
        tickFormat: (weekday: number) => words.weekday(weekday, 'short'),
        ...{ tickSize: 0, fill: 'var(--ink-quiet)' },
      }),
      axisX(width < 480 ? [0, 6, 12, 18] : [0, 3, 6, 9, 12, 15, 18, 21], {
        ...{ tickFormat: words.hour, tickSize: 0, fill: 'var(--ink-quiet)' },
      }),
      dot(
        hours.filter(({ n }) => n >= fewestOfGroup),
        { ...at, fill: 'var(--wait)' },
      ),
      dot(
        hours.filter(({ n }) => n < fewestOfGroup),
        { ...at, fill: 'var(--paper)', stroke: 'var(--wait)', strokeWidth: 1.5 },
      ),
    ],
  });
};
