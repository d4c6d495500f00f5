import type { Party } from '../../conversation/party';
import { type Day, dayInText } from './day-in-text';
import { guessParties } from './guess-parties';
import { splitLines } from './split-lines';
import type { Clock } from './stamp';

/** One message of a brought transcript. `at`: ms since 1970 UTC, null where no time is given; `precisionS`: seconds, null likewise. */
export interface BroughtMessage {
  author: string;
  party: Party;
  text: string;
  at: number | null;
  precisionS: number | null;
}

/** A transcript as it was understood, for the person to look through. */
export interface BroughtTranscript {
  messages: BroughtMessage[];
  /** The day comes from the text; false: it was taken from what was handed in. */
  dayKnown: boolean;
  /** The text is longer than what is read of it. */
  cut: boolean;
}

/** Most characters that are read of one text. */
export const longestTranscript = 2_000_000;

const backwardsMs = 6 * 3_600_000;

function atOf(day: Day, { hour, minute, second, offsetMin }: Clock): number {
  if (offsetMin !== null)
    return Date.UTC(day.year, day.month - 1, day.day, hour, minute - offsetMin, second ?? 0);
  return new Date(day.year, day.month - 1, day.day, hour, minute, second ?? 0).getTime();
}

function dayOf(at: number): Day {
  const date = new Date(at);
  return { year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() };
}

/**
 * Reads a transcript as it is mailed or downloaded: lines with a time and a name, the words beside or below. Times are local ones unless a zone is named;
 * where only clocks are given, `day` (ms since 1970 UTC, any time of it) says the day unless the text does, and a clock that jumps back
 * begins the next one. No messages means: not understood.
 */
export function readText(text: string, context: { day: number; ownName: string }): BroughtTranscript {
  const split = splitLines(text.slice(0, longestTranscript));
  const parties = guessParties(split, context.ownName);
  const american = /\d\s*[AP]M\b/i.test(text);
  const written = split.head.map((row) => dayInText(row, american)?.day).find((day) => day !== undefined);
  let day = written ?? dayOf(context.day);
  let last: number | null = null;
  const messages = split.lines.map(({ author, text: said, clock }) => {
    const message = { author, party: parties.get(author) ?? 'agent', text: said };
    if (clock === null) return { ...message, at: null, precisionS: null };
    if (clock.day) day = clock.day;
    let at = atOf(day, clock);
    if (!clock.day && last !== null && at < last - backwardsMs) {
      day = dayOf(new Date(day.year, day.month - 1, day.day + 1).getTime());
      at = atOf(day, clock);
    }
    last = at;
    return { ...message, at, precisionS: clock.second === null ? 60 : 1 };
  });
  const dayKnown = written !== undefined || split.lines.some(({ clock }) => clock?.day);
  return { messages, dayKnown, cut: text.length > longestTranscript };
}
