import type { Kept, Verdict } from '../../conversation/interaction';
import { giveVerdict } from './give-verdict';

/**
 * Saves what is said of a contact that has just ended; a line to remember (`notes`) stands below the notes that are there already, once.
 * Gives what was saved, undefined where the interaction is gone. `now`: ms since 1970 UTC.
 */
export function giveRating(id: string, given: Partial<Verdict>, now: number): Promise<Kept | undefined> {
  const { notes: line, ...rest } = given;
  return giveVerdict(id, ({ notes }) => (line ? { ...rest, notes: withLine(notes, line) } : rest), now);
}

function withLine(notes: string, line: string): string {
  if (notes.trim() === '') return line;
  return notes.split('\n').includes(line) ? notes : `${notes.trimEnd()}\n${line}`;
}
