import type { Locator } from '@playwright/test';
import { emptyJournal, readJournal } from './journal';
import { opened, said, undo } from './opened-contact';
import { expect, test } from './rig';

test.beforeEach(({ window }) => emptyJournal(window));

/** Enter held down: the form is sent twice before anything is saved. */
const sendTwice = (field: Locator) =>
  field.evaluate((input: HTMLInputElement) => {
    input.form?.requestSubmit();
    input.form?.requestSubmit();
  });
const pressTwice = (button: Locator) =>
  button.evaluate((pressed: HTMLButtonElement) => {
    pressed.click();
    pressed.click();
  });

test('a contact by hand that is saved with a held key stands once in the journal, and can be undone', async ({
  extension,
  journal,
}) => {
  const page = await extension.open('entry.html#entry');
  await page.getByLabel('Who was it with?').fill('Bakery Miller');
  await sendTwice(page.getByLabel('Who was it with?'));
  await expect(page.getByRole('status')).toContainText('Bakery Miller');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Taken back')).toBeVisible();
  expect(await journal()).toEqual([]);
  await page.close();
});

test('a transcript that is saved with a held key stands once in the journal', async ({
  extension,
  journal,
}) => {
  const page = await extension.open('entry.html#transcript');
  await page
    .getByLabel('Transcript')
    .fill('2026-03-05 10:02 Dana: Hello\n2026-03-05 10:21 Jane: Where is it?');
  await page.getByLabel('Which organisation?').fill('Parcels');
  await sendTwice(page.getByLabel('Which organisation?'));
  await expect(page.getByRole('status')).toContainText('Parcels');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Taken back')).toBeVisible();
  expect(await journal()).toEqual([]);
  await page.close();
});

test('a stopwatch that is started with a held key runs once', async ({ extension, journal }) => {
  const page = await extension.open('entry.html#stopwatch');
  await page.getByLabel('Who was it with?').fill('Northlight');
  await sendTwice(page.getByLabel('Who was it with?'));
  await page.getByRole('button', { name: 'Done' }).first().click();
  await expect(page.getByRole('heading', { name: /How was/ })).toBeVisible();
  expect(await journal()).toHaveLength(1);
  await page.close();
});

test('contacts that are deleted with two presses can still be brought back', async ({ extension }) => {
  const page = await opened(extension, 'demo-01');
  await page.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('row').first().locator('.tick').click();
  await pressTwice(page.locator('.selection').getByRole('button', { name: 'Delete' }));
  await expect(page.getByText(/contacts? deleted/)).toHaveText('One contact deleted.');
  await page.locator('.done').getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Undone.')).toBeVisible();
  expect(await readJournal(page)).toHaveLength(30);
  await page.close();
});

test('contacts that are merged with two presses can still be parted', async ({ extension }) => {
  const page = await opened(extension, 'demo-01');
  const joined = said(page, 'Martin has joined');
  await joined.getByRole('button', { name: 'Change this message' }).click();
  await joined.getByRole('button', { name: 'A new contact begins here' }).click();
  await expect(said(page, 'Good evening, since I moved')).toHaveCount(0);
  await page.getByText('Merge another contact into this one').click();
  await page.getByRole('combobox', { name: 'Which one?' }).selectOption({ index: 0 });
  await pressTwice(page.getByRole('button', { name: 'Merge', exact: true }));
  await expect(said(page, 'Good evening, since I moved')).toBeVisible();
  await undo(page).click();
  await expect(said(page, 'Good evening, since I moved')).toHaveCount(0);
  expect(await readJournal(page)).toHaveLength(31);
  await page.close();
});

test('a contact that was deleted where it was open can be brought back once it is closed', async ({
  extension,
}) => {
  const page = await opened(extension, 'demo-01');
  await pressTwice(page.locator('.whole').getByRole('button', { name: 'Delete' }));
  await expect(page.locator('.detail #detail-title')).toHaveText(/not in your journal any more/);
  await expect(undo(page)).toBeVisible();
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(page.locator('.done')).toContainText('One contact deleted.');
  await page.locator('.done').getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Undone.')).toBeVisible();
  expect(await readJournal(page)).toHaveLength(30);
  await page.close();
});

test('what was forgotten comes back although the button was pressed again and the page loaded anew', async ({
  extension,
}) => {
  const page = await opened(extension, 'demo-01');
  await page.goto(page.url().replace(/journal\.html.*/, 'trust.html'));
  await page
    .getByRole('button', { name: /^Forget what was kept:/ })
    .first()
    .click();
  await expect(page.getByText(/contacts? (is|are) forgotten/)).toBeVisible();
  const left = (await readJournal(page)).length;
  await page.getByRole('button', { name: 'Forget the last hour' }).click();
  await expect(page.getByText('There was nothing to forget.')).toBeVisible();
  await page.reload();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Brought back.')).toBeVisible();
  expect(left).toBeLessThan(30);
  expect(await readJournal(page)).toHaveLength(30);
  await page.close();
});
