import type { Interaction } from '../conversation/interaction';
import { database } from './database';
import { inOneTransaction } from './interactions';
import { noteJournalChanged } from './journal-changed';

/** Rows read and written at once, of however many. */
const atOnce = 2000;

/**
 * Changes the rows of many interactions in one transaction, not their transcripts. `change` gives the row itself where nothing changes. Gives the rows that were changed, as
 * they were before. `now`: ms since 1970 UTC.
 */
export async function changeRows(
  ids: readonly string[],
  change: (row: Interaction) => Interaction,
  now: number,
): Promise<Interaction[]> {
  const before = await inOneTransaction(() => changeInTransaction(ids, change));
  await noteJournalChanged(now);
  return before;
}

/** As {@link changeRows}, within a transaction that is open already. */
export async function changeInTransaction(
  ids: readonly string[],
  change: (row: Interaction) => Interaction,
): Promise<Interaction[]> {
  const before: Interaction[] = [];
  for (let at = 0; at < ids.length; at += atOnce) {
    const rows = (await database.interactions.bulkGet(ids.slice(at, at + atOnce))).flatMap(
      (row) => row ?? [],
    );
    const changed = rows.map((row) => [row, change(row)] as const).filter(([row, next]) => next !== row);
    await database.interactions.bulkPut(changed.map(([, next]) => next));
    before.push(...changed.map(([row]) => row));
  }
  return before;
}
