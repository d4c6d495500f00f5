import { browser } from 'wxt/browser';
import type { BackupCall, BackupWish } from '../../conversation/backup-call';
import { removeFromFolder, saveInFolder } from '../../exchange/backup/folder-backup';
import type { Note, Task } from '../../exchange/jobs/task';
import { readFolder, readLock } from '../../storage/backup-secrets';
import { withBackup } from '../../storage/backup-settings';
import { removeExport } from '../../storage/export-folder';

const tell = <T>(call: BackupCall): Promise<T> => browser.runtime.sendMessage(call);

const failed = (detail: string): BackupCall => ({ call: 'backupFailed', problem: 'failed', detail });

/** Makes one backup that began at `at`, ms since 1970 UTC; nobody looks at this page. */
async function backUp(at: number): Promise<BackupCall> {
  const wish = await tell<BackupWish>({ call: 'backupAsked' });
  const lock = wish.locked ? await readLock() : null;
  // Wanted locked and no key: nothing leaves rather than something open.
  if (lock === undefined) return failed('no key');
  const stamp = new Date(at).toISOString().slice(0, 19).replaceAll(':', '-');
  const named = (ending: string) =>
    `service-journal-backup-${stamp}${ending}.jsonl.gz${lock ? '.locked' : ''}`;
  // Two of one second have two names.
  const fileName = wish.made.some((one) => one.fileName === named('')) ? named(`-${at % 1000}`) : named('');
  const scope = { ids: null, from: null, to: null, organisation: '' };
  const { appVersion, settings } = wish;
  const note = await done({
    task: 'copy',
    packed: true,
    lock,
    summed: true,
    scope,
    at,
    appVersion,
    fileName,
    settings,
  });
  if (note.note !== 'file') return failed(note.note === 'failed' ? note.detail : note.note);
  const { file, sha256, interactions } = note;
  const made = { call: 'backupMade', fileName, bytes: file.size, sha256, interactions } as const;
  if (wish.into === 'downloads') return { ...made, address: URL.createObjectURL(file) };
  const folder = await readFolder();
  if (!folder || !(await saveInFolder(folder, fileName, file)))
    return { call: 'backupFailed', problem: 'no_folder', detail: '' };
  const { go } = withBackup(wish, { fileName, interactions });
  await removeFromFolder(
    folder,
    go.map((one) => one.fileName),
  );
  return { ...made, address: '' };
}

/** A worker of its own does the task; the note that ends it. */
function done(task: Task): Promise<Note> {
  const worker = new Worker(new URL('../files/work.ts', import.meta.url), { type: 'module' });
  return new Promise((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<Note>) => {
      if (data.note !== 'progress') resolve(data);
    };
    worker.onerror = ({ message }) => resolve({ note: 'failed', failure: 'other', detail: message });
    worker.postMessage(task);
  });
}

const begunAt = Date.now();
backUp(begunAt)
  .catch((error) => failed(String(error)))
  .then(tell)
  // The answer comes when the file is where it is kept.
  .then(() => removeExport(begunAt))
  .finally(() => tell({ call: 'backupEnded' }).catch(() => {}));
