import { exportFolder, removeExported } from '../storage/export-folder';
import type { Bytes, Sink } from './sink';

/** The part of a synchronous file that is used here; only workers have it. */
interface SyncFile {
  write(bytes: Bytes): number;
  truncate(size: number): void;
  flush(): void;
  close(): void;
}

type WorkerFileHandle = FileSystemFileHandle & { createSyncAccessHandle(): Promise<SyncFile> };

/** Keeps a file in the extension's own folder on disk, so that memory stays small. Works in workers only. */
export async function opfsSink(name: string): Promise<Sink> {
  const root = await navigator.storage.getDirectory();
  const place = await root.getDirectoryHandle(exportFolder, { create: true });
  const handle = (await place.getFileHandle(name, { create: true })) as WorkerFileHandle;
  const file = await handle.createSyncAccessHandle();
  file.truncate(0);
  let open = true;
  const shut = () => {
    if (open) file.close();
    open = false;
  };
  return {
    write(bytes) {
      for (let written = 0; written < bytes.length; ) written += file.write(bytes.subarray(written));
    },
    async close() {
      file.flush();
      shut();
      return handle.getFile();
    },
    async discard() {
      shut();
      await place.removeEntry(name);
    },
  };
}

/** Takes away what earlier exports left behind; files that are still read stay. */
export async function clearOpfs(): Promise<void> {
  await removeExported().catch(() => {});
}
