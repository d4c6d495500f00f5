import type { Figures, JudgedMessage, Moment } from '../conversation/judgement';
import type { Wait } from '../conversation/wait';
import { caseNumbersIn } from './case-numbers';
import type { Course } from './course';
import type { Turn } from './speakers';
import { unionS } from './waits';

/** What figures are made of. */
export interface FigureInput {
  turns: readonly Turn[];
  course: Course;
  waits: readonly Wait[];
  judged: readonly JudgedMessage[];
  moments: readonly Moment[];
  closed: boolean;
}

function betweenS(from: Turn | null, to: Turn | null): number | null {
  if (!from?.known || !to?.known || from.earliest === null || to.earliest === null) return null;
  return Math.max(0, to.earliest - from.earliest) / 1000;
}

/** Value below which a share of the numbers lies (nearest rank), null for none. `share`: 0-1. */
export function quantile(numbers: readonly number[], share: number): number | null {
  const sorted = Float64Array.from(numbers).sort();
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? null;
}

/** Middle value, the mean of the two middle ones for an even count, null for none. */
export function median(numbers: readonly number[]): number | null {
  const sorted = Float64Array.from(numbers).sort();
  const high = sorted[Math.floor(sorted.length / 2)];
  const low = sorted[Math.ceil(sorted.length / 2) - 1];
  return high === undefined || low === undefined ? null : (high + low) / 2;
}

function companyWaitingS(turns: readonly Turn[], waits: readonly Wait[]): number {
  const speaking = turns.filter((turn) => turn.party !== 'system');
  const waited = waits.map((wait) => [wait.startedAt, wait.startedAt + wait.waitS * 1000] as const);
  const spans = speaking.flatMap((turn, index) => {
    const next = speaking[index + 1];
    // Who spoke at an unknown time in between ended this span, so neighbours are paired before times are asked for.
    const counts = turn.party !== 'customer' && next?.party === 'customer' && turn.known && next.known;
    return counts ? [[turn.earliest ?? 0, next.earliest ?? 0] as const] : [];
  });
  return Math.max(0, unionS([...spans, ...waited]) - unionS(waited));
}

function answeredBy(turns: readonly Turn[]): Figures['answeredBy'] {
  const company = turns.filter((turn) => turn.party === 'agent' || turn.party === 'bot');
  const human = company.some((turn) => turn.party === 'agent' && !turn.unclear);
  const bot = company.some((turn) => turn.party === 'bot' && !turn.unclear);
  if (human) return bot ? 'both' : 'human';
  if (company.some((turn) => turn.unclear)) return 'unclear';
  return bot ? 'bot' : 'nobody';
}

function abandonedStage(input: FigureInput): Figures['abandonedStage'] {
  if (!input.closed) return null;
  const left = input.waits.filter((wait) => wait.endedBy === 'customer_left').map((wait) => wait.kind);
  if (left.length === 0) return null;
  if (left.includes('hold')) return 'hold';
  if (input.course.firstHuman) return left.includes('queue') ? 'queue' : 'conversation';
  const queued = input.turns.some(
    (turn) => turn.line?.kind === 'queue_position' || turn.line?.kind === 'wait_estimate',
  );
  if (left.includes('queue') && (queued || !input.course.firstAuto)) return 'queue';
  return input.course.firstAuto ? 'menu' : 'queue';
}

/** The waits in a queue until the first person came: a queue after a transfer is part of that wait. */
function firstQueues(waits: readonly Wait[], { firstHuman }: Course): Wait[] {
  const passedOn = waits.findIndex((wait) => wait.kind === 'transfer');
  const cameAt = (firstHuman?.known ? firstHuman.earliest : null) ?? Number.POSITIVE_INFINITY;
  return waits.filter(
    (wait, index) =>
      wait.kind === 'queue' && (passedOn === -1 || index < passedOn) && wait.startedAt <= cameAt,
  );
}

/** Share of the company's words that are canned responses, 0-1; null where it said nothing. */
function cannedShare(input: FigureInput): number | null {
  let words = 0;
  let canned = 0;
  for (const [index, { message }] of input.turns.entries()) {
    const score = input.judged[index]?.cannedScore;
    if (score == null || message.withdrawnAt !== null) continue;
    const count = message.text.split(/\s+/).length;
    words += count;
    if (score >= 0.5) canned += count;
  }
  return words === 0 ? null : canned / words;
}

/** The figures of one interaction, by the customer's clock (wall clock, nights and transfers included). */
export function figuresOf(input: FigureInput): Figures {
  const { turns, course, waits, moments } = input;
  const count = (party: Turn['party']) => turns.filter((turn) => turn.party === party).length;
  const gaps = course.replies.flatMap(({ from, to }) => betweenS(from, to) ?? []);
  const queues = firstQueues(waits, course);
  const stage = abandonedStage(input);
  return {
    messagesCustomer: count('customer'),
    messagesAgent: count('agent'),
    messagesBot: count('bot'),
    messagesSystem: count('system'),
    queueS: queues.length > 0 ? queues.reduce((sum, wait) => sum + wait.waitS, 0) : null,
    frtAnyS: betweenS(course.firstCustomer, course.firstAny),
    frtAutoS: betweenS(course.firstCustomer, course.firstAuto),
    frtHumanS: betweenS(course.firstCustomer, course.firstHumanAnswer),
    replyGapMedianS: median(gaps),
    replyGapP90S: quantile(gaps, 0.9),
    replyGapsN: gaps.length,
    longestWaitS: waits.length > 0 ? Math.max(...waits.map((wait) => wait.waitS)) : null,
    customerWaitingS:
      turns.length > 0
        ? unionS(waits.map((wait) => [wait.startedAt, wait.startedAt + wait.waitS * 1000]))
        : null,
    companyWaitingS: turns.length > 0 ? companyWaitingS(turns, waits) : null,
    announcedWaitS: course.announcedFirstS,
    abandoned: stage !== null,
    abandonedStage: stage,
    answeredBy: answeredBy(turns),
    handoffAsks: course.handoffAsks,
    transfers: course.transfers,
    cannedShare: cannedShare(input),
    momentsGood: moments.filter((moment) => moment.valence === 'good').length,
    momentsBad: moments.filter((moment) => moment.valence === 'bad').length,
    caseNumbers: caseNumbersIn(turns),
  };
}
