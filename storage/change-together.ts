import type { Kept } from '../conversation/interaction';
import { findKept } from './change-kept';
import { count } from './counters';
import { database } from './database';
import { inOneTransaction, saveInteraction } from './interactions';
import { noteJournalChanged } from './journal-changed';

/** What becomes of several interactions: saved, new ones too, or deleted. */
export interface Changed {
  save: Kept[];
  remove: string[];
}

/**
 * Changes several interactions from a page, all or none, so that nothing recorded meanwhile is lost. `change` gets those with the ids, in
 * their order, gives null to leave all as it is, and must be synchronous. Gives whether anything was changed; false too where one is
 * gone. `now`: ms since 1970 UTC.
 */
export async function changeTogether(
  ids: readonly string[],
  change: (found: Kept[]) => Changed | null,
  now: number,
): Promise<boolean> {
  const done = await inOneTransaction(async () => {
    const found = (await Promise.all(ids.map(findKept))).flatMap((kept) => kept ?? []);
    const changed = found.length === ids.length ? change(found) : null;
    if (!changed) return false;
    for (const { interaction, transcript } of changed.save) await saveInteraction(interaction, transcript);
    const removed = await database.interactions.where('id').anyOf(changed.remove).delete();
    await database.transcripts.bulkDelete(changed.remove);
    await count('interactions', -removed);
    return true;
  });
  if (done) await noteJournalChanged(now);
  return done;
}
