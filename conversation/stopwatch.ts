import type { Milestone, MilestoneKind } from './milestone';

/** Where a stopwatch stands: before the start, waiting for a person (and where), speaking, or over. */
export type StopwatchState =
  | 'ready'
  | 'begun'
  | 'menu'
  | 'queue'
  | 'auto_reply'
  | 'person'
  | 'hold'
  | 'passed_on'
  | 'done';

const waitingSteps: readonly MilestoneKind[] = ['menu', 'queue', 'person', 'passed_on', 'note', 'done'];

/** What may be tapped in each state; a contact by e-mail has no queue and no hold. */
const stepsIn: Record<StopwatchState, readonly MilestoneKind[]> = {
  ready: ['begun'],
  begun: ['menu', 'queue', 'auto_reply', 'person', 'note', 'done'],
  menu: ['queue', 'person', 'note', 'done'],
  queue: ['menu', 'person', 'passed_on', 'note', 'done'],
  auto_reply: ['person', 'note', 'done'],
  person: ['hold', 'passed_on', 'note', 'done'],
  hold: ['person', 'passed_on', 'note', 'done'],
  passed_on: waitingSteps,
  done: [],
};

/** The state after these milestones; notes change nothing. */
export function stopwatchState(milestones: readonly Milestone[]): StopwatchState {
  const last = milestones.findLast(({ kind }) => kind !== 'note');
  return last === undefined || last.kind === 'note' ? 'ready' : last.kind;
}

/** What can come next. */
export function nextSteps(milestones: readonly Milestone[]): readonly MilestoneKind[] {
  return stepsIn[stopwatchState(milestones)];
}

/**
 * The milestones with one more; unchanged where it cannot come now (a key pressed twice). `at`: ms since 1970 UTC; a clock that was
 * set back cannot bring a milestone before the last one.
 */
export function withMilestone(
  milestones: readonly Milestone[],
  kind: MilestoneKind,
  at: number,
  text = '',
): Milestone[] {
  if (!nextSteps(milestones).includes(kind)) return [...milestones];
  return [...milestones, { kind, at: Math.max(at, milestones.at(-1)?.at ?? at), text }];
}

/** The milestones without the last one, as after a slip of the finger; the first one stays. */
export function withoutLast(milestones: readonly Milestone[]): Milestone[] {
  return milestones.length > 1 ? milestones.slice(0, -1) : [...milestones];
}

/** Milestones of a contact remembered afterwards: begun, then a person after so many seconds of waiting (null: nobody came), then over. */
export function rememberedMilestones(facts: {
  startedAt: number;
  waitS: number;
  answered: boolean;
  person: string;
  endedAt: number;
}): Milestone[] {
  const answeredAt = facts.startedAt + facts.waitS * 1000;
  return [
    { kind: 'begun', at: facts.startedAt, text: '' },
    ...(facts.answered ? [{ kind: 'person', at: answeredAt, text: facts.person } as const] : []),
    { kind: 'done', at: Math.max(facts.endedAt, answeredAt), text: '' },
  ];
}
