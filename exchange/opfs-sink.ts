import { exportFolder } from '../storage/export-folder';
import type { Bytes, Sink } from './sink';

/** The part of a synchronous file that is used here; only workers have it. */
interface SyncFile {
  write(bytes: Bytes): number;
  truncate(size: number): void;
  close(): void;
}

type WorkerFileHandle = FileSystemFileHandle & { createSyncAccessHandle(): Promise<SyncFile> };

/**
 * Keeps a file of the export that began at `at` (ms since 1970 UTC) in the extension's own folder on disk, so that memory stays small.
 * Works in workers only.
 */
export async function opfsSink(at: number, name: string): Promise<Sink> {
  const root = await navigator.storage.getDirectory();
  const all = await root.getDirectoryHandle(exportFolder, { create: true });
  const place = await all.getDirectoryHandle(String(at), { create: true });
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
      shut();
      return handle.getFile();
    },
    async discard() {
      shut();
      await place.removeEntry(name);
    },
  };
}
