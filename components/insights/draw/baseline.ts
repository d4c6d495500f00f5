import { axisX, axisY, gridY, line, text } from '@observablehq/plot';
import type { Drawing } from './drawing';
import { durationTicks, longestOf } from './duration-ticks';
import { plotted } from './plotted';

const mostChannels = 4;
const rowPx = 110;

/** What had become normal, over time: one line for each of the most used channels, one below the other on the same scale. */
export const baseline: Drawing = ({ baseline: all }, width, words) => {
  const shown = all.slice(0, mostChannels);
  const points = shown.flatMap(({ channel, points }) => points.map((point) => ({ ...point, channel })));
  const longest = longestOf(points.map(({ waitS }) => waitS)) * 1.15;
  const ticks = durationTicks(longest).filter((_, index, { length }) => index === 0 || index >= length - 2);
  const times = points.map(({ at }) => at);
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const days = [0, 0.5, 1].map((share) => first + (last - first) * share);
  return plotted({
    width,
    height: shown.length * rowPx + 30,
    ...{ marginLeft: 58, marginRight: 8, marginTop: 4, marginBottom: 26 },
    x: { type: 'linear', domain: [first, last], label: null, insetLeft: 20, insetRight: 20 },
    y: { type: 'sqrt', domain: [0, longest], label: null },
    fy: { domain: shown.map(({ channel }) => channel), axis: null, padding: 0.18 },
    marks: [
      gridY(ticks, { stroke: 'var(--line)', strokeOpacity: 1 }),
      axisY(ticks, { tickFormat: words.duration, tickSize: 0, fill: 'var(--ink-quiet)' }),
      axisX(days, { tickFormat: words.month, tickSize: 0, fill: 'var(--ink-quiet)' }),
      line(points, { x: 'at', y: 'waitS', fy: 'channel', stroke: 'var(--wait)', strokeWidth: 2.5 }),
      text(shown, {
        ...{ fy: 'channel', frameAnchor: 'top-left', textAnchor: 'start', dx: 4, dy: 2 },
        text: ({ channel, n }: (typeof shown)[number]) => `${words.channel(channel)} · ${words.n(n)}`,
      }),
    ],
  });
};
