import Dexie, { type Table } from 'dexie';

/** A key made from a passphrase, which can lock but not be read out, with what one needs to make it again from the passphrase. */
export interface BackupLock {
  key: CryptoKey;
  salt: Uint8Array<ArrayBuffer>;
  iterations: number;
}

/** What can neither be put into `storage.local` nor belongs into the journal: a folder's handle and a key. */
class BackupDatabase extends Dexie {
  things!: Table<BackupLock | FileSystemDirectoryHandle, 'lock' | 'folder'>;

  constructor() {
    super('service-journal-backup');
    this.version(1).stores({ things: '' });
  }
}

const secrets = new BackupDatabase();

/** The lock of scheduled backups, undefined where they are open. */
export async function readLock(): Promise<BackupLock | undefined> {
  return (await secrets.things.get('lock')) as BackupLock | undefined;
}

/** Keeps the lock, or throws it away (null). */
export async function keepLock(lock: BackupLock | null): Promise<void> {
  if (lock) await secrets.things.put(lock, 'lock');
  else await secrets.things.delete('lock');
}

/** The folder that was chosen for backups, undefined where none was. */
export async function readFolder(): Promise<FileSystemDirectoryHandle | undefined> {
  return (await secrets.things.get('folder')) as FileSystemDirectoryHandle | undefined;
}

/** Keeps a chosen folder. */
export async function keepFolder(folder: FileSystemDirectoryHandle): Promise<void> {
  await secrets.things.put(folder, 'folder');
}

/** Forgets folder and key. */
export async function forgetSecrets(): Promise<void> {
  await secrets.things.clear();
}
