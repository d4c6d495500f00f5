import type { Channel, Verdict } from '../conversation/interaction';
import {
  type Figures,
  type Moment,
  momentKinds,
  type Score,
  type ScoreReason,
} from '../conversation/judgement';
import type { Wait } from '../conversation/wait';
import { defaultBaselineS, figuresBesideRating, type ReasonId, scoreStart, scoreTable } from './score-table';

/** What a score is made of. `ending`: how the customer sounded at the end. */
export interface ScoreInput {
  figures: Figures;
  waits: readonly Wait[];
  moments: readonly Moment[];
  verdict: Verdict;
  channel: Channel;
  /** The person's typical wait in seconds, null until there are enough. */
  baselineWaitS: number | null;
  ending: { glad: boolean; cross: boolean; solved: boolean; unsolved: boolean };
  /** The person kept it by hand: there need not be messages to say something of it. */
  byHand: boolean;
}

function reason(id: ReasonId, value: number | null = null): ScoreReason {
  return { id, points: scoreTable[id].points, value };
}

function aboutSolution({ verdict, ending }: ScoreInput): ScoreReason[] {
  if (verdict.resolved === 'yes') return [reason('solved')];
  if (verdict.resolved === 'partly' || verdict.resolved === 'workaround') return [reason('partly_solved')];
  if (verdict.resolved === 'no') return [reason('not_solved')];
  if (ending.unsolved) return [reason('not_solved')];
  return ending.solved ? [reason('solved')] : [];
}

function aboutWaiting({ figures, waits, channel, baselineWaitS }: ScoreInput): ScoreReason[] {
  const usual = Math.max(5, baselineWaitS ?? defaultBaselineS[channel] ?? 300);
  const longest = figures.longestWaitS;
  const found: ScoreReason[] = [];
  if (longest !== null) {
    const ratio = longest / usual;
    if (ratio > 4) found.push(reason('wait_very_long', longest));
    else if (ratio > 2) found.push(reason('wait_long', longest));
    else if (ratio > 1.25) found.push(reason('wait_longer', longest));
    else if (figures.frtHumanS !== null && figures.frtHumanS <= usual / 2)
      found.push(reason('quick_person', figures.frtHumanS));
  }
  const announced = waits.find(
    (wait) => wait.announcedS !== null && !wait.open && wait.endedBy !== 'customer_left',
  );
  if (announced?.announcedS != null && announced.announcedS > 0) {
    const kept = announced.waitS <= announced.announcedS * 1.1 + 15;
    if (kept && !announced.atLeast) found.push(reason('promise_kept', announced.announcedS));
    else if (announced.waitS > announced.announcedS * 1.5 + 30)
      found.push(reason('promise_missed', announced.announcedS));
  }
  if (figures.replyGapMedianS !== null && figures.replyGapsN >= 3) {
    if (figures.replyGapMedianS <= usual / 3) found.push(reason('swift_replies', figures.replyGapMedianS));
    if (figures.replyGapMedianS >= usual * 2) found.push(reason('slow_replies', figures.replyGapMedianS));
  }
  return found;
}

function aboutReaching({ figures, waits, moments }: ScoreInput): ScoreReason[] {
  const found: ScoreReason[] = [];
  const left = moments.some((moment) => moment.kind === 'left_unanswered');
  const lost = Math.max(
    0,
    ...waits.filter((wait) => wait.endedBy === 'customer_left').map((wait) => wait.waitS),
  );
  if (left) found.push(reason('left_unanswered', lost));
  if (figures.handoffAsks > 0 && figures.messagesAgent === 0)
    found.push(reason('no_person', figures.handoffAsks));
  else if (figures.handoffAsks > 1) found.push(reason('asked_for_person', figures.handoffAsks));
  if (figures.transfers > 1) found.push(reason('passed_around', figures.transfers));
  else if (figures.transfers === 1) found.push(reason('passed_on', 1));
  return found;
}

