import { count, tracesCounter } from './counters';
import { database } from './database';
import { inOneTransaction } from './interactions';

const older = (before: number) =>
  database.interactions
    .where('startedAt')
    .below(before)
    .and(({ state }) => state === 'closed');

/** How many closed interactions began before a time (ms since 1970 UTC). */
export function countOlder(before: number): Promise<number> {
  return older(before).count();
}

/** Deletes closed interactions that began before a time (ms since 1970 UTC), for good. Gives how many. */
export function forgetOlder(before: number): Promise<number> {
  return inOneTransaction(async () => {
    const ids = await older(before).primaryKeys();
    await database.interactions.bulkDelete(ids);
    await database.transcripts.bulkDelete(ids);
    await count('interactions', -ids.length);
    await count(tracesCounter, ids.length);
    return ids.length;
  });
}

/** The time before which nothing is kept, so many months before `now`; ms since 1970 UTC. */
export function keptSince(now: number, months: number): number {
  const date = new Date(now);
  const day = date.getDate();
  date.setMonth(date.getMonth() - months);
  // 31 March less one month is the end of February, not the beginning of March.
  if (date.getDate() !== day) date.setDate(0);
  return date.getTime();
}
