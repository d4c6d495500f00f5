import type { Page } from '@playwright/test';
import type { Kept } from '../../conversation/interaction';
import { chat } from '../drawing/chat';
import { journalFile } from '../drawing/journal-file';
import { keptChat } from '../drawing/kept';
import { emptyJournal, readJournal } from './journal';
import { expect, test } from './rig';

const parcel = chat`
  10:00 customer       Where is my parcel?
  10:21 agent(Martin)  Moin Moin, hier ist Martin von der Nordseeküste
`;

/** The contact as if it had begun so many days later (or earlier). */
const daysLater = (kept: Kept, days: number): Kept => {
  const startedAt = kept.interaction.startedAt + days * 86_400_000;
  return { ...kept, interaction: { ...kept.interaction, startedAt, endedAt: startedAt + 60_000 } };
};

const bringIn = (page: Page, text: string) =>
  page
    .locator('input[type=file]')
    .setInputFiles({ name: 'journal.jsonl', mimeType: '', buffer: Buffer.from(text) });

test.beforeEach(({ window }) => emptyJournal(window));

test('offers an empty journal the invented contacts, and shows them under their days', async ({
  extension,
}) => {
  const page = await extension.open('journal.html');
  await page.getByRole('button', { name: 'Fill with thirty invented contacts' }).click();
  await expect(page.getByText('30 contacts')).toBeVisible();
  await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '30');
  await page.close();
});

test('finds words as they are typed, in the address too, and walks the hits by keyboard', async ({
  extension,
}) => {
  const page = await extension.open('files.html');
  await bringIn(
    page,
    journalFile(
      keptChat('a', parcel),
      daysLater(keptChat('b', chat`10:00 customer  Große Störung, wann kommt der Techniker?`), -2),
      daysLater(keptChat('c', chat`10:00 customer  Der Techniker war da.`), -1),
    ),
  );
  await expect(page.getByText('3 contacts are new')).toBeVisible();
  await page.goto(page.url().replace('files.html', 'journal.html?channel=chat&rating=11&from=soon'));
  const rows = page.getByRole('row');
  await expect(rows).toHaveCount(3);
  await page.keyboard.press('/');
  await page.keyboard.type('techn');
  await expect(rows).toHaveCount(2);
  await page.keyboard.type('iker stoerung');
  await expect(page.getByText('Nothing found for')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.type('GROSSE st');
  await expect(rows).toHaveCount(1);
  await expect(page.locator('mark')).toHaveText(['Große', 'Störung']);
  await expect(page).toHaveURL(/\?q=GROSSE\+st&channel=chat/);
  await page.goBack();
  await expect(rows).toHaveCount(3);
  await page.goForward();
  await expect(rows).toHaveCount(1);
  await page.getByLabel('Search all words').fill('');
  await expect(rows).toHaveCount(3);
  await page.keyboard.press('Enter');
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  await expect(page.getByRole('row', { selected: true })).toHaveAttribute('aria-rowindex', '2');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#c$/);
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/#/);
  await expect(page.getByRole('row', { selected: true })).toBeFocused();
  await page.close();
});

test('deletes five hundred at once, and undo brings back every byte, on another page and later too', async ({
  extension,
  window,
}) => {
  const page = await extension.open('files.html');
  const many = Array.from({ length: 620 }, (_, i) => daysLater(keptChat(`many-${i}`, parcel), -i));
  await bringIn(page, journalFile(...many));
  await expect(page.getByText('620 contacts are new')).toBeVisible();
  const before = await readJournal(window);
  await page.goto(page.url().replace('files.html', 'journal.html'));
  const other = await extension.open('journal.html');
  await expect(other.getByText('620 contacts')).toBeVisible();
  await expect(page.getByText('620 contacts')).toBeVisible();
  await page.getByRole('row').first().locator('.tick').click();
  await page.keyboard.press('End');
  for (let i = 0; i < 15; i++) await page.keyboard.press('PageUp');
  await expect(page.locator('[aria-rowindex="500"]')).toBeFocused();
  await page.keyboard.press('Shift+X');
  await expect(page.getByText('500 selected')).toBeVisible();
  await page.getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByText('500 contacts deleted.')).toBeVisible();
  await expect(other.getByText('120 contacts')).toBeVisible();
  expect(await readJournal(window)).toHaveLength(120);
  await page.close();
  await other.reload();
  await other.getByRole('button', { name: 'Undo' }).click();
  await expect(other.getByText('620 contacts')).toBeVisible();
  expect(await readJournal(window)).toEqual(before);
  await other.getByLabel('Search all words').fill('nordseek');
  await expect(other.getByText('620 of 620 contacts')).toBeVisible();
  await other.close();
});

test('says how many contacts are still to be judged by new rules, and no more once none is', async ({
  extension,
}) => {
  const page = await extension.open('journal.html');
  await page.getByRole('button', { name: 'Fill with thirty invented contacts' }).click();
  await expect(page.getByRole('row').first()).toBeVisible();
  const left = (contacts: number) =>
    page.evaluate(
      (n) => chrome.storage.local.set({ judgingProgress: { version: 'next', done: 8, left: n } }),
      contacts,
    );
  const said = page.getByText('Judging older contacts by new rules; 1,200 left.');
  // The background may be at it itself just now.
  await expect(async () => {
    await left(1200);
    await expect(said).toBeVisible({ timeout: 1000 });
  }).toPass();
  await left(0);
  await expect(said).toHaveCount(0);
  await page.close();
});
