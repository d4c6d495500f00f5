import { browser } from 'wxt/browser';
import type { BackupCall } from '../../conversation/backup-call';
import { removeFromFolder, saveInFolder } from '../../exchange/backup/folder-backup';
import type { Note, Task } from '../../exchange/jobs/task';
import { readFolder, readLock } from '../../storage/backup-secrets';
import {
  type BackupSettings,
  changeBackupSettings,
  type MadeBackup,
  readBackupSettings,
  withBackup,
} from '../../storage/backup-settings';

/** Makes one backup and asks the background to put it among the downloads; nobody looks at this page. */
async function backUp(): Promise<void> {
  const at = Date.now();
  const settings = await readBackupSettings();
  const lock = settings.locked ? ((await readLock()) ?? null) : null;
  const stamp = new Date(at).toISOString().slice(0, 19).replaceAll(':', '-');
  const fileName = `service-journal-backup-${stamp}.jsonl.gz${lock ? '.locked' : ''}`;
  const scope = { ids: null, from: null, to: null, organisation: '' };
  const appVersion = browser.runtime.getManifest().version;
  const note = await done({
    task: 'copy',
    packed: true,
    lock,
    summed: true,
    scope,
    at,
    appVersion,
    fileName,
  });
  // Wanted locked and no key: nothing leaves rather than something open.
  if (note.note !== 'file' || (settings.locked && !lock)) {
    await changeBackupSettings({ problem: 'failed', triedAt: at });
    return;
  }
  const { file, sha256, interactions } = note;
  const facts = { fileName, bytes: file.size, sha256, interactions };
  if (settings.into === 'folder') return intoFolder(settings, file, { ...facts, at, download: null });
  await tell({ call: 'backupMade', address: URL.createObjectURL(file), ...facts });
}

async function intoFolder(settings: BackupSettings, file: Blob, made: MadeBackup): Promise<void> {
  const folder = await readFolder();
  if (!folder || !(await saveInFolder(folder, made.fileName, file))) {
    await changeBackupSettings({ problem: 'no_folder', triedAt: made.at });
    return;
  }
  const { stay, go } = withBackup(settings, made);
  await removeFromFolder(
    folder,
    go.map(({ fileName }) => fileName),
  );
  await changeBackupSettings({ made: stay, problem: '', triedAt: made.at });
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

const tell = (call: BackupCall) => browser.runtime.sendMessage(call);

backUp()
  .catch(() => changeBackupSettings({ problem: 'failed', triedAt: Date.now() }))
  .finally(() => tell({ call: 'backupEnded' }).catch(() => {}));
