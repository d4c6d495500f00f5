import { database } from '../database';
import { changeCopyState, readCopyState } from './copy-state';

/** Name of the counter that holds a number drawn for this database: another one does not have it. */
const birthCounter = 'birth';

/** True where the journal that was copied last is not the one that is open: its database was lost, whatever has been recorded since. */
export async function isAnotherJournal(): Promise<boolean> {
  const { birth } = await readCopyState();
  return birth !== null && (await database.counters.get(birthCounter))?.n !== birth;
}

/** Notes in the database and beside the copy that they belong together. Safe to run again. */
export async function noteBirth(): Promise<void> {
  const birth = await database.transaction('rw', database.counters, async () => {
    const n = (await database.counters.get(birthCounter))?.n ?? Math.random();
    await database.counters.put({ name: birthCounter, n });
    return n;
  });
  if ((await readCopyState()).birth !== birth) await changeCopyState({ birth });
}
