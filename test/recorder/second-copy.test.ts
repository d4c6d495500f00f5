import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { copySome } from '../../recorder/second-copy';
import { ownFolder } from '../../storage/second-copy/copy-folder';
import { countReadable } from '../../storage/second-copy/rebuild';
import { at, chat } from '../drawing/chat';
import { newJournal } from '../drawing/journal';
import { keepInJournal, keptChat } from '../drawing/kept';

const parcel = chat`10:00 customer Where is my parcel?`;

/** Something that happens once, and can be waited for. */
function occasion(): { comes(): void; come: Promise<void> } {
  let comes = () => {};
  const come = new Promise<void>((resolve) => {
    comes = resolve;
  });
  return { comes, come };
}

/** Folders of the browser in memory, as far as the copy uses them; the first file of `slowFolder` is whole only after `slow`. */
function filesInMemory(slowFolder: string, begun: () => void, slow: Promise<void>) {
  const folders = new Map<string, Map<string, Blob>>();
  let writes = 0;
  const folderNamed = async (folder: string) => {
    const files = folders.get(folder) ?? new Map<string, Blob>();
    folders.set(folder, files);
    const createWritable = async (name: string) => {
      let held = new Blob();
      const isSlow = folder === slowFolder && ++writes === 1;
      return {
        write: async (file: Blob) => {
          held = file;
        },
        close: async () => {
          if (isSlow) begun();
          if (isSlow) await slow;
          files.set(name, held);
        },
      };
    };
    return {
      keys: async function* () {
        yield* [...files.keys()];
      },
      getFileHandle: async (name: string) => ({
        getFile: async () => files.get(name),
        createWritable: () => createWritable(name),
      }),
    };
  };
  return { getDirectory: async () => ({ getDirectoryHandle: folderNamed }) };
}

/** Locks as browsers have them: one after the other; `waits` is told when one has to wait. */
function locksOfBrowser(waits: () => void) {
  let last: Promise<unknown> | null = null;
  return {
    request<T>(_: string, work: () => Promise<T>): Promise<T> {
      if (last) waits();
      const done = (last ?? Promise.resolve()).then(work);
      last = done;
      return done;
    },
  };
}

beforeEach(async () => {
  fakeBrowser.reset();
  await newJournal();
});

it('holds every contact although it is asked for again while a slow disk still writes', async () => {
  const [writing, disk, waiting] = [occasion(), occasion(), occasion()];
  vi.stubGlobal('navigator', {
    locks: locksOfBrowser(waiting.comes),
    storage: filesInMemory('second-copy', writing.comes, disk.come),
  });
  await keepInJournal(keptChat('a', parcel));
  const first = copySome(at('10:01'));
  await writing.come;
  await keepInJournal(keptChat('b', parcel));
  const second = copySome(at('10:02'));
  await Promise.race([second, waiting.come]);
  disk.comes();
  await Promise.all([first, second]);
  const folder = await ownFolder();
  expect(folder && (await countReadable(folder))).toBe(2);
});
