import * as v from 'valibot';
import { type OldRow, upgraded } from '../../conversation/upgrade-steps';
import { lineSchema } from '../jsonl/line-schema';
import type { RestorableRow } from '../rows/kept-of-row';
import { plainlyRight } from './plainly-right';
import type { Refusal } from './refusal';
import type { Reading } from './take-over';

/** Where a row stands. `file`: which one of an archive, empty outside of one. */
export interface Place {
  line: number;
  file: string;
  /** Says of a wrong value where it stands itself, where a row is put together of several lines. */
  within?: (wrong: Refusal) => Refusal;
}

/** What a file says of an interaction as a row, null and refused where a value cannot be or the id was told before. */
export function checkedRow(
  said: unknown,
  { line, file, within }: Place,
  reading: Reading,
): RestorableRow | null {
  const plain = plainlyRight(said);
  if (plain) return reading.isNew(plain.interaction_id, line, file) ? plain : null;
  const parsed = v.safeParse(lineSchema, ofToday(said), { abortEarly: true });
  if (!parsed.success) {
    const [issue] = parsed.issues;
    const where = v.getDotPath(issue) ?? '';
    const what = issue.received.slice(0, 80);
    const wrong: Refusal = { reason: 'wrong_value', line, where, what, ...(file === '' ? {} : { file }) };
    reading.refuse(within?.(wrong) ?? wrong);
    return null;
  }
  return reading.isNew(parsed.output.interaction_id, line, file) ? parsed.output : null;
}

/** What an earlier version of this program wrote, in the form of today. */
function ofToday(said: unknown): unknown {
  return said !== null && typeof said === 'object' ? upgraded('line', said as OldRow) : said;
}
