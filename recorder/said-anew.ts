import type { Message } from '../conversation/message';
import type { SeenRow } from '../conversation/sighting';

/** The same words that were seen to appear so far apart were said twice, ms. */
export const saidTwiceMs = 120_000;
/** Rows that appear within so short a time were not said in it: the page drew what it knew, ms. */
const drawnWithinMs = 100;
/** So many rows that appear together were drawn, not said. */
const drawnTogether = 3;

/** The rows that were seen to be said: they appeared, and not in one go with others. */
export function rowsSaid(rows: readonly SeenRow[]): ReadonlySet<SeenRow> {
  const appeared = rows
    .flatMap((row) => (row.seenAt === null ? [] : [{ row, at: row.seenAt }]))
    .sort((a, b) => a.at - b.at);
  const said = new Set<SeenRow>();
  // A list of thousands is looked at with each look: both ends of what appeared together only move on.
  for (let i = 0, first = 0, after = 0; i < appeared.length; i++) {
    const { row, at } = appeared[i]!;
    while (appeared[first]!.at < at - drawnWithinMs) first++;
    while (after < appeared.length && appeared[after]!.at <= at + drawnWithinMs) after++;
    if (after - first < drawnTogether) said.add(row);
  }
  return said;
}

/** Whether a row that was seen to be said is no repetition of a message of the same words, but said again: people greet alike. */
export function isSaidAnew({ seenAt }: SeenRow, { instant }: Message, apartMs = saidTwiceMs): boolean {
  if (seenAt === null || instant.basis !== 'watched' || instant.at === null) return false;
  return Math.abs(seenAt - instant.at) > apartMs;
}
