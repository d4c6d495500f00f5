import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { type BackupSettings, backupKey } from '../../storage/backup-settings';
import { chat } from '../drawing/chat';
import { journalFile } from '../drawing/journal-file';
import { keptChat } from '../drawing/kept';
import { barriersOn } from './barriers';
import { type Extension, startExtension } from './extension';
import { emptyJournal, readJournal } from './journal';

test.describe.configure({ mode: 'serial', timeout: 120_000 });

const built = join(import.meta.dirname, '..', '..', '.output', 'chrome-mv3');
const parcel = chat`
  10:00 customer       Where is my parcel?
  10:21 agent(Martin)  Moin Moin, hier ist Martin.
`;
let folder = '';
let downloads = '';
let extension: Extension;

test.beforeAll(async () => {
  // Nobody can answer the browser's question in a test: here the permission is there from the beginning.
  folder = mkdtempSync(join(tmpdir(), 'service-journal-built-'));
  cpSync(built, folder, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  manifest.permissions.push('downloads');
  delete manifest.optional_permissions;
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  extension = await startExtension('en', undefined, folder);
  downloads = mkdtempSync(join(tmpdir(), 'service-journal-downloads-'));
  const cdp = await extension.context.newCDPSession(
    extension.context.pages()[0] ?? (await extension.context.newPage()),
  );
  await cdp.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
});
test.afterAll(async () => {
  await extension.close();
  for (const path of [folder, downloads]) rmSync(path, { recursive: true, force: true });
});

const settings = (page: Page) =>
  page.evaluate(async (key) => (await chrome.storage.local.get(key))[key], backupKey) as Promise<
    BackupSettings | undefined
  >;
const saved = () =>
  readdirSync(downloads, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

/** Exports whose files lie in the extension's own file system, by when they began. */
const exported = (page: Page) =>
  page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('exchange', { create: true });
    const names: string[] = [];
    for await (const name of (folder as unknown as { keys(): AsyncIterable<string> }).keys())
      names.push(name);
    return names;
  });

async function bringIn(page: Page, buffer: Buffer, name: string): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer });
}

test('makes a backup as soon as backups are switched on, and takes the oldest away', async () => {
  const page = await extension.open('files.html');
  await bringIn(page, Buffer.from(journalFile(keptChat('a', parcel), keptChat('b', parcel))), 'a.jsonl');
  await expect(page.getByText(/Taken over/)).toBeVisible();
  await page.getByLabel('every week').check();
  await expect(page.getByText('One backup, made')).toBeVisible({ timeout: 60_000 });
  const [file = ''] = saved();
  const bytes = readFileSync(file);
  const lines = gunzipSync(bytes).toString().trim().split('\n');
  expect(JSON.parse(lines[0] ?? '').settings).toMatchObject({ preferences: { badge: true } });
  expect(lines).toHaveLength(3);
  expect((await settings(page))?.made[0]).toMatchObject({
    sha256: createHash('sha256').update(bytes).digest('hex'),
    interactions: 2,
  });
  await page
    .getByRole('group', { name: /How many stay/ })
    .getByLabel('3')
    .check();
  for (let n = 2; n <= 4; n++) {
    const before = (await settings(page))?.made[0]?.at;
    await page.getByRole('button', { name: 'Back up now' }).click();
    await expect.poll(async () => (await settings(page))?.made[0]?.at, { timeout: 60_000 }).not.toBe(before);
  }
  expect((await settings(page))?.made).toHaveLength(3);
  await expect.poll(() => saved().length).toBe(3);
  expect(saved()).not.toContain(file);
  await expect.poll(() => exported(page)).toEqual([]);
  expect(await barriersOn(page)).toEqual([]);
  await page.close();
});

test('keeps an exported file only while the browser may still be saving it', async () => {
  const page = await extension.open('files.html');
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a copy' }).click();
  await coming;
  const [now] = await exported(page);
  await page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('exchange');
    const old = await folder.getDirectoryHandle(String(Date.now() - 3_700_000), { create: true });
    await old.getFileHandle('copy.jsonl', { create: true });
  });
  expect(await exported(page)).toHaveLength(2);
  expect(await page.evaluate(() => chrome.alarms.get('exports'))).toMatchObject({ name: 'exports' });
  await page.evaluate(() => chrome.alarms.create('exports', { when: Date.now() }));
  await expect.poll(() => exported(page)).toEqual([now]);
  await page.close();
});

