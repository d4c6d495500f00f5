import type { Interaction } from '../conversation/interaction';
import { database } from './database';
import { findInteraction, interactionsOf } from './interactions';

/** All interactions with an organisation, newest first. */
export function allWith(organisation: string): Promise<Interaction[]> {
  return interactionsOf(organisation, Number.NEGATIVE_INFINITY);
}

/** The other interactions about the same matter, oldest first: of the same case, followed, or following. */
export async function relatedInteractions({
  id,
  caseId,
  follows,
  organisation,
}: Interaction): Promise<Interaction[]> {
  const members = caseId === '' ? [] : await database.interactions.where('caseId').equals(caseId).toArray();
  const near = [...(await allWith(organisation)), ...members];
  const isRelated = (row: Interaction) =>
    row.id !== id &&
    (row.follows === id ||
      row.id === follows ||
      row.caseId === id ||
      (caseId !== '' && (row.caseId === caseId || row.id === caseId)));
  const found = new Map(near.filter(isRelated).map((row) => [row.id, row]));
  // A case may go over several organisations: its first interaction, and the one before, are known by name.
  for (const other of [follows, caseId])
    if (other !== '' && other !== id && !found.has(other)) {
      const row = await findInteraction(other);
      if (row) found.set(row.id, row);
    }
  return [...found.values()].sort((a, b) => a.startedAt - b.startedAt);
}
