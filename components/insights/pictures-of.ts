import { i18n } from '#i18n';
import type { Insights } from '../../metrics/insights/insights-of';
import { fewestOfPicture } from '../../metrics/insights/spread';
import { withOneStop } from '../time-text';
import { cellsIn } from './cells';
import type { ChartWords } from './chart-words';
import * as headline from './headlines';
import type { Picture, PictureId } from './picture';

type Body = Pick<Picture, 'n' | 'headline' | 'columns' | 'rows'> & { needed?: number };

/** Heads of columns; the name of the column in files is its key, with the unit. */
function heads(...names: (keyof typeof labels)[]): Picture['columns'] {
  return names.map((name) => ({ name, label: i18n.t(`insights.column.${labels[name]}`) }));
}

const labels = {
  from: 'from',
  organisation: 'organisation',
  channel: 'channel',
  weekday: 'weekday',
  hour: 'hour',
  kind: 'kind',
  day: 'day',
  n: 'n',
  median_wait_s: 'median',
  p90_wait_s: 'p90',
  baseline_wait_s: 'baseline',
  foretold_wait_s: 'foretold',
  actual_wait_s: 'actual',
  canned_share: 'canned',
  score: 'score',
  score_low_quarter: 'lowQuarter',
  score_high_quarter: 'highQuarter',
  scored_n: 'scored',
  solved_n: 'solved',
  told_n: 'told',
} as const;

/** All pictures of a window, in words and figures. `isoDay` gives YYYY-MM-DD for ms since 1970 UTC. */
export function picturesOf(
  insights: Insights,
  words: ChartWords,
  isoDay: (at: number) => string,
): Record<PictureId, Picture> {
  const { text, seconds, count, share } = cellsIn(words);
  const { overTime, byOrganisation, byHour, canned, ranking, baseline, expected, channels } = insights;
  const points = baseline.flatMap(({ channel, points }) => points.map((point) => ({ channel, ...point })));
  const foretold = expected.of.announced.n + expected.of.expected.n;
  const bodies: Record<PictureId, Body> = {
    overTime: {
      n: overTime.n,
      headline: withOneStop(headline.overTime(overTime, words)),
      columns: heads('from', 'n', 'median_wait_s', 'p90_wait_s'),
      rows: overTime.steps.map((step) => [
        text(isoDayOfUtc(step.from), words.step(overTime.step, step.from)),
        ...[count(step.n), seconds(step.medianS), seconds(step.p90S)],
      ]),
    },
    byOrganisation: {
      n: byOrganisation.n,
      headline: withOneStop(headline.byOrganisation(byOrganisation, words)),
      columns: heads('organisation', 'channel', 'n', 'median_wait_s', 'p90_wait_s'),
      rows: byOrganisation.groups.map((group) => [
        text(group.organisation, group.name),
        text(group.channel, words.channel(group.channel)),
        ...[count(group.n), seconds(group.medianS), seconds(group.p90S)],
      ]),
    },
    channels: {
      n: channels.reduce((sum, { contacts }) => sum + contacts, 0),
      headline: withOneStop(headline.channels(channels, words)),
      columns: heads(
        ...([
          'channel',
          'n',
          'median_wait_s',
          'p90_wait_s',
          'score',
          'scored_n',
          'solved_n',
          'told_n',
        ] as const),
      ),
      rows: channels.map(({ channel, contacts, waits, score, scored, solved, told }) => [
        text(channel, words.channel(channel)),
        ...[count(contacts), seconds(waits.medianS), seconds(waits.p90S)],
        ...[count(score), count(scored), count(solved), count(told)],
      ]),
    },
    byHour: {
      n: byHour.n,
      headline: withOneStop(headline.byHour(byHour, words)),
      columns: heads('weekday', 'hour', 'n', 'median_wait_s', 'p90_wait_s'),
      rows: byHour.hours.map(({ weekday, hour, n, medianS, p90S }) => [
        { value: weekday + 1, shown: words.weekday(weekday) },
        { value: hour, shown: words.hour(hour) },
        ...[count(n), seconds(medianS), seconds(p90S)],
      ]),
    },
    expected: {
      n: foretold,
      headline: withOneStop(headline.expected(expected, words)),
      columns: heads('kind', 'foretold_wait_s', 'actual_wait_s', 'n'),
      rows: expected.fields.map(({ foresight, foretoldS, actualS, n }) => [
        text(foresight, i18n.t(`insights.foresight.${foresight}`)),
        ...[seconds(Math.round(foretoldS)), seconds(Math.round(actualS)), count(n)],
      ]),
    },
    baseline: {
      n: points.length === 0 ? overTime.n : baseline.reduce((sum, { n }) => sum + n, 0),
      headline: withOneStop(headline.baseline(baseline, words)),
      columns: heads('channel', 'day', 'baseline_wait_s'),
      rows: points.map(({ channel, at, waitS }) => [
        text(channel, words.channel(channel)),
        ...[text(isoDay(at)), seconds(waitS)],
      ]),
    },
    canned: {
      n: canned.n,
      headline: withOneStop(headline.canned(canned, words)),
      columns: heads('organisation', 'n', 'canned_share'),
      rows: canned.organisations.map((one) => [
        text(one.organisation, one.name),
        ...[count(one.n), share(one.share)],
      ]),
    },
    ranking: {
      n: ranking.reduce((sum, { interactions }) => sum + interactions, 0),
      headline: withOneStop(headline.ranking(ranking)),
      columns: heads('organisation', 'n', 'score', 'score_low_quarter', 'score_high_quarter'),
      rows: ranking.map((one) => [
        text(one.organisation, one.name),
        ...[count(one.interactions), count(one.score), count(one.lowQuarter), count(one.highQuarter)],
      ]),
    },
  };
  const picture = (id: PictureId): Picture => ({ id, needed: fewestOfPicture, ...bodies[id] });
  return {
    ...{ overTime: picture('overTime'), byOrganisation: picture('byOrganisation') },
    ...{ channels: picture('channels'), byHour: picture('byHour'), expected: picture('expected') },
    ...{ baseline: picture('baseline'), canned: picture('canned'), ranking: picture('ranking') },
  };
}

function isoDayOfUtc(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
