import { saysWithdrawn } from '../conversation/says-withdrawn';
import type { ReadRow } from '../reading/reader';
import { akin, grows } from './align';
import type { KnownRow } from './known-row';

/** Longer texts are what somebody says. */
const longest = 80;

/** Whether a row may stand in the place of a message that was taken back. */
export function mayBeTombstone({
  text,
  slanted,
  deleted,
}: Pick<ReadRow, 'text' | 'slanted' | 'deleted'>): boolean {
  return text.length <= longest && (slanted || deleted || saysWithdrawn(text));
}

/**
 * Whether a row shows, in any language, that the message it showed before was taken back: a short line of other words that its markup calls
 * deleted, or that is set in slanted letters as the message was not.
 */
export function isTombstone(before: Pick<ReadRow, 'text' | 'slanted'>, row: ReadRow): boolean {
  if (!mayBeTombstone(row) || grows(before.text, row.text)) return false;
  if (row.deleted || saysWithdrawn(row.text)) return true;
  return !before.slanted && !akin(before.text, row.text);
}

/**
 * Puts lines that were drawn anew in the places of messages on those: where a single row that may be such a line stands between the same two
 * messages as a single one that is gone. `placed`: for each read row the index of the standing one that it is, or -1; filled in.
 */
export function placeTombstones(
  placed: number[],
  standing: readonly KnownRow[],
  read: readonly ReadRow[],
): void {
  for (const [index, row] of read.entries()) {
    if (placed[index] !== -1 || !mayBeTombstone(row)) continue;
    const before = index === 0 ? -1 : placed[index - 1]!;
    const after = placed.slice(index).find((at) => at >= 0) ?? standing.length;
    if ((index > 0 && before < 0) || after - before !== 2) continue;
    const gone = standing[before + 1]!;
    if (gone.element?.isConnected === false && isTombstone(gone, row)) placed[index] = before + 1;
  }
}
