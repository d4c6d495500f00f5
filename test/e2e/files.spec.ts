import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { test as anyTest, type Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { chat } from '../drawing/chat';
import { journalFile } from '../drawing/journal-file';
import { keptChat } from '../drawing/kept';
import { barriersOn } from './barriers';
import { type Extension, startExtension } from './extension';
import { emptyJournal, readJournal } from './journal';
import { expect, test } from './rig';

const parcel = chat`
  10:00 customer       Where is my parcel? Write to lena@example.org
  10:21 agent(Martin)  Moin Moin, hier ist Martin Petersen von der Nordseeküste
`;
const file = journalFile(
  keptChat('a', parcel),
  keptChat('b', parcel, { organisation: '=cmd.example', origin: 'manual' }),
);

const bringIn = (page: Page, text: string, name = 'journal.jsonl') =>
  page.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer: Buffer.from(text) });

async function saved(page: Page, button: string): Promise<Buffer> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return readFile(await (await download).path());
}

test('brings a journal in, and saves a copy that is the same but for its first line', async ({
  extension,
}) => {
  const page = await extension.open('files.html');
  await bringIn(page, file);
  await expect(page.getByText('2 contacts are new')).toBeVisible();
  await expect(page.getByText(/All: \d+ contacts/)).toBeVisible();
  const copy = gunzipSync(await saved(page, 'Save a copy')).toString();
  for (const line of file.split('\n').slice(1)) expect(copy).toContain(line);
  await expect(page.getByText('Last copy saved: today')).toBeVisible();
  await bringIn(page, file);
  await expect(page.getByText('2 were there already')).toBeVisible();
  await page.close();
});

test('says in one sentence what is wrong with a file, and where, and takes nothing', async ({
  extension,
}) => {
  const page = await extension.open('files.html');
  const broken = file
    .replaceAll('"interaction_id":"', '"interaction_id":"new-')
    .replace('"rating":"not_asked"', '"rating":9');
  await bringIn(page, broken);
  await expect(page.getByText('Nothing was taken over.')).toBeVisible();
  await expect(page.getByText('Line 2, column rating')).toBeVisible();
  await bringIn(page, 'PK\u0003\u0004', 'package.zip');
  await expect(page.getByText('The archive is damaged or cut off.')).toBeVisible();
  await page.close();
});

test('stops a large import in the middle and leaves nothing of it', async ({ extension }) => {
  const many = Array.from({ length: 6000 }, (_, i) => keptChat(`many-${i}`, parcel));
  const path = join(mkdtempSync(join(tmpdir(), 'journal-')), 'large.jsonl');
  writeFileSync(path, journalFile(...many));
  const page = await extension.open('files.html');
  await page.locator('input[type=file]').setInputFiles(path);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText('Cancelled. Nothing was changed.')).toBeVisible();
  const kept = await readJournal(page);
  expect(kept.filter(({ interaction }) => interaction.id.startsWith('many-'))).toEqual([]);
  await page.close();
  rmSync(path);
});

