import type { Message } from '../conversation/message';
import type { SeenRow } from '../conversation/sighting';
import { align } from './align';

/** Words of the customer that are enough to know a short talk again; a greeting alone is said to anybody. */
const tellingWords = 3;
/** Rows that are enough without them. */
const tellingRows = 3;

/** Rows that were there before the watch began: what appeared before our eyes is never history. */
export function standingRows(rows: readonly SeenRow[]): SeenRow[] {
  return rows.filter(({ seenAt }) => seenAt === null);
}

/**
 * Whether these rows show an earlier talk again: its end, as a page does that restores a chat. From the first message shown on, all that the
 * customer said must be there, in order and on the same side, and most of what was said to them.
 */
export function isShownAgain(rows: readonly SeenRow[], messages: readonly Message[]): boolean {
  const standing = standingRows(rows);
  const shown = new Set<Message>();
  const alignment = align(messages, standing, -1);
  for (const [i, { party, text }] of standing.entries()) {
    const message = messages[alignment[i]!];
    if (message && message.text === text && isCustomers(message) === (party === 'customer'))
      shown.add(message);
  }
  const first = messages.findIndex((message) => isTalk(message) && shown.has(message));
  if (first < 0) return false;
  const talk = messages.slice(first).filter(isTalk);
  const said = talk.filter(isCustomers);
  const known = talk.filter((message) => shown.has(message));
  const words = said.reduce((count, { text }) => count + (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0);
  if (said.length === 0 || !said.every((message) => shown.has(message))) return false;
  if (known.length < 2 || known.length * 3 < talk.length * 2) return false;
  return words >= tellingWords || (known.length >= tellingRows && words > 1);
}

/** Whether the message is somebody's words that the page should show again. */
function isTalk({ party, withdrawnAt }: Message): boolean {
  return party !== 'system' && withdrawnAt === null;
}

function isCustomers({ party }: Message): boolean {
  return party === 'customer';
}

/**
 * The rows that were there before the watch began and that belong to earlier talks. `earlier`: their messages in order; `own`: those of the
 * interaction that goes on, `source` being the number of this source in it.
 */
export function historyIn(
  rows: readonly SeenRow[],
  earlier: readonly Message[],
  own: readonly Message[],
  source: number,
): Set<SeenRow> {
  const standing = standingRows(rows);
  // The same names of rows mean others there.
  const unnamed = earlier.map((message) => ({ ...message, rows: [] }));
  const alignment = standing.length === 0 ? [] : align([...unnamed, ...own], standing, source);
  return new Set(standing.filter((_, i) => alignment[i]! >= 0 && alignment[i]! < earlier.length));
}
