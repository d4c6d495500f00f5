import type { Message } from '../conversation/message';
import type { SeenRow, Sighting } from '../conversation/sighting';

/**
 * The first row that a chat drawn anew, as when it is opened again, shows below all that was known of it from elsewhere: what comes from
 * there on was said while it was away. `alignment`: for each row the index of the message that it shows, or -1.
 */
export function firstFromMeanwhile(
  alignment: readonly number[],
  known: readonly Message[],
  source: number,
): number {
  const last = alignment.findLastIndex((index) => index >= 0);
  const fromElsewhere = known[alignment[last] ?? -1]?.rows.some((name) => !name.startsWith(`${source}/`));
  return fromElsewhere ? last + 1 : alignment.length;
}

/** Whether a row stood there when this watch began and its page states no earlier time: then it came to show at that moment. */
export function showedFirst({ seenAt, stated }: SeenRow, { watchedSince }: Sighting): boolean {
  if (seenAt !== null || stated === null) return false;
  const passedMs = watchedSince - stated.at;
  return passedMs >= 0 && passedMs <= stated.precisionS * 1000;
}
