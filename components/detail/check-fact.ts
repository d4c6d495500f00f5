import { type Correctable, correctionOf, type Fact, factOf } from '../../conversation/correction';
import { channels, type Kept } from '../../conversation/interaction';
import { type EntryProblem, longestText } from '../entry/check-entry';
import { longestName, nameProblem } from '../entry/name-problem';
import { zonedInput, zonedTime } from './zoned-time';

/** Why a fact cannot be corrected to what was typed. */
export type FactProblem = EntryProblem | 'empty' | 'startLate' | 'tooManyNumbers';

/** What was typed, understood or refused. */
export type CheckedFact = { now: Fact } | { problem: FactProblem };

const oldest = Date.UTC(1990, 0, 1);
const mostNumbers = 20;

/** A fact as a field shows it. */
export function typedFact(kept: Kept, what: Correctable, message: string): string {
  const fact = factOf(kept, { what, message }) ?? '';
  const { zone, utcOffsetMin } = kept.interaction;
  if (typeof fact === 'number') return zonedInput(fact, zone, utcOffsetMin);
  return typeof fact === 'string' ? fact : fact.join(', ');
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
  const { zone, utcOffsetMin, startedAt, endedAt } = kept.interaction;
  const at = zonedTime(typed, zone, utcOffsetMin);
  if (Number.isNaN(at)) return { problem: 'noTime' };
  // A field without seconds means the whole minute that runs.
  if (at > now + 60_000) return { problem: 'future' };
  if (at < oldest) return { problem: 'tooOld' };
  if (what === 'endedAt' && at < Math.floor(startedAt / 1000) * 1000) return { problem: 'endFirst' };
  if (what === 'startedAt' && endedAt !== null && at > endedAt) return { problem: 'startLate' };
  const known = what === 'startedAt' ? startedAt : endedAt;
  // Fields know no thousandths: what was not touched stays exact.
  const untouched = known !== null && !correctionOf(kept, what) && Math.floor(known / 1000) * 1000 === at;
  return { now: untouched ? known : at };
}

function checkNumbers(typed: string): CheckedFact {
  const numbers = [...new Set(typed.split(/[,;\n]/).map((one) => one.trim()))].filter((one) => one !== '');
  if (numbers.length > mostNumbers) return { problem: 'tooManyNumbers' };
  if (numbers.some((one) => one.length > longestName)) return { problem: 'long' };
  const problem = numbers.map((one) => nameProblem(one, false)).find((one) => one !== null);
  return problem ? { problem } : { now: numbers };
}
