import { watchedAt } from '../conversation/instant';
import type { Figures } from '../conversation/judgement';
import type { Milestone, MilestoneKind } from '../conversation/milestone';
import type { Party } from '../conversation/party';
import type { Wait, WaitKind } from '../conversation/wait';
import { type BegunWait, type Course, emptyCourse } from './course';
import type { Turn } from './speakers';
import { unionS } from './waits';

/** A milestone as a turn, so that waits and figures are measured as in a chat. */
function asTurn({ at, text }: Milestone, party: Party): Turn {
  const instant = watchedAt(at);
  const message = { id: '', rows: [], party, author: text, text: '', instant, former: [], withdrawnAt: null };
  return { message, earliest: at, latest: at, known: true, party, unclear: false, line: null };
}

const begins: Partial<Record<MilestoneKind, WaitKind>> = {
  begun: 'first_response',
  queue: 'queue',
  hold: 'hold',
  passed_on: 'transfer',
};

/** Who waited for whom in a contact kept by hand: dialling begins the wait, a person ends it; what is open at the end was given up. */
export function courseOfMilestones(milestones: readonly Milestone[]): Course {
  const course = emptyCourse();
  let open: BegunWait[] = [];
  for (const milestone of milestones) {
    const { kind, text } = milestone;
    const turn = asTurn(milestone, kind === 'begun' ? 'customer' : kind === 'person' ? 'agent' : 'bot');
    if (kind === 'begun') course.firstCustomer ??= turn;
    if (kind === 'menu' || kind === 'auto_reply') {
      course.firstAuto ??= turn;
      course.firstAny ??= turn;
    }
    if (kind === 'person' || kind === 'passed_on') {
      for (const wait of open) Object.assign(wait, { to: turn, endedBy: 'agent' });
      open = [];
    }
    if (kind === 'passed_on') course.transfers++;
    if (kind === 'person') {
      course.firstAny ??= turn;
      course.firstHuman ??= turn;
      course.firstHumanAnswer ??= turn;
      course.human = text || course.human;
    }
    if (kind === 'person' || kind === 'hold' || kind === 'passed_on') course.humanPresent = kind === 'person';
    const waitKind = begins[kind];
    if (waitKind && !open.some((wait) => wait.kind === waitKind)) {
      const wait: BegunWait = { kind: waitKind, from: turn, to: null, endedBy: 'none', announcedS: null };
      open.push(wait);
      course.waits.push(wait);
    }
  }
  return course;
}

const stages: Partial<Record<MilestoneKind, Figures['abandonedStage']>> = {
  begun: 'queue',
  menu: 'menu',
  queue: 'queue',
  auto_reply: 'queue',
  passed_on: 'queue',
  hold: 'hold',
};

/** The figures of a contact kept by hand: who answered and where it was given up stand in the milestones, not in messages. */
export function figuresOfMilestones(
  figures: Figures,
  milestones: readonly Milestone[],
  waits: readonly Wait[],
): Figures {
  const human = milestones.some(({ kind }) => kind === 'person');
  const machine = milestones.some(({ kind }) => kind === 'menu' || kind === 'auto_reply');
  const over = milestones.at(-1)?.kind === 'done';
  const last = milestones.findLast(({ kind }) => kind !== 'note' && kind !== 'done');
  const abandonedStage = (over && last && stages[last.kind]) || null;
  return {
    ...figures,
    answeredBy: human ? (machine ? 'both' : 'human') : machine ? 'bot' : 'nobody',
    customerWaitingS: unionS(waits.map((wait) => [wait.startedAt, wait.startedAt + wait.waitS * 1000])),
    abandoned: abandonedStage !== null,
    abandonedStage,
  };
}
