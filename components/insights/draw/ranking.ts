import { axisX, dot, gridX, link, ruleX, text } from '@observablehq/plot';
import type { RankedOrganisation } from '../../../metrics/ranking';
import { shownText } from '../../shown-text';
import type { Drawing } from './drawing';
import { plotted } from './plotted';

const mostOfEnd = 6;
const rowPx = 40;

/** The best and the worst: a dot at the middle score (hollow below 50), a line over the half of the contacts around it. */
export const ranking: Drawing = ({ ranking: all }, width, words) => {
  const shown = all.length > 2 * mostOfEnd ? [...all.slice(0, mostOfEnd), ...all.slice(-mostOfEnd)] : all;
  const most = Math.max(8, Math.floor((width - 120) / 7));
  const at = { x: 'score', y: 'organisation', r: 5, dy: 8 };
  return plotted({
    width,
    height: shown.length * rowPx + 30,
    ...{ marginLeft: 8, marginRight: 16, marginTop: 0, marginBottom: 30 },
    x: { type: 'linear', domain: [0, 100], label: null },
    y: { type: 'band', domain: shown.map(({ organisation }) => organisation), axis: null, padding: 0 },
    marks: [
      gridX([0, 25, 75, 100], { stroke: 'var(--line)', strokeOpacity: 1 }),
      axisX([0, 25, 50, 75, 100], { tickSize: 0, fill: 'var(--ink-quiet)' }),
      ruleX([50], { stroke: 'var(--line-strong)' }),
      link(shown, {
        ...{ x1: 'lowQuarter', x2: 'highQuarter', y1: 'organisation', y2: 'organisation', dy: 8 },
        ...{ stroke: 'var(--ink-quiet)', strokeWidth: 2 },
      }),
      dot(
        shown.filter(({ score }) => score >= 50),
        { ...at, fill: 'var(--ink)' },
      ),
      dot(
        shown.filter(({ score }) => score < 50),
        { ...at, fill: 'var(--paper)', stroke: 'var(--ink)', strokeWidth: 2 },
      ),
      text(shown, {
        ...{ y: 'organisation', frameAnchor: 'left', textAnchor: 'start', dy: -9 },
        text: ({ name }: RankedOrganisation) => shownText(name, most),
      }),
      text(shown, {
        ...{ y: 'organisation', frameAnchor: 'right', textAnchor: 'end', dy: -9, fill: 'var(--ink-quiet)' },
        text: ({ score, interactions }: RankedOrganisation) =>
          `${words.count(score)} · ${words.n(interactions)}`,
      }),
    ],
  });
};
