import { emptyTranscript } from '../../conversation/interaction';
import { database } from '../database';
import { everythingChanged, firstMarks, idsOfMark, marksOn } from '../list/mark-changes';
import type { CopyFolder } from './copy-folder';
import { type CopyRecord, packSegment, readSegment } from './segment';

/** Interactions in one segment: few enough that writing one takes no time that anybody notices. */
const mostAtOnce = 200;
const nameDigits = 10;

/**
 * Adds the next interactions that changed since they were last copied, as a new file; nothing that stands there is touched. Gives how many
 * are left. Safe to run again after it was broken off.
 */
export async function copyChanges(folder: CopyFolder): Promise<number> {
  if ((await database.uncopied.where('id').equals(everythingChanged).count()) > 0) await markEach(folder);
  const { marks, records } = await database.transaction(
    'r',
    [database.uncopied, database.interactions, database.transcripts],
    async () => {
      const waiting = firstMarks(await database.uncopied.limit(mostAtOnce).toArray(), mostAtOnce);
      const ids = [...new Set(waiting.flatMap(idsOfMark))];
      const interactions = await database.interactions.bulkGet(ids);
      const transcripts = await database.transcripts.bulkGet(ids);
      const found = ids.map((id, i): CopyRecord => {
        const interaction = interactions[i];
        return {
          id,
          kept: interaction ? { interaction, transcript: transcripts[i] ?? emptyTranscript(id) } : null,
        };
      });
      return { marks: waiting, records: found };
    },
  );
  if (records.length === 0) return 0;
  const last = Number((await folder.names()).at(-1)?.replace(/\D.*$/, '') ?? 0);
  await folder.write(segmentName(last + 1), await packSegment(records));
  return database.transaction('rw', database.uncopied, async () => {
    const now = await database.uncopied.bulkGet(marks.map(({ id }) => id));
    // What was written again meanwhile keeps its mark.
    await database.uncopied.bulkDelete(
      marks.filter(({ stamp }, i) => now[i]?.stamp === stamp).map(({ id }) => id),
    );
    return database.uncopied.count();
  });
}

/** File name of a segment; names sort as they were written. */
function segmentName(n: number): string {
  return `${String(n).padStart(nameDigits, '0')}.gz`;
}

/** Marks every interaction that is in the journal or in the copy. */
async function markEach(folder: CopyFolder): Promise<void> {
  const copied = new Set<string>();
  for (const name of await folder.names())
    for (const { id } of (await readSegment(await folder.read(name))).records) copied.add(id);
  await database.transaction('rw', database.uncopied, database.interactions, async () => {
    const ids = [...(await database.interactions.toCollection().primaryKeys()), ...copied];
    await database.uncopied.bulkPut(marksOn([...new Set(ids)]));
    await database.uncopied.delete(everythingChanged);
  });
}
