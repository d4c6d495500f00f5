import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { deleteEverything } from '../../storage/delete-everything';
import { noteBirth } from '../../storage/second-copy/birth';
import { copyChanges } from '../../storage/second-copy/copy-changes';
import { countReadable, isLost } from '../../storage/second-copy/rebuild';
import { readSiteSettings } from '../../storage/site-settings';
import { chat } from '../drawing/chat';
import { newJournal } from '../drawing/journal';
import { keepInJournal, keptChat, wholeJournal } from '../drawing/kept';
import { memoryFolder } from '../drawing/memory-folder';

let folders = new Set<string>();
let granted: { origins: string[]; permissions: string[] };

beforeEach(async () => {
  fakeBrowser.reset();
  await newJournal();
  folders = new Set(['second-copy', 'second-copy-settings', 'exchange']);
  granted = { origins: ['https://nordlicht.example/*'], permissions: ['downloads'] };
  // What Node and the fake browser do not have: the extension's own files, locks, and permissions.
  const root = { removeEntry: async (name: string) => void folders.delete(name) };
  vi.stubGlobal('navigator', {
    storage: { getDirectory: async () => root },
    locks: { request: (_: string, work: () => unknown) => work() },
  });
  const remove = async (wish: Partial<typeof granted>) => {
    granted.origins = granted.origins.filter((one) => !wish.origins?.includes(one));
    granted.permissions = granted.permissions.filter((one) => !wish.permissions?.includes(one));
  };
  const getAll = async () => ({ ...granted, permissions: ['storage', ...granted.permissions] });
  Object.assign(fakeBrowser, { permissions: { getAll, remove } });
});

it('brings nothing back where it was broken off: the copy follows, and nothing is captured meanwhile', async () => {
  const copy = memoryFolder();
  await keepInJournal(keptChat('a', chat`10:00 customer Hello`));
  await noteBirth();
  await copyChanges(copy);
  const root = { removeEntry: () => Promise.reject(new Error('the disk is busy')) };
  vi.stubGlobal('navigator', { ...navigator, storage: { getDirectory: async () => root } });
  await expect(deleteEverything()).rejects.toThrow('busy');
  expect(await isLost(copy)).toBe(false);
  expect((await readSiteSettings()).paused).toBe(true);
  await copyChanges(copy);
  expect(await countReadable(copy)).toBe(0);
});

it('leaves nothing behind: no contact, no copy, no exported file, no setting and no permission', async () => {
  await keepInJournal(keptChat('a', chat`10:00 customer Hello`));
  await browser.storage.local.set({ ownLines: 'Lindenweg' });
  await deleteEverything();
  expect(await wholeJournal()).toEqual([]);
  expect([...folders]).toEqual([]);
  expect(await browser.storage.local.get()).toEqual({});
  expect(granted).toEqual({ origins: [], permissions: [] });
});
