import type { Page } from '@playwright/test';
import { chat } from '../drawing/chat';
import { journalFile } from '../drawing/journal-file';
import { keptChat } from '../drawing/kept';
import { barriersOn } from './barriers';
import { startExtension } from './extension';
import { emptyJournal, readJournal } from './journal';
import { expect, test } from './rig';

const long = 'Wüstenrot'.repeat(1111);
const hostile = [
  keptChat('long', chat`10:00 customer  ${'x'.repeat(9000)}`, { organisationName: long }),
  keptChat('emoji', chat`10:00 agent(😀😀😀)  🎉🎉🎉`, { organisationName: '😀' }),
  keptChat('turned', chat`10:00 agent(a)  gnp.exe`, { organisationName: 'photo\u202egnp.exe' }),
  keptChat('markup', chat`10:00 customer  <img src=x onerror=alert(1)>`, {
    organisationName: '<img src=x onerror="document.title=1">',
    organisation: '<script>',
  }),
];

async function bringIn(page: Page, text: string): Promise<void> {
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'journal.jsonl', mimeType: '', buffer: Buffer.from(text) });
}

async function withDemo(page: Page, fill: string): Promise<void> {
  await page.getByRole('button', { name: fill }).click();
  await expect(page.getByRole('row')).not.toHaveCount(0);
}

test.beforeEach(({ window }) => emptyJournal(window));

for (const scheme of ['light', 'dark'] as const)
  test(`has no barriers that can be found by machine, empty, full, selected and without hits, ${scheme}`, async ({
    extension,
  }) => {
    const page = await extension.open('journal.html');
    await page.emulateMedia({ colorScheme: scheme });
    await expect(page.getByText('Nothing in the journal yet')).toBeVisible();
    expect(await barriersOn(page)).toEqual([]);
    await withDemo(page, 'Fill with thirty invented contacts');
    expect(await barriersOn(page)).toEqual([]);
    await page.getByText('Filter', { exact: true }).click();
    await page.getByLabel('Channel').selectOption('Phone');
    await page.getByLabel('With moments').check();
    await page.getByRole('row').first().locator('.tick').click();
    await page.getByRole('button', { name: 'Tag', exact: true }).click();
    expect(await barriersOn(page)).toEqual([]);
    await page.getByLabel('Search all words').fill('zzz');
    await expect(page.getByText('Nothing found for')).toBeVisible();
    expect(await barriersOn(page)).toEqual([]);
    await page.close();
  });

test('shows no English word in a German browser, and fits 320 pixels in both languages', async () => {
  for (const lang of ['de', 'en'] as const) {
    const extension = await startExtension(lang);
    const page = await extension.open('journal.html');
    await page.setViewportSize({ width: 320, height: 640 });
    await withDemo(
      page,
      lang === 'de' ? 'Mit dreißig erfundenen Kontakten füllen' : 'Fill with thirty invented contacts',
    );
    await page.getByText('Filter', { exact: true }).click();
    await page.getByRole('row').first().locator('.tick').click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    if (lang === 'de')
      expect(await page.locator('body').innerText()).not.toMatch(
        /\b(the|and|your|is|are|of|with|waiting|contacts?|All|Select|Tag|Delete|Export|Keys|Search|moments?)\b/,
      );
    await extension.close();
  }
});

test('shows names of any kind as text, each in its row', async ({ extension }) => {
  const page = await extension.open('files.html');
  await bringIn(page, journalFile(...hostile));
  await expect(page.getByText('4 contacts are new')).toBeVisible();
  await page.goto(page.url().replace('files.html', 'journal.html'));
  await expect(page.getByRole('row')).toHaveCount(4);
  expect(await page.locator('img, script:not([src])').count()).toBe(0);
  await expect(page.getByRole('row').getByText('<img src=x onerror="document.title=1">')).toBeVisible();
  expect(await page.locator('.contacts').innerText()).not.toContain('\u202e');
  const heights = await page.getByRole('row').evaluateAll((rows) => rows.map((row) => row.clientHeight));
  expect(new Set(heights).size).toBe(1);
  await page.getByLabel('Search all words').fill('x'.repeat(300));
  await expect(page.getByRole('row')).toHaveCount(1);
  await page.getByLabel('Search all words').fill('🎉');
  await expect(page.getByRole('row')).toHaveCount(1);
  await page.close();
});

test('keeps two open pages true, tags and joins what is selected, and hands it to the files page', async ({
  extension,
  window,
}) => {
  const page = await extension.open('journal.html');
  await withDemo(page, 'Fill with thirty invented contacts');
  const other = await extension.open('journal.html?tag=check+this');
  await expect(other.getByText('0 of 30 contacts')).toBeVisible();
  await page.getByRole('row').nth(0).locator('.tick').click();
  await page.getByRole('row').nth(1).locator('.tick').click();
  await page.getByRole('button', { name: 'Tag', exact: true }).click();
  await page.getByRole('combobox', { name: 'Tag' }).fill('check this, #odd one');
  await page.getByRole('button', { name: 'Add tag' }).click();
  await expect(other.getByRole('row')).toHaveCount(2);
  const before = await readJournal(window);
  expect(before.filter(({ interaction }) => interaction.verdict.tags.includes('check this'))).toHaveLength(2);
  // A comma parts tags here as it does where a contact's own are typed.
  expect(before.filter(({ interaction }) => interaction.verdict.tags.includes('odd one'))).toHaveLength(2);
  await page.getByRole('button', { name: 'Make one case' }).click();
  await expect(other.getByText('part of a case')).toHaveCount(2);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Undone.')).toBeVisible();
  expect(await readJournal(window)).toEqual(before);
  await page.getByRole('button', { name: 'Export' }).click();
  await expect(page.getByText('2 contacts', { exact: false }).first()).toBeVisible();
  await expect(page).toHaveURL(/files\.html\?selection=/);
  await page.close();
  await other.close();
});
