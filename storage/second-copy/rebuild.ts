import type { Kept } from '../../conversation/interaction';
import { database } from '../database';
import { keepAll } from '../keep-all';
import { isAnotherJournal } from './birth';
import type { CopyFolder } from './copy-folder';
import { readSegment } from './segment';

/** What came of rebuilding. `damaged`: records of the copy that could not be read. */
export interface Rebuilt {
  interactions: number;
  damaged: number;
}

/**
 * True where the database was lost that the copy was made of: another one stands in its place, or the journal is as on the first day although
 * the copy is not, for what a person deletes leaves marks.
 */
export async function isLost(folder: CopyFolder): Promise<boolean> {
  if ((await folder.names()).length === 0) return false;
  if (await isAnotherJournal()) return true;
  const [interactions, marks] = await Promise.all([database.interactions.count(), database.uncopied.count()]);
  return interactions === 0 && marks === 0;
}

/** How many contacts of the copy can be read. */
export async function countReadable(folder: CopyFolder): Promise<number> {
  const kept = new Map<string, boolean>();
  for (const name of await folder.names())
    for (const record of (await readSegment(await folder.read(name))).records)
      kept.set(record.id, record.kept !== null);
  return [...kept.values()].filter((isKept) => isKept).length;
}

/** Brings everything from the copy into the journal that is not there; all or nothing. What is there stays as it is. */
export async function rebuild(folder: CopyFolder): Promise<Rebuilt> {
  const names = await folder.names();
  const newest = new Map<string, string>();
  let damaged = 0;
  for (const name of names) {
    const segment = await readSegment(await folder.read(name));
    damaged += segment.damaged;
    for (const { id } of segment.records) newest.set(id, name);
  }
  const added: string[] = [];
  async function* batches(): AsyncGenerator<Kept[]> {
    for (const name of names) {
      const { records } = await readSegment(await folder.read(name));
      const lastOf = new Map(records.map((record) => [record.id, record.kept]));
      yield [...lastOf].flatMap(([id, kept]) => (kept && newest.get(id) === name ? [kept] : []));
    }
  }
  await keepAll(batches(), (theirs, own) => {
    if (own) return null;
    added.push(theirs.interaction.id);
    // What chats have in common stood in the database and is learnt anew.
    const judged = { ...theirs.interaction.judged, version: '' };
    return { ...theirs, interaction: { ...theirs.interaction, judged } };
  });
  return { interactions: added.length, damaged };
}
