import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { chat } from '../drawing/chat';
import { journalFile } from '../drawing/journal-file';
import { keptChat } from '../drawing/kept';
import { startExtension } from './extension';
import { test } from './fresh';

const buffer = Buffer.from(journalFile(keptChat('a', chat`10:00 customer Hello`)));

test('gives a new device what was set on the old one, after a click', async ({ extension }) => {
  const page = await extension.open('files.html');
  await page.locator('input[type=file]').setInputFiles({ name: 'a.jsonl', mimeType: '', buffer });
  await expect(page.getByText('one contact is new')).toBeVisible();
  await expect(page.locator('.carried')).toHaveCount(0);
  await page.evaluate(() =>
    chrome.storage.local.set({
      preferences: { ownName: 'Lena Hoffmann', keepMonths: 24 },
      siteSettings: { mode: 'all', paused: false, off: ['bank.example'] },
      ownLines: 'Lindenweg\nK-#####',
      'draft/entry': { organisation: 'Half written' },
      notRated: ['a'],
    }),
  );
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a copy' }).click();
  const copy = await readFile(await (await download).path());

  const other = await startExtension('de');
  const there = await other.open('files.html');
  await there.locator('input[type=file]').setInputFiles({ name: 'a.jsonl.gz', mimeType: '', buffer: copy });
  const offer = there.locator('.carried');
  await expect(offer.getByText('der eigene Name: Lena Hoffmann')).toBeVisible();
  await expect(offer.getByText('ältere Kontakte werden nach 24 Monaten gelöscht')).toBeVisible();
  await expect(offer.getByText('eine Organisation, die ausgeschaltet ist')).toBeVisible();
  await expect(offer.getByText('2 Wörter und Muster, die in Paketen verdeckt werden')).toBeVisible();
  await expect(offer.getByText('ein angefangener, nicht gespeicherter Eintrag')).toBeVisible();
  await expect(offer.getByText('ein Kontakt, nach dem nicht gefragt werden soll')).toBeVisible();
  await offer.getByRole('button').click();
  await expect(there.getByText('Das ist jetzt hier eingestellt.')).toBeVisible();
  const set = await there.evaluate(() => chrome.storage.local.get(['preferences', 'siteSettings']));
  expect(set.preferences).toMatchObject({ ownName: 'Lena Hoffmann', keepMonths: 24, badge: true });
  expect(set.siteSettings).toEqual({ mode: null, paused: false, off: ['bank.example'] });
  await there.goto(there.url().replace('files.html', 'entry.html'));
  await expect(there.locator('#entry-organisation')).toHaveValue('Half written');
  await other.close();
});

test('keeps settings out of a copy of a part of the journal', async ({ extension }) => {
  const page = await extension.open('files.html');
  await page.locator('input[type=file]').setInputFiles({ name: 'a.jsonl', mimeType: '', buffer });
  await expect(page.getByText('one contact is new')).toBeVisible();
  await page.locator('#from').fill('2026-01-01');
  await page.getByLabel('Packed (smaller)').uncheck();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a copy' }).click();
  const [header = ''] = (await readFile(await (await download).path(), 'utf8')).split('\n');
  expect(JSON.parse(header)).not.toHaveProperty('settings');
});

test('brings back a draft from the copy of a journal that holds no contact yet', async ({ extension }) => {
  const page = await extension.open('files.html');
  await page.evaluate(() => chrome.storage.local.set({ 'draft/entry': { organisation: 'Half written' } }));
  await expect(page.getByText('There is nothing to save yet')).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a copy' }).click();
  const copy = await readFile(await (await download).path());
  await page.evaluate(() => chrome.storage.local.remove('draft/entry'));
  await page.locator('input[type=file]').setInputFiles({ name: 'a.jsonl.gz', mimeType: '', buffer: copy });
  await expect(page.getByText('There are no contacts in this file.')).toBeVisible();
  await page.getByRole('button', { name: 'Set the same here' }).click();
  await expect(page.getByText('This is set here now.')).toBeVisible();
  await page.goto(page.url().replace('files.html', 'entry.html'));
  await expect(page.locator('#entry-organisation')).toHaveValue('Half written');
});
