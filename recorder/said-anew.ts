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
  return new Set(
    rows.filter(({ seenAt }) => {
      if (seenAt === null) return false;
      const together = rows.filter((other) => Math.abs((other.seenAt ?? 0) - seenAt) <= drawnWithinMs);
      return together.length < drawnTogether;
    }),
  );
}

/** Whether a row that was seen to be said is no repetition of a message of the same words, but said again: people greet alike. */
export function isSaidAnew({ seenAt }: SeenRow, { instant }: Message, apartMs = saidTwiceMs): boolean {
  if (seenAt === null || instant.basis !== 'watched' || instant.at === null) return false;
  return Math.abs(seenAt - instant.at) > apartMs;
}
