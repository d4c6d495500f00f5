/** Folder in the extension's own file system (OPFS) where files that leave are made. In it each export has its own, named by when it began. */
export const exportFolder = 'exchange';

/** A file that was made may still be on its way to where the person keeps it, ms. */
const takenWithinMs = 3_600_000;

/** Takes away what exports of more than an hour before `now` (ms since 1970 UTC) left behind: the browser may still be saving later ones. */
export async function forgetExported(now: number): Promise<void> {
  const all = await exportsFolder();
  const names: string[] = [];
  for await (const name of all?.keys() ?? []) names.push(name);
  for (const name of names)
    if (!(Math.abs(now - Number(name)) < takenWithinMs))
      await all?.removeEntry(name, { recursive: true }).catch(() => {});
}

/** Takes away what the export that began at `at` (ms since 1970 UTC) made: it is saved. */
export async function removeExport(at: number): Promise<void> {
  await (await exportsFolder())?.removeEntry(String(at), { recursive: true }).catch(() => {});
}

/** Takes away what all exports left behind. Rejects while one of them is being written. */
export async function removeExported(): Promise<void> {
  const root = await navigator.storage.getDirectory().catch(() => null);
  await root?.removeEntry(exportFolder, { recursive: true }).catch((error: Error) => {
    if (error.name !== 'NotFoundError') throw error;
  });
}

/** The folder; null where nothing was ever exported, or the browser has none, as in private windows. */
async function exportsFolder(): Promise<FileSystemDirectoryHandle | null> {
  try {
    return await (await navigator.storage.getDirectory()).getDirectoryHandle(exportFolder);
  } catch {
    return null;
  }
}
