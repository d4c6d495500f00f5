import type { Interaction } from '../../conversation/interaction';
import type { PromiseMade } from '../../conversation/promise';
import { zonedInput, zonedTime } from './zoned-time';

/** Most characters of what was promised. */
export const longestPromise = 2000;

/** A promise as it is typed; `due`: a day, '' for none. */
export interface PromiseDraft {
  text: string;
  due: string;
}

/** What is wrong with a field of a promise. */
export type PromiseProblems = { text?: 'noPromise' | 'promiseTooLong'; due?: 'noTime' | 'dueFirst' };

/** A known promise as the fields show it, in the zone of its contact. */
export function typedPromise(
  { text, dueAt }: PromiseMade,
  { zone, utcOffsetMin }: Interaction,
): PromiseDraft {
  return { text, due: dueAt === null ? '' : zonedInput(dueAt, zone, utcOffsetMin).slice(0, 10) };
}

/** Reads what was typed; a promise is due at the end of its day, ms since 1970 UTC, in the zone of the contact. */
export function checkPromise(
  { text, due }: PromiseDraft,
  { zone, utcOffsetMin, startedAt }: Interaction,
): Pick<PromiseMade, 'text' | 'dueAt'> | PromiseProblems {
  const dueAt = due === '' ? null : zonedTime(`${due}T23:59:59`, zone, utcOffsetMin) + 999;
  const problems: PromiseProblems = {};
  if (text.trim() === '') problems.text = 'noPromise';
  else if (text.length > longestPromise) problems.text = 'promiseTooLong';
  if (dueAt !== null && Number.isNaN(dueAt)) problems.due = 'noTime';
  else if (dueAt !== null && dueAt < startedAt) problems.due = 'dueFirst';
  return Object.keys(problems).length > 0 ? problems : { text: text.trim(), dueAt };
}
