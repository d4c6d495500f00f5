import type { CopyFolder } from '../../storage/second-copy/copy-folder';

/** A folder in memory, and what lies in it. */
export interface MemoryFolder extends CopyFolder {
  files: Map<string, Blob>;
}

/** An empty folder. */
export function memoryFolder(): MemoryFolder {
  const files = new Map<string, Blob>();
  return {
    files,
    names: async () => [...files.keys()].sort(),
    async read(name) {
      const file = files.get(name);
      if (!file) throw new Error(`no file ${name}`);
      return file;
    },
    write: async (name, file) => void files.set(name, file),
    remove: async (name) => void files.delete(name),
  };
}
