/** Folder in the extension's own file system (OPFS) where files that leave are made; they lie there until another is made more than an hour later. */
export const exportFolder = 'exchange';

/** Takes away what earlier exports left behind. Rejects while one of them is being written. */
export async function removeExported(): Promise<void> {
  const root = await navigator.storage.getDirectory().catch(() => null);
  await root?.removeEntry(exportFolder, { recursive: true }).catch((error: Error) => {
    if (error.name !== 'NotFoundError') throw error;
  });
}
