import type { Interaction, Transcript } from '../../conversation/interaction';
import type { Sighting } from '../../conversation/sighting';
import { type Recorded, recordSighting } from '../../recorder/record-sighting';
import type { Sender } from '../../recorder/sender';
import { database } from '../../storage/database';

/** The tab and frame that drawn sightings come from. */
export const inTab1: Sender = {
  tab: 1,
  frame: 0,
  document: 'd1',
  opener: null,
  organisation: 'nordlicht.example',
};

/** Empties the journal, so that each test begins with a new one. */
export async function newJournal(): Promise<void> {
  await Promise.all(database.tables.map((table) => table.clear()));
}

/** Records a sighting at its own time. */
export function record(seen: Sighting, sender: Sender = inTab1): Promise<Recorded> {
  return recordSighting(seen, sender, { now: seen.seenAt, newId: () => crypto.randomUUID() });
}

/** Everything in the journal, oldest first. */
export async function kept(): Promise<(Interaction & Pick<Transcript, 'messages'>)[]> {
  const interactions = await database.interactions.orderBy('startedAt').toArray();
  const transcripts = await database.transcripts.bulkGet(interactions.map(({ id }) => id));
  return interactions.map((row, i) => ({ ...row, messages: transcripts[i]?.messages ?? [] }));
}

/** The texts of the only interaction in the journal, in order; throws when there is not exactly one. */
export async function keptTexts(): Promise<string[]> {
  const [only, ...others] = await kept();
  if (!only || others.length > 0) throw new Error(`${others.length + (only ? 1 : 0)} interactions, not one`);
  return only.messages.map(({ text }) => text);
}
