import { isLocked, unlocked } from '../backup/lock';
import { csvSample } from '../foreign-csv/csv-sample';
import { importCsv } from '../foreign-csv/import-csv';
import { importFile } from '../import/import-file';
import { FileRefused } from '../import/refusal';
import { Reading } from '../import/take-over';
import type { Note, Task } from './task';

type ImportTask = Extract<Task, { task: 'import' | 'look' | 'table' }>;

/** Takes in a file, or looks at the beginning of one that is a table from elsewhere. */
export async function importTask(
  task: ImportTask,
  say: (note: Note) => void,
  signal: AbortSignal,
): Promise<Note> {
  try {
    return await taken(task, say, signal);
  } catch (error) {
    // Deleted, moved or changed since it was chosen, or a folder that was dropped. A stream that breaks off says it in other words.
    const isSaid = error instanceof Error && /^Not(?:Found|Readable)Error$/.test(error.name);
    const isReadable = () =>
      task.file
        .slice(0, 1)
        .arrayBuffer()
        .then(
          () => true,
          () => false,
        );
    if (signal.aborted || (!isSaid && (await isReadable()))) throw error;
    return { note: 'failed', failure: 'unreadable', detail: '' };
  }
}

async function taken(task: ImportTask, say: (note: Note) => void, signal: AbortSignal): Promise<Note> {
  if (task.task === 'look') return look(task.file);
  if (task.task === 'import' && (await isLocked(task.file))) return unlock(task, say, signal);
  let shown = 0;
  const onBytes = (bytes: number) => {
    // Much may be read before the next contact is found.
    signal.throwIfAborted();
    const share = bytes / Math.max(1, task.file.size);
    if (share - shown < 0.01) return;
    shown = share;
    say({ note: 'progress', share });
  };
  const options = { now: task.at, onBytes, signal };
  const report =
    task.task === 'table'
      ? await importCsv(task.file, task.reading, task.mapping, { ...options, zone: task.zone })
      : await importFile(task.file, options);
  return { note: 'imported', report };
}

/** Takes in a locked file once the passphrase is given. */
async function unlock(
  task: Extract<Task, { task: 'import' }>,
  say: (note: Note) => void,
  signal: AbortSignal,
): Promise<Note> {
  if (task.passphrase === undefined) return { note: 'locked' };
  try {
    const file = new File([await unlocked(task.file, task.passphrase)], task.file.name);
    return await taken({ ...task, file }, say, signal);
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    const reading = new Reading();
    reading.refuse(error.refusal);
    return { note: 'imported', report: reading.report };
  }
}

async function look(file: Blob): Promise<Note> {
  try {
    return { note: 'looked', sample: await csvSample(file), refusal: null };
  } catch (error) {
    if (error instanceof FileRefused) return { note: 'looked', sample: null, refusal: error.refusal };
    throw error;
  }
}
