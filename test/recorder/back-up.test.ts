import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerBackup } from '../../recorder/back-up';
import { backupKey, isBackupDue, isBackupLate, readBackupSettings } from '../../storage/backup-settings';
import { at } from '../drawing/chat';

/** A download as the browser knows it. */
interface Download {
  id: number;
  filename: string;
  byExtensionId?: string;
}

let known: Download[] = [];
let removed: string[] = [];

const made = (fileName: string, download: number, day: number) => ({
  ...{ at: at('10:00') - day * 86_400_000, fileName, download },
  ...{ bytes: 1, sha256: '', interactions: 2 },
});

/** The page has made a file, which the browser saves under this number. */
async function savedAs(id: number, fileName: string): Promise<void> {
  Object.assign(fakeBrowser, {
    downloads: {
      download: async () => {
        const filename = `/saved/service-journal/${fileName}`;
        known.push({ id, filename, byExtensionId: browser.runtime.id });
        return id;
      },
      search: async (wish: { id: number }) =>
        known.filter((one) => one.id === wish.id).map((one) => ({ ...one, state: 'complete' })),
      onChanged: { addListener: () => {}, removeListener: () => {} },
      removeFile: async (gone: number) =>
        void removed.push(known.find((one) => one.id === gone)?.filename ?? ''),
      erase: async () => {},
    },
  });
  const file = { fileName, bytes: 1, sha256: '', interactions: 2 };
  await answerBackup({ call: 'backupMade', address: 'blob:a', ...file }, undefined, at('10:00'));
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('navigator', { locks: { request: (_: string, work: () => unknown) => work() } });
  [known, removed] = [[], []];
});

describe('the oldest backup', () => {
  it('goes when there are enough', async () => {
    known = [{ id: 7, filename: 'C:\\saved\\old.gz', byExtensionId: browser.runtime.id }];
    await browser.storage.local.set({ [backupKey]: { most: 1, made: [made('old.gz', 7, 1)] } });
    await savedAs(8, 'new.gz');
    expect(removed).toEqual(['C:\\saved\\old.gz']);
  });

  it.each([
    ['the new one', []],
    ['a file of somebody else', [{ id: 1, filename: '/saved/taxes.pdf' }]],
    ['another file of the same name', [{ id: 1, filename: '/saved/old.gz' }]],
  ])('is left where its number now stands for %s', async (_, others) => {
    known = [...others];
    await browser.storage.local.set({ [backupKey]: { most: 1, made: [made('old.gz', 1, 1)] } });
    await savedAs(others.length + 1, 'new.gz');
    expect(removed).toEqual([]);
    expect((await readBackupSettings()).made.map(({ fileName }) => fileName)).toEqual(['new.gz']);
  });
});

it('is known again by where the browser has put it, though it was named otherwise there', async () => {
  await browser.storage.local.set({ [backupKey]: { most: 1 } });
  await savedAs(8, 'new.gz');
  const [kept] = (await readBackupSettings()).made;
  expect(kept).toMatchObject({ download: 8, savedAs: '/saved/service-journal/new.gz' });
  const renamed = { ...made('old.gz', 7, 1), savedAs: '/saved/old (1).gz' };
  known = [{ id: 7, filename: '/saved/old (1).gz', byExtensionId: browser.runtime.id }];
  await browser.storage.local.set({ [backupKey]: { most: 1, made: [renamed] } });
  await savedAs(9, 'newer.gz');
  expect(removed).toEqual(['/saved/old (1).gz']);
});

describe('backups by a clock that was ahead and was set right', () => {
  const ahead = at('10:00') + 300 * 86_400_000;

  it('go on, and can be asked for', async () => {
    const settings = { ...(await readBackupSettings()), every: 'week' as const, triedAt: ahead };
    const late = { ...settings, made: [{ ...made('a', 1, 0), at: ahead }] };
    expect(isBackupDue(late, at('10:00'))).toBe(true);
    expect(isBackupLate(late, at('10:00'))).toBe(true);
    expect(isBackupDue({ ...late, every: 'never' }, at('10:00'))).toBe(false);
    expect(isBackupDue({ ...late, every: 'never', askedAt: at('10:00') }, at('10:00'))).toBe(true);
  });
});
