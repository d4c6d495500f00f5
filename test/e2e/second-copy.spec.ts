import { readdirSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { chat } from '../drawing/chat';
import { journalFile } from '../drawing/journal-file';
import { keptChat } from '../drawing/kept';
import { type Extension, startExtension } from './extension';
import { readJournal } from './journal';
import { expect, test } from './rig';

test.describe.configure({ timeout: 150_000 });

const parcel = chat`
  10:00 customer       Where is my parcel?
  10:21 agent(Martin)  Moin Moin, hier ist Martin.
`;

async function bringIn(page: Page, ...ids: string[]): Promise<void> {
  const buffer = Buffer.from(journalFile(...ids.map((id) => keptChat(id, parcel))));
  await page.locator('input[type=file]').setInputFiles({ name: 'a.jsonl', mimeType: '', buffer });
  await expect(page.getByText(/Taken over/)).toBeVisible();
}

const segments = (page: Page) =>
  page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const names: string[] = [];
    const folder = await root.getDirectoryHandle('second-copy', { create: true });
    for await (const name of (folder as unknown as { keys(): AsyncIterable<string> }).keys())
      names.push(name);
    return names.length;
  });

/** Lets the alarm ring that copies changes, until there are at least so many files. */
async function copied(extension: Extension, page: Page, files: number): Promise<void> {
  await expect
    .poll(
      async () => {
        await (await extension.worker()).evaluate(() =>
          chrome.alarms.create('second-copy', { when: Date.now() }),
        );
        return segments(page);
      },
      { timeout: 60_000 },
    )
    .toBeGreaterThanOrEqual(files);
}

const ids = async (page: Page) => (await readJournal(page)).map(({ interaction }) => interaction.id).sort();

/** Where IndexedDB of the extension lies in the profile. */
function databaseFolders(profile: string): string[] {
  const folder = join(profile, 'Default', 'IndexedDB');
  const found = readdirSync(folder).filter((name) => name.startsWith('chrome-extension_'));
  expect(found.length).toBeGreaterThan(0);
  return found.map((name) => join(folder, name));
}

/** Everything of IndexedDB goes, as a broken disk or a cleaning program would take it. */
function deleteDatabase(profile: string): void {
  for (const folder of databaseFolders(profile)) rmSync(folder, { recursive: true });
}