test('shows what would leave, covers people, leaves out what is unticked, and packs it only after a yes', async ({
  extension,
}) => {
  const page = await extension.open('files.html?ids=a,b');
  await bringIn(page, file);
  await page.getByRole('button', { name: 'See what would leave' }).click();
  await expect(page.getByText('Say for whom the package is made.')).toBeVisible();
  await page.getByLabel('For whom, or for what study').fill('Waits in 2026');
  await page.getByRole('button', { name: 'See what would leave' }).click();
  await expect(page.getByText('2 contacts would leave')).toBeVisible();
  await page.locator('summary', { hasText: '=cmd.example' }).click();
  await expect(
    page.locator('details[open] li').getByText(/Moin Moin, hier ist \[person-[0-9a-f]{10}\]/),
  ).toBeVisible();
  await page.getByLabel('Take along').nth(1).uncheck();
  await expect(page.getByText('One contact would leave')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Save the package' })).toBeDisabled();
  await page.getByLabel('I agree').check();
  const files = unzipSync(new Uint8Array(await saved(page, 'Save the package')));
  const messages = new TextDecoder().decode(files['messages.csv']);
  expect(messages.trim().split('\r\n')).toHaveLength(3);
  for (const secret of ['Martin', 'Petersen', 'lena@']) expect(messages).not.toContain(secret);
  expect(new TextDecoder().decode(files['README.md'])).toContain('contacts left out by the person: 1');
  await page.close();
});

test('lets a participant see, agree to and decline a study, and notes both', async ({ extension }) => {
  const page = await extension.open('files.html');
  await bringIn(page, file);
  const study = join(import.meta.dirname, '../../docs/example-study/waits-2026.study.json');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a study file' }).click();
  await (await chooser).setFiles(study);
  await expect(page.getByText('Example Institute for Service Research')).toBeVisible();
  const agree = page.getByRole('button', { name: 'Agree and save the package' });
  await expect(agree).toBeDisabled();
  await page
    .getByRole('region', { name: 'Take part in a study' })
    .getByRole('button', { name: 'See what would leave' })
    .click();
  await expect(page.getByText(/contacts? would leave/)).toBeVisible();
  const files = unzipSync(new Uint8Array(await saved(page, 'Agree and save the package')));
  const consent = JSON.parse(new TextDecoder().decode(files['consent.json']));
  expect(consent).toMatchObject({ study_id: 'waits-2026', agreed: true });
  await expect(page.getByText(consent.withdrawal.withdrawal_id)).toBeVisible();
  expect(new TextDecoder().decode(files['messages.csv'])).not.toContain('Moin');
  await page.getByRole('button', { name: 'Decline' }).click();
  await page.reload();
  await expect(page.getByRole('listitem').filter({ hasText: 'How long we wait' })).toHaveCount(2);
  expect(await barriersOn(page)).toEqual([]);
  await page.close();
});

test('guesses the columns of a table from elsewhere, shows how it reads them, and takes it in', async ({
  extension,
}) => {
  const page = await extension.open('files.html');
  await bringIn(
    page,
    'Firma;Datum;Kanal;Bewertung\nTable Shop;03.11.2026;Telefon;4\nTable Shop;04.11.2026;Brief;9\n',
    'table.csv',
  );
  await expect(page.getByText('Table Shop · Nov 3, 2026')).toBeVisible();
  await expect(page.getByText('Line 3, column Rating (1 to 5): 9 is not allowed there.')).toBeVisible();
  expect(await barriersOn(page)).toEqual([]);
  await page.getByLabel('Rating (1 to 5)').selectOption({ label: '– none –' });
  await page.getByRole('button', { name: 'Bring it in like this' }).click();
  await expect(page.getByText('Taken over.')).toBeVisible();
  const kept = await readJournal(page);
  expect(kept.filter(({ interaction }) => interaction.organisation === 'Table Shop')).toHaveLength(2);
  await page.close();
});

test('writes a table that a spreadsheet opens and does not run', async ({ extension }) => {
  const page = await extension.open('files.html');
  await bringIn(page, file);
  await page.getByLabel('German Excel').check();
  const table = (await saved(page, 'Save the table')).toString();
  expect(table.startsWith('\ufeffinteraction_id;')).toBe(true);
  expect(table).toContain("'=cmd.example");
  await page.close();
});

test('makes a sheet of evidence whose enclosed data have the number that is printed', async ({
  extension,
  window,
}) => {
  // The page offers the newest contacts only; those that other tests left are newer.
  await emptyJournal(window);
  const page = await extension.open('files.html');
  await bringIn(page, file);
  await page.getByRole('link', { name: 'nordlicht.example' }).click();
  await expect(page.getByText('Moin Moin, hier ist Martin Petersen')).toBeVisible();
  await expect(page.getByText('11:21:00 AM, seen when it appeared')).toBeVisible();
  const data = await saved(page, 'Save the data');
  await expect(page.getByText(createHash('sha256').update(data).digest('hex'))).toBeVisible();
  await page.getByLabel('praise').check();
  await expect(page.getByLabel('Letter', { exact: true })).toHaveValue(
    /I did wait 21 min, and still it ended well\.\nIt was Martin who helped me\./,
  );
  expect(await barriersOn(page)).toEqual([]);
  await page.goto(page.url().replace('id=a', 'id=gone'));
  await expect(page.getByText('This contact is not in your journal any more.')).toBeVisible();
  await page.close();
});

test('makes one sheet and one letter of all contacts of a case', async ({ extension }) => {
  const page = await extension.open('files.html');
  const ofCase = { caseId: 'case-1', organisation: 'case.example', organisationName: 'Case Shop' };
  const first = keptChat('case-1', parcel, ofCase);
  const slower = chat`
    10:00:00 customer       Still no parcel.
    11:02:07 agent(Martin)  Moin Moin, hier ist Martin Petersen again
  `;
  const second = keptChat('case-2', slower, {
    ...ofCase,
    channel: 'email',
    startedAt: first.interaction.startedAt + 86_400_000,
  });
  await bringIn(page, journalFile(first, second));
  await expect(page.getByText('2 contacts are new')).toBeVisible();
  await page.goto(page.url().replace('files.html', 'evidence.html?case=case-1'));
  await expect(page.getByText('Contact 2 of 2')).toBeVisible();
  await expect(page.getByText('for the first answer: ').first()).toContainText(', 21 min');
  await expect(page.getByText('for the first answer: ').nth(1)).toContainText(', 1 h 2 min 7 s');
  await expect(page.getByText('Moin Moin, hier ist Martin Petersen')).toHaveCount(2);
  const data = await saved(page, 'Save the data');
  await expect(page.getByText(createHash('sha256').update(data).digest('hex'))).toBeVisible();
  await page.getByLabel('complaint').check();
  await expect(page.getByLabel('Letter', { exact: true })).toHaveValue(
    /There were 2 contacts about this matter/,
  );
  expect(await barriersOn(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.close();
});

test('writes each contact as a note', async ({ extension }) => {
  const page = await extension.open('files.html?ids=a,b');
  await bringIn(page, file);
  const notes = unzipSync(new Uint8Array(await saved(page, 'Save the notes')));
  expect(Object.keys(notes).sort()).toEqual([
    '2026-11-03 -cmd.example b.md',
    '2026-11-03 nordlicht.example a.md',
  ]);
  await page.close();
});

anyTest.describe('for a person who reads German', () => {
  let german: Extension;
  anyTest.beforeAll(async () => {
    german = await startExtension('de');
  });
  anyTest.afterAll(() => german.close());

  for (const colorScheme of ['light', 'dark'] as const)
    anyTest(`has no barrier and no English word in the ${colorScheme}`, async () => {
      const page = await german.open('files.html');
      await page.emulateMedia({ colorScheme });
      await bringIn(page, file);
      await expect(page.getByRole('heading', { name: 'Dateien' })).toBeVisible();
      await page.getByLabel('Für wen').fill('Warten');
      await page.getByRole('button', { name: 'Ansehen' }).click();
      await expect(page.getByText('2 Kontakte gingen hinaus')).toBeVisible();
      expect(await barriersOn(page)).toEqual([]);
      expect(await page.locator('main').innerText()).not.toMatch(/\b(?:Save|Choose|contact|Cancel|the)\b/);
      await page.close();
    });
});
