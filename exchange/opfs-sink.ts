import { exportFolder } from '../storage/export-folder';
import type { Bytes, Sink } from './sink';

/** The part of a synchronous file that is used here; only workers have it. */
interface SyncFile {
  write(bytes: Bytes): number;
  truncate(size: number): void;
  flush(): void;
  close(): void;
}

type WorkerFileHandle = FileSystemFileHandle & { createSyncAccessHandle(): Promise<SyncFile> };

/** A file that was made may still be on its way to where the person keeps it, ms. */
const takenWithinMs = 3_600_000;

/**
 * Keeps a file of the export that began at `at` (ms since 1970 UTC) in the extension's own folder on disk, so that memory stays small.
 * Works in workers only.
 */
export async function opfsSink(at: number, name: string): Promise<Sink> {
  const all = await exportsFolder();
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

/** Takes away what exports of more than an hour before `at` (ms since 1970 UTC) left behind: the browser may still be saving later ones. */
export async function clearOpfs(at: number): Promise<void> {
  const all = await exportsFolder();
  const names: string[] = [];
  for await (const name of all.keys()) names.push(name);
  for (const name of names)
    if (!(Math.abs(at - Number(name)) < takenWithinMs))
      await all.removeEntry(name, { recursive: true }).catch(() => {});
}

async function exportsFolder(): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  return root.getDirectoryHandle(exportFolder, { create: true });
}
