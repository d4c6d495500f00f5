/** Where the second copy stands: files by name, each written whole or not at all. */
export interface CopyFolder {
  /** Names of all files, sorted. */
  names(): Promise<string[]>;
  read(name: string): Promise<Blob>;
  write(name: string, file: Blob): Promise<void>;
  remove(name: string): Promise<void>;
}

const folderName = 'second-copy';
const settingsFolderName = 'second-copy-settings';

/** The folder beside it for what the person set, see {@link ownFolder}. */
export function settingsFolder(): Promise<CopyFolder | null> {
  return folderNamed(settingsFolderName);
}

/**
 * The folder in the extension's own file system (OPFS), outside of IndexedDB; null where the browser has none, as in private windows.
 * Works in workers, service workers and pages: a file is written beside the old one and put in its place when it is whole.
 */
export function ownFolder(): Promise<CopyFolder | null> {
  return folderNamed(folderName);
}

async function folderNamed(name: string): Promise<CopyFolder | null> {
  try {
    const root = await navigator.storage.getDirectory();
    return folderIn(await root.getDirectoryHandle(name, { create: true }));
  } catch {
    return null;
  }
}

/** Takes the whole second copy away. */
export async function removeOwnFolder(): Promise<void> {
  const root = await navigator.storage.getDirectory().catch(() => null);
  for (const name of [folderName, settingsFolderName])
    await root?.removeEntry(name, { recursive: true }).catch((error: Error) => {
      if (error.name !== 'NotFoundError') throw error;
    });
}

function folderIn(folder: FileSystemDirectoryHandle): CopyFolder {
  return {
    async names() {
      const names: string[] = [];
      for await (const name of folder.keys()) names.push(name);
      return names.sort();
    },
    read: async (name) => (await folder.getFileHandle(name)).getFile(),
    async write(name, file) {
      const writable = await (await folder.getFileHandle(name, { create: true })).createWritable();
      await writable.write(file);
      await writable.close();
    },
    remove: (name) => folder.removeEntry(name),
  };
}
