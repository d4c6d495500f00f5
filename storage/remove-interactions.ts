import type { Kept } from '../conversation/interaction';
import { findKept } from './change-kept';
import { count, tracesCounter } from './counters';
import { database } from './database';
import { inOneTransaction } from './interactions';
import { noteJournalChanged } from './journal-changed';

/**
 * Deletes interactions with their transcripts, all or none; ids that are not there do no harm. Gives what was deleted: `keepAll` brings
 * it back. `now`: ms since 1970 UTC.
 */
export async function removeInteractions(ids: readonly string[], now: number): Promise<Kept[]> {
  const removed = await inOneTransaction(async () => {
    const found = (await Promise.all(ids.map(findKept))).flatMap((kept) => kept ?? []);
    await database.interactions.bulkDelete([...ids]);
    await database.transcripts.bulkDelete([...ids]);
    await count('interactions', -found.length);
    await count(tracesCounter, found.length);
    return found;
  });
  await noteJournalChanged(now);
  return removed;
}

/** Takes out an interaction whose messages another one holds, within the transaction that saves that one. */
export async function takeOut(id: string): Promise<void> {
  await database.interactions.delete(id);
  await database.transcripts.delete(id);
  await count('interactions', -1);
  await count(tracesCounter, 1);
}
