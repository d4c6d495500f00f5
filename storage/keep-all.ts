import Dexie from 'dexie';
import { emptyTranscript, type Kept } from '../conversation/interaction';
import { count } from './counters';
import { database } from './database';
import { unlearntCounter } from './wordings';

/** Decides what is kept of an interaction that comes from elsewhere; null = the own one stays as it is. */
export type Merge = (theirs: Kept, own: Kept | undefined) => Kept | null;

/**
 * Takes over interactions in one transaction: all of them are kept or nothing, whatever happens meanwhile. An error thrown by
 * `batches` takes everything back. Recording waits until it is through.
 */
export async function keepAll(batches: AsyncIterator<Kept[]>, merge: Merge): Promise<void> {
  await database.transaction('rw', database.tables, async () => {
    let added = 0;
    // Looking up each one by itself would cost more than reading the names of all.
    const there = new Set(await database.interactions.toCollection().primaryKeys());
    let next = batches.next();
    for (;;) {
      const batch = await Dexie.waitFor(next);
      if (batch.done) break;
      // The next ones are read from the file while these are written.
      next = batches.next();
      next.catch(() => {});
      added += await keepBatch(batch.value, there, merge);
    }
    if (added === 0) return;
    await count('interactions', added);
    await count(unlearntCounter, added);
  });
}

/** Keeps a batch; `there`: ids that the journal has, and has after it. Gives how many are new. */
async function keepBatch(theirs: readonly Kept[], there: Set<string>, merge: Merge): Promise<number> {
  const own = await ownOf(theirs.map(({ interaction }) => interaction.id).filter((id) => there.has(id)));
  const merged = theirs.flatMap((kept) => merge(kept, own.get(kept.interaction.id)) ?? []);
  await database.interactions.bulkPut(merged.map(({ interaction }) => interaction));
  await database.transcripts.bulkPut(merged.map(({ transcript }) => transcript));
  const before = there.size;
  for (const { interaction } of merged) there.add(interaction.id);
  return there.size - before;
}

async function ownOf(ids: string[]): Promise<Map<string, Kept>> {
  if (ids.length === 0) return new Map();
  const interactions = await database.interactions.bulkGet(ids);
  const transcripts = await database.transcripts.bulkGet(ids);
  return new Map(
    interactions.flatMap((interaction, i) =>
      interaction
        ? [[interaction.id, { interaction, transcript: transcripts[i] ?? emptyTranscript(interaction.id) }]]
        : [],
    ),
  );
}
