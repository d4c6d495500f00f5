import { emptyTranscript, type Kept } from '../conversation/interaction';
import { findInteraction, findTranscript, inOneTransaction, saveInteraction } from './interactions';
import { noteJournalChanged } from './journal-changed';

/** The interaction with its transcript, or undefined. */
export async function findKept(id: string): Promise<Kept | undefined> {
  const interaction = await findInteraction(id);
  if (!interaction) return undefined;
  return { interaction, transcript: (await findTranscript(id)) ?? emptyTranscript(id) };
}

/** Saves new interactions from a page, all or none. `now`: ms since 1970 UTC. */
export async function keepAll(all: readonly Kept[], now: number): Promise<void> {
  await inOneTransaction(async () => {
    for (const { interaction, transcript } of all) await saveInteraction(interaction, transcript);
  });
  await noteJournalChanged(now);
}

/**
 * Changes one interaction from a page, in one transaction: nothing that is recorded meanwhile is lost. Gives what was saved, undefined
 * where the interaction is gone. `change` must be synchronous and must not change its input. `now`: ms since 1970 UTC.
 */
export async function changeKept(
  id: string,
  change: (kept: Kept) => Kept,
  now: number,
): Promise<Kept | undefined> {
  const saved = await inOneTransaction(async () => {
    const known = await findKept(id);
    if (!known) return undefined;
    const changed = change(known);
    await saveInteraction(changed.interaction, changed.transcript);
    return changed;
  });
  if (saved) await noteJournalChanged(now);
  return saved;
}
