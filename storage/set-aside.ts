import { count, tracesCounter } from './counters';
import { database, type SetAside } from './database';
import { inOneTransaction } from './interactions';
import { noteJournalChanged } from './journal-changed';
import { noteBroughtBack } from './tab-capture';

/** So long a deletion can be undone, whatever becomes of the page, in ms. */
export const undoableMs = 600_000;

/** A deletion that can be undone: when it happened (ms since 1970 UTC, which names it) and how many interactions it took. */
export interface Deletion {
  at: number;
  count: number;
}

/**
 * Deletes interactions so that it can be undone: they leave the journal at once and are gone for good a while later, see
 * {@link dropSetAside}. Ids that are not there do no harm. `now`: ms since 1970 UTC.
 */
export async function setAside(ids: readonly string[], now: number): Promise<Deletion> {
  const taken = await inOneTransaction(async () => {
    const [interactions, transcripts] = await Promise.all([
      database.interactions.bulkGet([...ids]),
      database.transcripts.bulkGet([...ids]),
    ]);
    const rows = interactions.flatMap((interaction, i): SetAside[] =>
      interaction ? [{ id: interaction.id, at: now, interaction, transcript: transcripts[i] ?? null }] : [],
    );
    await database.setAside.bulkPut(rows);
    await database.interactions.bulkDelete(rows.map(({ id }) => id));
    await database.transcripts.bulkDelete(rows.map(({ id }) => id));
    await count('interactions', -rows.length);
    await count(tracesCounter, rows.length);
    return rows.length;
  });
  await noteJournalChanged(now);
  return { at: now, count: taken };
}

/**
 * Brings back what a deletion took, just as it was, and lets its pages be read again; what is in the journal again stays as it is. Gives
 * how many interactions came back, 0 where it is too late. `now`: ms since 1970 UTC.
 */
export async function bringBack({ at }: Pick<Deletion, 'at'>, now: number): Promise<number> {
  const back = await inOneTransaction(async () => {
    const rows = await database.setAside.where('at').equals(at).toArray();
    const there = new Set(
      await database.interactions
        .where('id')
        .anyOf(rows.map(({ id }) => id))
        .primaryKeys(),
    );
    const missing = rows.filter(({ id }) => !there.has(id));
    await database.interactions.bulkPut(missing.map(({ interaction }) => interaction));
    await database.transcripts.bulkPut(missing.flatMap(({ transcript }) => transcript ?? []));
    await database.setAside.bulkDelete(rows.map(({ id }) => id));
    await count('interactions', missing.length);
    return rows.length;
  });
  if (back === 0) return 0;
  await noteBroughtBack(at);
  await noteJournalChanged(now);
  return back;
}

/** The newest deletion that can still be undone, null if there is none. `now`: ms since 1970 UTC. */
export async function lastDeletion(now: number): Promise<Deletion | null> {
  const newest = await database.setAside.orderBy('at').last();
  if (!newest || newest.at < now - undoableMs) return null;
  return { at: newest.at, count: await database.setAside.where('at').equals(newest.at).count() };
}

/** Deletes for good what one deletion took; others can still be undone. */
export async function dropDeletion({ at }: Pick<Deletion, 'at'>): Promise<void> {
  await database.setAside.where('at').equals(at).delete();
}

/** Deletes for good what was deleted up to this time (ms since 1970 UTC). Gives how much can still be undone. */
export async function dropSetAside(until: number): Promise<number> {
  await database.setAside.where('at').belowOrEqual(until).delete();
  return database.setAside.count();
}
