import { type Correctable, correctionOf, type Fact, factOf } from '../../conversation/correction';
import { industries } from '../../conversation/industry';
import { type Instant, statedAt } from '../../conversation/instant';
import { channels, type Kept } from '../../conversation/interaction';
import { type EntryProblem, longestText } from '../entry/check-entry';
import { longestName, nameProblem } from '../entry/name-problem';
import { isZone, zonedInput, zonedTime } from './zoned-time';

/** Why a fact cannot be corrected to what was typed. */
export type FactProblem =
  | EntryProblem
  | 'empty'
  | 'startLate'
  | 'tooManyNumbers'
  | 'noZone'
  | 'beforeEarlier'
  | 'afterLater';

/** What was typed, understood or refused. */
export type CheckedFact = { now: Fact } | { problem: FactProblem };

const oldest = Date.UTC(1990, 0, 1);
const mostNumbers = 20;

/** A fact as a field shows it. */
export function typedFact(kept: Kept, what: Correctable, message: string): string {
  const fact = factOf(kept, { what, message }) ?? '';
  const { zone, utcOffsetMin } = kept.interaction;
  if (typeof fact === 'number') return zonedInput(fact, zone, utcOffsetMin);
  if (typeof fact === 'string') return fact;
  if (!isInstant(fact)) return fact.join(', ');
  return fact.at === null ? '' : zonedInput(fact.at, zone, utcOffsetMin);
}

/** Reads what was typed for a fact. `now`: ms since 1970 UTC. Times are in the zone of the contact. */
export function checkFact(
  kept: Kept,
  what: Correctable,
  message: string,
  typed: string,
  now: number,
): CheckedFact {
  switch (what) {
    case 'startedAt':
    case 'endedAt':
      return checkTime(kept, what, typed, now);
    case 'instant':
      return checkInstant(kept, message, typed, now);
    case 'industry':
      return typed === '' || industries.some((one) => one === typed) ? { now: typed } : { problem: 'empty' };
    case 'zone':
      return isZone(typed.trim()) ? { now: typed.trim() } : { problem: 'noZone' };
    case 'vendor': {
      const problem = nameProblem(typed, false);
      return problem ? { problem } : { now: typed.trim().toLowerCase() };
    }
    case 'channel': {
      const channel = channels.find((one) => one === typed);
      return channel ? { now: channel } : { problem: 'empty' };
    }
    case 'caseNumbers':
      return checkNumbers(typed);
    case 'text': {
      const most = Math.max(longestText, typedFact(kept, 'text', message).length);
      if (typed.trim() === '') return { problem: 'empty' };
      return typed.length > most ? { problem: 'textTooLong' } : { now: typed };
    }
    default: {
      const problem = nameProblem(typed, what !== 'author');
      return problem ? { problem } : { now: typed.trim() };
    }
  }
}

function checkTime(kept: Kept, what: 'startedAt' | 'endedAt', typed: string, now: number): CheckedFact {
  const { startedAt, endedAt } = kept.interaction;
  const at = timeOf(kept, typed, now);
  if (typeof at === 'string') return { problem: at };
  if (what === 'endedAt' && at < wholeSecond(startedAt)) return { problem: 'endFirst' };
  if (what === 'startedAt' && endedAt !== null && at > endedAt) return { problem: 'startLate' };
  const known = what === 'startedAt' ? startedAt : endedAt;
  // What was not touched stays exact.
  const untouched = known !== null && !correctionOf(kept, what) && wholeSecond(known) === at;
  return { now: untouched ? known : at };
}

/** A message stays where it stands, so its time has to lie between those around it. */
function checkInstant(kept: Kept, message: string, typed: string, now: number): CheckedFact {
  const { messages } = kept.transcript;
  const at = timeOf(kept, typed, now);
  if (typeof at === 'string') return { problem: at };
  const index = messages.findIndex(({ id }) => id === message);
  const timed = (one: { instant: Instant }) => one.instant.at !== null;
  const before = messages.slice(0, index).findLast(timed)?.instant.at ?? null;
  const after = messages.slice(index + 1).find(timed)?.instant.at ?? null;
  if (before !== null && at < wholeSecond(before)) return { problem: 'beforeEarlier' };
  if (after !== null && at > after) return { problem: 'afterLater' };
  if (kept.interaction.endedAt !== null && at > kept.interaction.endedAt) return { problem: 'startLate' };
  const known = messages[index]?.instant;
  const untouched = known?.at != null && wholeSecond(known.at) === at;
  return { now: untouched ? known : statedAt(Math.max(at, before ?? at), 1) };
}

/** The time that was typed in the zone of the contact, ms since 1970 UTC, or why it cannot be. */
export function timeOf({ interaction }: Kept, typed: string, now: number): number | FactProblem {
  const at = zonedTime(typed, interaction.zone, interaction.utcOffsetMin);
  if (Number.isNaN(at)) return 'noTime';
  // A field without seconds means the whole minute that runs.
  if (at > now + 60_000) return 'future';
  return at < oldest ? 'tooOld' : at;
}

/** Fields know no thousandths. */
export function wholeSecond(at: number): number {
  return Math.floor(at / 1000) * 1000;
}

/** Whether a fact is the time of a message. */
export function isInstant(fact: Fact): fact is Instant {
  return typeof fact === 'object' && fact !== null && 'basis' in fact;
}

function checkNumbers(typed: string): CheckedFact {
  const numbers = [...new Set(typed.split(/[,;\n]/).map((one) => one.trim()))].filter((one) => one !== '');
  if (numbers.length > mostNumbers) return { problem: 'tooManyNumbers' };
  if (numbers.some((one) => one.length > longestName)) return { problem: 'long' };
  const problem = numbers.map((one) => nameProblem(one, false)).find((one) => one !== null);
  return problem ? { problem } : { now: numbers };
}
