import type { CopyFolder } from './copy-folder';
import { type CopyRecord, packSegment, readSegment } from './segment';

/** Records that are put together in one file. */
const mostTogether = 1000;
const mostMessages = 20_000;

/**
 * Takes out what newer records replace and what the person deleted, and joins small files. Oldest first, so that the word that something
 * is gone is the last to go: broken off anywhere, nothing comes back and nothing is lost.
 */
export async function tidyCopy(folder: CopyFolder): Promise<void> {
  const names = await folder.names();
  const newest = new Map<string, { name: string; gone: boolean }>();
  const wholeness = new Map<string, boolean>();
  for (const name of names) {
    const { records, damaged } = await readSegment(await folder.read(name));
    wholeness.set(name, damaged === 0);
    for (const { id, kept } of records) newest.set(id, { name, gone: kept === null });
  }
  let group: { names: string[]; records: CopyRecord[]; messages: number; dead: number } | null = null;
  const finish = async () => {
    if (!group || (group.names.length === 1 && group.dead === 0)) return;
    const into = group.names.at(-1) ?? '';
    if (group.records.length > 0) await folder.write(into, await packSegment(group.records));
    for (const name of group.names)
      if (name !== into || group.records.length === 0) await folder.remove(name);
  };
  for (const name of names) {
    // What is damaged is left as it is: somebody may still read more of it.
    if (!wholeness.get(name)) continue;
    const { records } = await readSegment(await folder.read(name));
    const lastOf = new Map(records.map((record) => [record.id, record]));
    const live = [...lastOf.values()].filter(
      ({ id, kept }) => newest.get(id)?.name === name && kept !== null,
    );
    const messages = live.reduce((sum, { kept }) => sum + (kept?.transcript.messages.length ?? 0), 0);
    if (
      group &&
      (group.records.length + live.length > mostTogether || group.messages + messages > mostMessages)
    ) {
      await finish();
      group = null;
    }
    group ??= { names: [], records: [], messages: 0, dead: 0 };
    group.names.push(name);
    group.records.push(...live);
    group.messages += messages;
    group.dead += records.length - live.length;
  }
  await finish();
}