test('makes another one that is asked for while one is being made', async () => {
  const page = await extension.open('files.html');
  const before = await settings(page);
  const last = before?.made[0]?.at ?? 0;
  await page.getByRole('button', { name: 'Back up now' }).click();
  await expect.poll(async () => (await settings(page))?.triedAt).not.toBe(before?.triedAt);
  await page.getByRole('button', { name: 'Back up now' }).click();
  await expect
    .poll(async () => (await settings(page))?.made.filter(({ at }) => at > last).length, { timeout: 60_000 })
    .toBe(2);
  await page.close();
});

test("saves into a folder of one's own, says what it is called and lets another be chosen", async () => {
  const page = await extension.open('files.html');
  // Nobody can press the browser's own window in a test: folders of the extension stand for those of the disk.
  const pick = (name: string) =>
    page.evaluate((wanted) => {
      Object.assign(window, {
        showDirectoryPicker: async () =>
          (await navigator.storage.getDirectory()).getDirectoryHandle(wanted, { create: true }),
      });
    }, name);
  const within = (name: string) =>
    page.evaluate(async (wanted) => {
      const root = await navigator.storage.getDirectory();
      const chosen = await root.getDirectoryHandle(wanted, { create: true });
      const files: string[] = [];
      for await (const file of (chosen as unknown as { keys(): AsyncIterable<string> }).keys())
        files.push(file);
      return files;
    }, name);
  await pick('Plate');
  await page.getByLabel('a folder of my own').click({ force: true });
  await expect(page.getByText('Plate')).toBeVisible();
  await expect.poll(() => within('Plate'), { timeout: 60_000 }).toHaveLength(1);
  await pick('Stick');
  await page.getByRole('button', { name: 'Choose another folder' }).click();
  await expect(page.getByText('Stick')).toBeVisible();
  await expect.poll(() => within('Stick'), { timeout: 60_000 }).toHaveLength(1);
  expect(await within('Plate')).toHaveLength(1);
  await page.getByLabel('Downloads').click({ force: true });
  await expect
    .poll(async () => (await settings(page))?.made[0]?.download, { timeout: 60_000 })
    .toBeGreaterThan(0);
  await page.close();
});

test('locks backups with a passphrase, and opens them with it alone', async () => {
  const page = await extension.open('files.html');
  await page.getByText('Lock with a passphrase').click();
  await page.getByLabel('Passphrase', { exact: true }).fill('short');
  await page.getByRole('button', { name: 'Lock', exact: true }).click();
  await expect(page.getByText('At least eight characters.')).toBeVisible();
  await page.getByLabel('Passphrase', { exact: true }).fill('Nordsee 12');
  await page.getByLabel('Once more').fill('Nordsee 12');
  await page.getByRole('button', { name: 'Lock', exact: true }).click();
  await expect(page.getByText('Backups are locked with the passphrase.')).toBeVisible();
  await page.getByRole('button', { name: 'Back up now' }).click();
  await expect
    .poll(async () => (await settings(page))?.made[0]?.fileName, { timeout: 60_000 })
    .toMatch(/\.locked$/);
  // The browser may give a file of a kind it does not know another ending.
  const file = saved()
    .map((path) => readFileSync(path))
    .find((bytes) => bytes.subarray(0, 8).toString() === 'SJLOCKED')!;
  expect(file.includes('parcel')).toBe(false);

  await emptyJournal(page);
  await page.reload();
  await bringIn(page, file, 'a.jsonl.gz.locked');
  await page.getByLabel('Passphrase', { exact: true }).last().fill('Nordsee 13');
  await page.getByRole('button', { name: 'Open it and bring it in' }).click();
  await expect(page.getByText('The passphrase does not fit this file.')).toBeVisible();
  await page.getByLabel('Passphrase', { exact: true }).last().fill('Nordsee 12');
  await page.getByRole('button', { name: 'Open it and bring it in' }).click();
  await expect(page.getByText(/Taken over/)).toBeVisible();
  expect((await readJournal(page)).map(({ interaction }) => interaction.id).sort()).toEqual(['a', 'b']);
  await page.close();
});

test('says in the popup when the last backup was too long ago', async () => {
  const page = await extension.open('files.html');
  await page.evaluate(async (key) => {
    const all = await chrome.storage.local.get(key);
    const backup = all[key] as BackupSettings;
    const made = backup.made.map((one) => ({ ...one, at: one.at - 30 * 86_400_000 }));
    await chrome.storage.local.set({ [key]: { ...backup, made, triedAt: Date.now() } });
  }, backupKey);
  await page.goto(page.url().replace('files.html', 'popup.html'));
  await expect(page.getByText('The last backup was too long ago.')).toBeVisible();
  await page.close();
});
