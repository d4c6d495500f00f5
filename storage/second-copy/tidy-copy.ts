import type { CopyFolder } from './copy-folder';
import { type CopyRecord, packSegment, readSegment } from './segment';

/** Records that are put together in one file. */
const mostTogether = 1000;
const mostMessages = 20_000;

/** Files that become one. */
interface Group {
  names: string[];
  records: CopyRecord[];
  /** Words that something is gone, needed until nothing of it is left. */
  gone: CopyRecord[];
  messages: number;
  dead: number;
}

/**
 * Takes out what newer records replace and what the person deleted, and joins small files. Oldest first, so that the word that something
 * is gone is the last to go: broken off anywhere, nothing comes back and nothing is lost.
 */
export async function tidyCopy(folder: CopyFolder): Promise<void> {
  const newest = new Map<string, string>();
  const whole: string[] = [];
  // What is damaged is left as it is: somebody may still read more of it.
  const inDamaged = new Set<string>();
  for (const name of await folder.names()) {
    const { records, damaged } = await readSegment(await folder.read(name));
    if (damaged === 0) whole.push(name);
    for (const { id } of records) {
      newest.set(id, name);
      if (damaged > 0) inDamaged.add(id);
    }
  }
  let group: Group | null = null;
  for (const name of whole) {
    const { records } = await readSegment(await folder.read(name));
    const last = [...new Map(records.map((record) => [record.id, record])).values()].filter(
      ({ id }) => newest.get(id) === name,
    );
    const stays = ({ id, kept }: CopyRecord) => kept !== null || inDamaged.has(id);
    const live = last.filter(stays);
    const messages = live.reduce((sum, { kept }) => sum + (kept?.transcript.messages.length ?? 0), 0);
    if (
      group &&
      (group.records.length + live.length > mostTogether || group.messages + messages > mostMessages)
    ) {
      await join(folder, group);
      group = null;
    }
    group ??= { names: [], records: [], gone: [], messages: 0, dead: 0 };
    group.names.push(name);
    group.records.push(...live);
    group.gone.push(...last.filter((record) => !stays(record)));
    group.messages += messages;
    group.dead += records.length - live.length;
  }
  if (group) await join(folder, group);
}

/** Puts a group together in its last file. */
async function join(folder: CopyFolder, { names, records, gone, dead }: Group): Promise<void> {
  const into = names.at(-1) ?? '';
  const older = names.slice(0, -1);
  if (older.length === 0 && dead === 0) return;
  const write = async (all: CopyRecord[]) => folder.write(into, await packSegment(all));
  if (records.length > 0) await write(older.length > 0 ? [...records, ...gone] : records);
  for (const name of older) await folder.remove(name);
  if (records.length === 0) await folder.remove(into);
  else if (older.length > 0 && gone.length > 0) await write(records);
}
