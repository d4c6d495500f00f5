import { i18n } from '#i18n';
import type { BaselineOfChannel } from '../../metrics/insights/baseline-course';
import type { CannedShares } from '../../metrics/insights/canned-shares';
import type { ChannelCompared } from '../../metrics/insights/channels-compared';
import type { ExpectedAndActual } from '../../metrics/insights/expected-and-actual';
import { fewestOfGroup } from '../../metrics/insights/spread';
import type { WaitsByHour } from '../../metrics/insights/waits-by-hour';
import type { WaitsByOrganisation } from '../../metrics/insights/waits-by-organisation';
import type { WaitsOverTime } from '../../metrics/insights/waits-over-time';
import type { RankedOrganisation } from '../../metrics/ranking';
import { nameInSentence } from '../shown-text';
import type { ChartWords } from './chart-words';

/** Below this change two spans count as about the same. */
const telling = 1.15;

function direction(before: number, after: number): 'rising' | 'falling' | 'same' {
  if (after > before * telling) return 'rising';
  return before > after * telling ? 'falling' : 'same';
}

/** Whether waits became longer or shorter. */
export function overTime({ halves, medianS }: WaitsOverTime, { duration }: ChartWords): string {
  if (!halves) return i18n.t('insights.overTime.plain', [duration(medianS ?? 0)]);
  const [before, after] = [halves.earlier.medianS ?? 0, halves.later.medianS ?? 0];
  const way = direction(before, after);
  if (way === 'same') return i18n.t('insights.overTime.same', [duration(medianS ?? 0)]);
  return i18n.t(`insights.overTime.${way}`, [duration(before), duration(after)]);
}

/** With whom the wait is longest, and with whom shortest. */
export function byOrganisation({ groups }: WaitsByOrganisation, words: ChartWords): string {
  const [longest, shortest] = [groups[0], groups.at(-1)];
  if (!longest || !shortest) return i18n.t('insights.byOrganisation.none', [fewestOfGroup]);
  const said = (one: typeof longest): [string, string, string] => [
    nameInSentence(one.name),
    words.channel(one.channel),
    words.duration(one.medianS ?? 0),
  ];
  if (groups.length === 1) return i18n.t('insights.byOrganisation.one', said(longest));
  return i18n.t('insights.byOrganisation.many', [...said(longest), ...said(shortest)]);
}

/** The quickest and the slowest channel. */
export function channels(all: readonly ChannelCompared[], words: ChartWords): string {
  const told = all
    .filter(({ waits }) => waits.n >= fewestOfGroup)
    .sort((a, b) => (a.waits.medianS ?? 0) - (b.waits.medianS ?? 0));
  const [quick, slow] = [told[0], told.at(-1)];
  if (!quick || !slow) return i18n.t('insights.channels.none', [fewestOfGroup]);
  const said = (one: typeof quick): [string, string] => [
    words.channel(one.channel),
    words.duration(one.waits.medianS ?? 0),
  ];
  if (told.length === 1) return i18n.t('insights.channels.one', said(quick));
  return i18n.t('insights.channels.many', [...said(quick), ...said(slow)]);
}

/** The weekday with the longest waits, and the one with the shortest. */
export function byHour({ weekdays }: WaitsByHour, words: ChartWords): string {
  const told = weekdays
    .flatMap(({ n, medianS }, weekday) =>
      n >= fewestOfGroup && medianS !== null ? [{ weekday, medianS }] : [],
    )
    .sort((a, b) => b.medianS - a.medianS);
  const [longest, shortest] = [told[0], told.at(-1)];
  if (!longest || !shortest || told.length === 1) return i18n.t('insights.byHour.none', [fewestOfGroup]);
  const said = (one: typeof longest): [string, string] => [
    words.weekday(one.weekday),
    words.duration(one.medianS),
  ];
  return i18n.t('insights.byHour.many', [...said(longest), ...said(shortest)]);
}

/** How often it took longer than the organisation announced, or else than the person expected. */
export function expected({ of }: ExpectedAndActual, words: ChartWords): string {
  const foresight = of.announced.n >= of.expected.n ? 'announced' : 'expected';
  const { n, longer, excessS } = of[foresight];
  const said: [string, string] = [words.count(longer), words.count(n)];
  if ((excessS ?? 0) >= 60)
    return i18n.t(`insights.expected.${foresight}Longer`, [...said, words.duration(excessS ?? 0)]);
  return i18n.t(`insights.expected.${foresight}`, said);
}

/** Whether what one has come to expect is rising, on the most used channel. */
export function baseline(all: readonly BaselineOfChannel[], words: ChartWords): string {
  const [most] = all;
  const [before, after] = [most?.points[0], most?.points.at(-1)];
  if (!most || !before || !after) return i18n.t('insights.baseline.none');
  const way = direction(before.waitS, after.waitS);
  const channel = words.channel(most.channel);
  if (way === 'same') return i18n.t('insights.baseline.same', [channel, words.duration(after.waitS)]);
  return i18n.t(`insights.baseline.${way}`, [
    channel,
    words.duration(before.waitS),
    words.duration(after.waitS),
  ]);
}

/** How much is canned, and with whom most. */
export function canned({ share, organisations }: CannedShares, words: ChartWords): string {
  const [most] = organisations;
  if (!most) return i18n.t('insights.canned.all', [words.percent(share ?? 0)]);
  return i18n.t('insights.canned.most', [
    words.percent(share ?? 0),
    nameInSentence(most.name),
    words.percent(most.share),
  ]);
}

/** Who is best and who is worst. */
export function ranking(all: readonly RankedOrganisation[]): string {
  const [best, worst] = [all[0], all.at(-1)];
  if (!best || !worst) return i18n.t('insights.ranking.none', [fewestOfGroup]);
  if (all.length === 1)
    return i18n.t('insights.ranking.one', [nameInSentence(best.name), Math.round(best.score)]);
  const said = (one: typeof best): [string, number] => [nameInSentence(one.name), Math.round(one.score)];
  return i18n.t('insights.ranking.many', [...said(best), ...said(worst)]);
}
