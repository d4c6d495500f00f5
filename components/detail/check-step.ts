import type { Kept } from '../../conversation/interaction';
import type { Milestone } from '../../conversation/milestone';
import { type FactProblem, timeOf, wholeSecond } from './check-fact';
import { zonedInput } from './zoned-time';

/** A step as its fields show it; `at` as a field for a day and a time has it, in the zone of the contact. */
export interface TypedStep {
  text: string;
  at: string;
}

/** Longest note or name at a step, in characters. */
export const longestStep = 500;

/** What can be corrected of a step: words where it has any, its time where it is neither the first nor the last, which are facts of the contact. */
export function correctableOf({ kind, text, recorded }: Milestone): { text: boolean; at: boolean } {
  const worded = kind === 'note' || kind === 'person' || text !== '' || (recorded?.text ?? '') !== '';
  return { text: worded, at: kind !== 'begun' && kind !== 'done' };
}

/** A step as its fields show it first. */
export function typedStep({ interaction }: Kept, { text, at }: Milestone): TypedStep {
  return { text, at: zonedInput(at, interaction.zone, interaction.utcOffsetMin) };
}

/** The step that was typed, or why it cannot be: its time has to lie between those of the steps around it. `now`: ms since 1970 UTC. */
export function checkStep(
  kept: Kept,
  index: number,
  typed: TypedStep,
  now: number,
): { text: string; at: number } | { problem: FactProblem } {
  const milestones = kept.transcript.milestones ?? [];
  const known = milestones[index];
  if (!known) return { problem: 'empty' };
  const at = timeOf(kept, typed.at, now);
  if (typeof at === 'string') return { problem: at };
  const text = typed.text.trim();
  // What was not touched stays exact.
  if (at === wholeSecond(known.at)) return { text, at: known.at };
  const before = milestones[index - 1]?.at ?? Number.NEGATIVE_INFINITY;
  const after = milestones[index + 1]?.at ?? Number.POSITIVE_INFINITY;
  if (at < wholeSecond(before)) return { problem: 'beforeEarlier' };
  if (at > after) return { problem: 'afterLater' };
  return { text, at: Math.max(at, before) };
}