/** Files of the second copy on the disk, newest last: the larger ones in the extension's own file system. */
function copyFiles(profile: string): string[] {
  return readdirSync(join(profile, 'Default', 'File System'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /^\d{8}$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

test('rebuilds the journal after its database was deleted from the disk, and says so', async ({
  profile,
}) => {
  const before = await startExtension('en', profile);
  const page = await before.open('files.html');
  await bringIn(page, 'a', 'b');
  await copied(before, page, 1);
  await before.close();
  deleteDatabase(profile);
  const after = await startExtension('en', profile);
  const again = await after.open('files.html');
  await expect.poll(() => ids(again), { timeout: 60_000 }).toEqual(['a', 'b']);
  await again.reload();
  await expect(
    again.getByText('The journal was lost and came back from its second copy: 2 contacts'),
  ).toBeVisible();
  await after.close();
});

test('brings back what can be read when the copy was cut off too, and says how much could not', async ({
  profile,
}) => {
  const before = await startExtension('en', profile);
  const page = await before.open('files.html');
  await bringIn(page, 'a');
  await copied(before, page, 1);
  await bringIn(page, 'b');
  await copied(before, page, 2);
  await before.close();
  deleteDatabase(profile);
  const last = copyFiles(profile).at(-1);
  expect(last).toBeDefined();
  truncateSync(last!, 100);
  const after = await startExtension('en', profile);
  const again = await after.open('files.html');
  await expect.poll(() => ids(again), { timeout: 60_000 }).toEqual(['a']);
  await again.reload();
  await expect(again.getByText('One part of the copy could not be read.')).toBeVisible();
  await after.close();
});

/** Opens the database as a later version of the program may do, or looks at it; its version and how many contacts are in it. */
const raised = (page: Page, version?: number) =>
  page.evaluate(
    (to) =>
      new Promise<[version: number, contacts: number]>((done, failed) => {
        const request = indexedDB.open('service-journal', to);
        request.onerror = () => failed(request.error);
        request.onsuccess = () => {
          const counting = request.result.transaction('interactions').objectStore('interactions').count();
          counting.onsuccess = () => {
            request.result.close();
            done([request.result.version, counting.result]);
          };
        };
      }),
    version,
  );

test('says that the database cannot be opened and what its copy holds, throws nothing away by itself, and reads it again when the fault has passed', async ({
  profile,
}) => {
  const before = await startExtension('en', profile);
  const page = await before.open('files.html');
  await bringIn(page, 'a', 'b');
  await copied(before, page, 1);
  await before.close();
  const folders = databaseFolders(profile);
  for (const folder of folders) {
    renameSync(folder, `${folder}.away`);
    writeFileSync(folder, 'a file where a folder should be');
  }
  const broken = await startExtension('en', profile);
  const shown = await broken.open('files.html');
  const warning = shown.getByRole('alert').filter({ hasText: 'database cannot be opened' });
  await expect(async () => {
    await shown.reload();
    await expect(warning).toContainText('2 contacts can be read', { timeout: 2_000 });
  }).toPass({ timeout: 60_000 });
  await warning.getByRole('button', { name: 'Throw it away' }).click();
  await expect(warning).toContainText('The second copy is unchanged');
  await broken.close();
  for (const folder of folders) {
    rmSync(folder);
    renameSync(`${folder}.away`, folder);
  }
  const after = await startExtension('en', profile);
  expect(await ids(await after.open('files.html'))).toEqual(['a', 'b']);
  await after.close();
});

test('leaves a journal of a newer version alone, and says so wherever the person looks', async ({
  profile,
}) => {
  const before = await startExtension('en', profile);
  const page = await before.open('files.html');
  await bringIn(page, 'a');
  expect(await raised(page, 9990)).toEqual([9990, 1]);
  await before.close();
  const after = await startExtension('en', profile);
  const words = 'written by a newer version of Service Journal';
  for (const path of ['journal.html', 'files.html', 'entry.html']) {
    const shown = await after.open(path);
    await expect(shown.getByText(words)).toBeVisible();
    await expect(shown.getByRole('button', { name: 'Throw it away' })).toHaveCount(0);
  }
  await expect(async () => {
    const popup = await after.open('popup.html');
    await expect(popup.getByText(words)).toBeVisible({ timeout: 2000 });
  }).toPass();
  expect(await raised(await after.open('files.html'))).toEqual([9990, 1]);
  await after.close();
});

test('offers what was set here before, where only the copy still holds it', async ({ profile }) => {
  const extension = await startExtension('en', profile);
  const page = await extension.open('files.html');
  const copiedSettings = async (sign: string) =>
    expect
      .poll(
        async () => {
          await (await extension.worker()).evaluate(() =>
            chrome.alarms.create('second-copy', { when: Date.now() }),
          );
          return page.evaluate(async () => JSON.stringify(await chrome.storage.local.get('secondCopy')));
        },
        { timeout: 60_000 },
      )
      .toContain(sign);
  await page.evaluate(() => chrome.storage.local.set({ ownLines: 'Lindenweg' }));
  await copiedSettings('"settingsSum":"');
  await page.evaluate(() => chrome.storage.local.clear());
  await copiedSettings('"settingsLost":true');
  await page.reload();
  await expect(page.getByText('What you had set is missing here.')).toBeVisible();
  await expect(page.getByText('one word or pattern that is covered in packages')).toBeVisible();
  await page.getByRole('button', { name: 'Set the same here' }).click();
  await expect(page.getByText('This is set here now.')).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Cover these words and patterns too')).toHaveValue('Lindenweg');
  await expect(page.getByText('What you had set is missing here.')).toHaveCount(0);
  await extension.close();
});

test('says where the person looks that the second copy cannot be written', async ({ extension }) => {
  const page = await extension.open('files.html');
  for (const [problem, says] of [
    ['not_written', 'The second copy could not be written.'],
    ['no_folder', 'This browser has no place for a second copy.'],
  ] as const) {
    await page.evaluate((now) => chrome.storage.local.set({ secondCopy: { problem: now } }), problem);
    await page.reload();
    await expect(page.getByText(says)).toBeVisible();
  }
  await page.evaluate(() => chrome.storage.local.remove('secondCopy'));
  await page.close();
});