const momentReasons = momentKinds.filter((kind) => kind !== 'left_unanswered');

function aboutMoments({ moments, figures, ending }: ScoreInput): ScoreReason[] {
  const found = momentReasons.flatMap((kind) => {
    const count = moments.filter((moment) => moment.kind === kind).length;
    return count > 0 ? [reason(kind, count)] : [];
  });
  const companyMessages = figures.messagesAgent + figures.messagesBot;
  if (figures.cannedShare !== null && companyMessages >= 3) {
    if (figures.cannedShare >= 0.6) found.push(reason('mostly_canned', figures.cannedShare));
    if (figures.cannedShare <= 0.2 && figures.messagesAgent >= 3)
      found.push(reason('own_words', 1 - figures.cannedShare));
  }
  if (ending.cross) found.push(reason('cross_end'));
  else if (ending.glad) found.push(reason('good_end'));
  return found;
}

/** Points of reasons, scaled so that together they stay within `most`, as whole numbers that still add up. */
function within(reasons: ScoreReason[], most: number): ScoreReason[] {
  const sum = reasons.reduce((total, one) => total + one.points, 0);
  const factor = Math.abs(sum) > most ? most / Math.abs(sum) : 1;
  return reasons
    .map((one) => ({ ...one, points: Math.trunc(one.points * factor) }))
    .filter((one) => one.points !== 0);
}

/** Enough to say something: the customer spoke and was answered, or waited in vain, or says how it ended. */
function enough({ figures, waits, verdict, byHand }: ScoreInput, reasons: readonly ScoreReason[]): boolean {
  const company = figures.messagesAgent + figures.messagesBot;
  const waitedLong = waits.some((wait) => wait.waitS >= 60);
  if (byHand) return reasons.length > 0 && (waitedLong || verdict.resolved !== null || company > 0);
  if (figures.messagesCustomer + company === 0) return false;
  return (
    reasons.length > 0 &&
    (waitedLong || (figures.messagesCustomer > 0 && company > 0 && figures.messagesCustomer + company >= 3))
  );
}

/** Points of all reasons plus {@link scoreStart} are the score; the reasons that weigh most stand first. */
export function scoreOf(input: ScoreInput): Score {
  const rating = input.verdict.rating;
  const rated = rating !== null && Number.isFinite(rating) && rating >= 1 && rating <= 5;
  const figures = [
    ...aboutSolution(input),
    ...aboutWaiting(input),
    ...aboutReaching(input),
    ...aboutMoments(input),
  ];
  if (!rated && !enough(input, figures)) return { value: null, basis: 'none', reasons: [] };
  const stars = rated ? (Math.round(rating) as 1 | 2 | 3 | 4 | 5) : null;
  const reasons = stars
    ? [{ ...reason(`rating_${stars}`), value: stars }, ...within(figures, figuresBesideRating)]
    : figures;
  const sum = scoreStart + reasons.reduce((total, one) => total + one.points, 0);
  const value = Math.min(100, Math.max(0, sum));
  if (value !== sum) reasons.push({ id: 'limit', points: value - sum, value: null });
  const byWeight = [...reasons].sort(
    (a, b) => Number(a.id === 'limit') - Number(b.id === 'limit') || Math.abs(b.points) - Math.abs(a.points),
  );
  return { value, basis: rated ? 'rated' : 'estimated', reasons: byWeight };
}

/** The reason that decided: the heaviest one on the side of the middle where the score lies; null for no score. */
export function decidingReason(score: Score): ScoreReason | null {
  if (score.value === null) return null;
  const side = Math.sign(score.value - scoreStart);
  const rows = score.reasons.filter((one) => one.id !== 'limit');
  const told = rows.filter((one) => !one.id.startsWith('rating_') && Math.sign(one.points) === side);
  return told[0] ?? rows.find((one) => Math.sign(one.points) === side) ?? rows[0] ?? null;
}
