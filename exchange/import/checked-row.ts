import * as v from 'valibot';
import { type OldRow, upgraded } from '../../conversation/upgrade-steps';
import { lineSchema } from '../jsonl/line-schema';
import type { RestorableRow } from '../rows/kept-of-row';
import { plainlyRight } from './plainly-right';
import type { Reading } from './take-over';

/** What a file says of an interaction as a row, null and refused where a value cannot be or the id was told before. */
export function checkedRow(said: unknown, line: number, reading: Reading): RestorableRow | null {
  const plain = plainlyRight(said);
  if (plain) return reading.isNew(plain.interaction_id, line) ? plain : null;
  const parsed = v.safeParse(lineSchema, ofToday(said), { abortEarly: true });
  if (!parsed.success) {
    const [issue] = parsed.issues;
    const where = v.getDotPath(issue) ?? '';
    reading.refuse({ reason: 'wrong_value', line, where, what: issue.received.slice(0, 80) });
    return null;
  }
  return reading.isNew(parsed.output.interaction_id, line) ? parsed.output : null;
}

/** What an earlier version of this program wrote, in the form of today. */
function ofToday(said: unknown): unknown {
  return said !== null && typeof said === 'object' ? upgraded('line', said as OldRow) : said;
}
