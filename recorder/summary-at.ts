import type { Interaction } from '../conversation/interaction';
import type { CurrentChat, RankedChat, RateableChat, Summary } from '../conversation/summary';
import { rankedInteractions } from '../metrics/ranking';
import { decidingReason } from '../metrics/score';
import { counted } from '../storage/counters';
import { furthestOut, interactionsBetween, openInteractions } from '../storage/interactions';
import { readNotRated } from '../storage/not-rated';
import { readPreferences } from '../storage/preferences';
import { silentAfterMs } from './close-interactions';

/** How many interactions the popup shows of the best, and of the worst. */
const shown = 3;

/** A contact may be rated from the toolbar so long after its end. */
const rateableMs = 24 * 3_600_000;

/** What the popup shall paint, from the database as it is. `now`: ms since 1970 UTC; the day is the local one. */
export async function summaryAt(now: number): Promise<Summary> {
  const midnight = new Date(now).setHours(0, 0, 0, 0);
  const nextMidnight = new Date(midnight).setHours(24, 0, 0, 0);
  const [current, best, worst, today, lately, interactions, notRated, aYearAgo] = await Promise.all([
    openInteractions(),
    furthestOut('best', shown),
    furthestOut('worst', shown),
    interactionsBetween(midnight, nextMidnight),
    interactionsBetween(now - 2 * rateableMs, now),
    counted('interactions'),
    readNotRated(),
    onThisDay(now),
  ]);
  const ranked = (rows: readonly Interaction[], end: 'best' | 'worst') =>
    rankedInteractions(rows, end, now, null)
      .slice(0, shown)
      .map(({ interaction }) => asRanked(interaction));
  const waited = today.map((row) => row.judged.figures.customerWaitingS ?? 0);
  return {
    version: 1,
    writtenAt: now,
    current: current
      .filter((row) => row.channel !== 'ticket' || now - row.lastSeenAt < silentAfterMs)
      .sort((a, b) => b.lastSaidAt - a.lastSaidAt)
      .map(asCurrent),
    best: ranked(best, 'best'),
    worst: ranked(worst, 'worst'),
    toRate: toRate(
      lately.filter(({ id }) => !notRated.includes(id)),
      now,
    ),
    aYearAgo,
    day: localDay(midnight),
    today: {
      contacts: today.length,
      waits: waited.filter((seconds) => seconds > 0).length,
      waitedS: waited.reduce((sum, seconds) => sum + seconds, 0),
    },
    interactions,
  };
}

/** The most telling contact of this day a year ago; null where the person did not ask for it. */
async function onThisDay(now: number): Promise<RankedChat | null> {
  if (!(await readPreferences()).rememberDay) return null;
  const date = new Date(now);
  const from = new Date(date.getFullYear() - 1, date.getMonth(), date.getDate()).getTime();
  const rows = await interactionsBetween(from, new Date(from).setHours(24, 0, 0, 0));
  const apart = ({ judged }: Interaction) => Math.abs((judged.score.value ?? 50) - 50);
  const [most] = rows
    .filter(({ state, judged }) => state === 'closed' && judged.score.value !== null)
    .sort((a, b) => apart(b) - apart(a) || (a.id < b.id ? -1 : 1));
  return most ? asRanked(most) : null;
}

function localDay(at: number): string {
  const date = new Date(at);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** The newest contact that ended lately and of which nothing was said yet. */
function toRate(lately: readonly Interaction[], now: number): RateableChat | null {
  const ended = lately.filter(
    (row) =>
      row.origin !== 'imported' && row.state === 'closed' && now - endOf(row) < rateableMs && isUnrated(row),
  );
  const last = ended.sort((a, b) => endOf(b) - endOf(a))[0];
  if (!last) return null;
  const { id, organisation, organisationName } = last;
  return {
    id,
    tab: last.sources.at(-1)?.tab ?? null,
    organisation,
    organisationName,
    endedAt: endOf(last),
  };
}

/** When it was over; where nobody told, when the last thing is known to have happened. */
function endOf({ endedAt, lastSaidAt }: Interaction): number {
  return endedAt ?? lastSaidAt;
}

function isUnrated({ verdict }: Interaction): boolean {
  return verdict.rating === null && verdict.expectation === null && verdict.resolved === null;
}

function asCurrent(row: Interaction): CurrentChat {
  const { id, organisation, organisationName, channel, startedAt, lastSeenAt, confidence, judged } = row;
  const tab = row.sources.at(-1)?.tab ?? null;
  const { standing, figures } = judged;
  const { queueS } = figures;
  return {
    id,
    tab,
    organisation,
    organisationName,
    channel,
    startedAt,
    lastSeenAt,
    standing,
    queueS,
    confidence,
  };
}

function asRanked(row: Interaction): RankedChat {
  const { id, organisation, organisationName, channel, startedAt, judged } = row;
  const { score, line, figures } = judged;
  const reason = decidingReason(score);
  return {
    ...{ id, organisation, organisationName, channel, startedAt, reason, line },
    score: score.value ?? 0,
    basis: score.basis,
    longestWaitS: figures.longestWaitS,
  };
}
