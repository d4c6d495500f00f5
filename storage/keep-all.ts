import Dexie from 'dexie';
import { emptyTranscript, type Kept } from '../conversation/interaction';
import { count } from './counters';
import { database } from './database';

/** Decides what is kept of an interaction that comes from elsewhere; null = the own one stays as it is. */
export type Merge = (theirs: Kept, own: Kept | undefined) => Kept | null;

/**
 * Takes over interactions in one transaction: all of them are kept or nothing, whatever happens meanwhile. An error thrown by
 * `batches` takes everything back. Recording waits until it is through.
 */
export async function keepAll(batches: AsyncIterator<Kept[]>, merge: Merge): Promise<void> {
  await database.transaction('rw', database.tables, async () => {
    let added = 0;
    let next = batches.next();
    for (;;) {
      const batch = await Dexie.waitFor(next);
      if (batch.done) break;
      // The next ones are read from the file while these are written.
      next = batches.next();
      next.catch(() => {});
      added += await keepBatch(batch.value, merge);
    }
    if (added > 0) await count('interactions', added);
  });
}

async function keepBatch(theirs: readonly Kept[], merge: Merge): Promise<number> {
  const ids = theirs.map(({ interaction }) => interaction.id);
  const own = await database.interactions.bulkGet(ids);
  const known = own.flatMap((interaction) => (interaction ? [interaction] : []));
  const transcripts = await database.transcripts.bulkGet(known.map(({ id }) => id));
  const keptOf = new Map(
    known.map((interaction, i) => [
      interaction.id,
      { interaction, transcript: transcripts[i] ?? emptyTranscript(interaction.id) },
    ]),
  );
  const merged = theirs.flatMap((kept) => merge(kept, keptOf.get(kept.interaction.id)) ?? []);
  await database.interactions.bulkPut(merged.map(({ interaction }) => interaction));
  await database.transcripts.bulkPut(merged.map(({ transcript }) => transcript));
  return merged.filter(({ interaction }) => !keptOf.has(interaction.id)).length;
}
