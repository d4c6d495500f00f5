import { type RankedOrganisation, type RankingWindow, rankedOrganisations } from '../ranking';
import { type BaselineOfChannel, baselineCourse } from './baseline-course';
import { type CannedShares, cannedShares } from './canned-shares';
import { type ChannelCompared, channelsCompared } from './channels-compared';
import type { ContactFacts } from './contact-facts';
import { type ExpectedAndActual, expectedAndActual } from './expected-and-actual';
import { comparable, waitedOf } from './waited';
import { type WaitsByHour, waitsByHour } from './waits-by-hour';
import { type WaitsByOrganisation, waitsByOrganisation } from './waits-by-organisation';
import { type WaitsOverTime, waitsOverTime } from './waits-over-time';

/** Everything the pictures show of one window. */
export interface Insights {
  /** Contacts in the whole journal, and in the window. */
  all: number;
  contacts: number;
  /** Whether `overTime` and `byHour` leave out letters, e-mails and the like. */
  onTheSpotOnly: boolean;
  overTime: WaitsOverTime;
  byOrganisation: WaitsByOrganisation;
  byHour: WaitsByHour;
  canned: CannedShares;
  ranking: RankedOrganisation[];
  baseline: BaselineOfChannel[];
  expected: ExpectedAndActual;
  channels: ChannelCompared[];
}

const dayMs = 86_400_000;

/** The figures for the contacts of the last so many days. `rows`: the whole journal, in any order; `now`: ms since 1970 UTC. */
export function insightsOf(rows: readonly ContactFacts[], now: number, days: RankingWindow): Insights {
  const since = days === null ? Number.NEGATIVE_INFINITY : now - days * dayMs;
  const past = rows.filter(({ startedAt }) => startedAt <= now);
  const inWindow = past.filter(({ startedAt }) => startedAt >= since);
  const waited = waitedOf(inWindow);
  const timed = comparable(waited);
  return {
    all: rows.length,
    contacts: inWindow.length,
    onTheSpotOnly: timed.onTheSpotOnly,
    overTime: waitsOverTime(timed.waited),
    byOrganisation: waitsByOrganisation(waited),
    byHour: waitsByHour(timed.waited),
    canned: cannedShares(inWindow),
    ranking: rankedOrganisations(inWindow, now, days),
    baseline: baselineCourse(waitedOf(past), since, now),
    expected: expectedAndActual(waited),
    channels: channelsCompared(inWindow),
  };
}
