import { barriersOn } from './barriers';
import { emptyJournal, readJournal } from './journal';
import { correct, kept, opened, said, undo } from './opened-contact';
import { expect, test } from './rig';

test.beforeEach(({ window }) => emptyJournal(window));

test('a canned response can be said to be written for me, and that lasts until it is taken back', async ({
  extension,
}) => {
  const page = await opened(extension, 'demo-22');
  const busy = said(page, 'please find the documents attached');
  await expect(busy).toHaveClass(/canned/);
  await busy.getByText('Canned response').click();
  await expect(busy.getByText('Probability:')).toBeVisible();
  await busy.getByRole('button', { name: 'Was written for me' }).click();
  await expect(busy).not.toHaveClass(/canned/);
  await page.reload();
  await expect(busy.getByText('In their own words')).toBeVisible();
  await busy.getByText('In their own words').click();
  await busy.getByRole('button', { name: 'Was pasted' }).click();
  await expect(busy).toHaveClass(/canned/);
  await undo(page).click();
  await expect(busy).not.toHaveClass(/canned/);
  await page.close();
});

test('a fact is corrected where it stands: bad input is refused in a sentence, and what was recorded stays', async ({
  extension,
}) => {
  const page = await opened(extension, 'demo-01');
  await correct(page, 'Name of the organisation').click();
  const name = page.getByRole('textbox', { name: 'Name of the organisation' });
  await expect(name).toBeFocused();
  const long = 'x'.repeat(10_000);
  await name.fill(long);
  await name.press('Enter');
  await expect(page.getByText('longer than 200 characters')).toBeVisible();
  await expect(name).toHaveValue(long);
  await name.fill('Northlight plc');
  await name.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: 'Northlight plc' })).toBeVisible();
  await correct(page, 'End').click();
  const end = page.getByLabel('End', { exact: true });
  const rightEnd = await end.inputValue();
  for (const [value, sentence] of [
    ['2100-01-01T10:00', 'This lies in the future.'],
    ['2001-01-01T10:00', 'This is before the beginning.'],
  ] as const) {
    await end.fill(value);
    await end.press('Enter');
    await expect(page.getByText(sentence)).toBeVisible();
    await expect(end).toHaveValue(new RegExp(value));
  }
  await end.press('Escape');
  await expect(correct(page, 'End')).toBeFocused();
  await page.reload();
  await expect(page.getByText('recorded was “\u2068Northlight Telecom\u2069”')).toBeVisible();
  expect((await kept(page, 'demo-01'))?.transcript.corrections).toMatchObject([
    { what: 'organisationName', was: 'Northlight Telecom', now: 'Northlight plc' },
  ]);
  await page.getByRole('button', { name: 'Take the correction back' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Northlight Telecom' })).toBeVisible();
  expect(rightEnd).toMatch(/^\d{4}-\d\d-\d\dT/);
  await page.close();
});

test('the words of a message, who wrote it, and a moment are told by the person', async ({ extension }) => {
  const page = await opened(extension, 'demo-01');
  const found = said(page, 'Found it: your line');
  await found.getByRole('button', { name: 'Change this message' }).click();
  await correct(found, 'Words').click();
  await found.getByRole('textbox', { name: 'Words' }).fill('Found it: it was the old flat.');
  await found.getByRole('button', { name: 'Save' }).click();
  const corrected = said(page, 'it was the old flat');
  await expect(corrected.getByText('Corrected; recorded was')).toBeVisible();
  await corrected.getByText('Note a moment').click();
  await corrected.getByRole('combobox', { name: 'What was it?' }).selectOption('Goodwill');
  await corrected.getByRole('textbox', { name: 'A word on it' }).fill('moved at once');
  await corrected.getByRole('button', { name: 'Note it' }).click();
  await expect(corrected.locator('.moment', { hasText: 'Goodwill' })).toContainText('moved at once');
  await corrected.getByRole('button', { name: 'Change this message' }).click();
  const all = corrected.getByRole('group', { name: 'Who wrote everything' });
  await all.getByRole('radio', { name: 'A bot' }).check();
  await expect(said(page, 'Ahoy, this is Martin').locator('.said-head')).toContainText('bot');
  await page.reload();
  await expect(said(page, 'Glad to hear it').locator('.said-head')).toContainText('bot');
  await expect(page.locator('.moment', { hasText: 'Goodwill' })).toContainText('moved at once');
  await page.close();
});

test('swaps the sides, and back', async ({ extension }) => {
  const page = await opened(extension, 'demo-01');
  const first = said(page, 'Good evening, since I moved').locator('.said-head');
  await expect(first).toContainText('you');
  await page.getByRole('button', { name: 'Swap the sides' }).click();
  await expect(first).toContainText('person');
  await page.reload();
  await expect(first).toContainText('person');
  await page.getByRole('button', { name: 'Swap the sides back' }).click();
  await expect(first).toContainText('you');
  await undo(page).click();
  await expect(first).toContainText('person');
  await page.close();
});

test('splits at a message, links both parts, and merges them again', async ({ extension }) => {
  const page = await opened(extension, 'demo-01');
  const joined = said(page, 'Martin has joined');
  await joined.getByRole('button', { name: 'Change this message' }).click();
  await joined.getByRole('button', { name: 'A new contact begins here' }).click();
  await expect(said(page, 'Good evening, since I moved')).toHaveCount(0);
  await page.getByRole('region', { name: 'Same matter' }).getByRole('link').first().click();
  await expect(said(page, 'Good evening, since I moved')).toBeVisible();
  await expect(said(page, 'Martin has joined')).toHaveCount(0);
  await page.goBack();
  await page.getByText('Merge another contact into this one').click();
  await page.getByRole('combobox', { name: 'Which one?' }).selectOption({ index: 0 });
  await page.getByRole('button', { name: 'Merge', exact: true }).click();
  await expect(said(page, 'Good evening, since I moved')).toBeVisible();
  expect(await readJournal(page)).toHaveLength(30);
  await undo(page).click();
  await expect(said(page, 'Good evening, since I moved')).toHaveCount(0);
  expect(await readJournal(page)).toHaveLength(31);
  await page.close();
});

test('deletes, and brings back', async ({ extension }) => {
  const page = await opened(extension, 'demo-01');
  await page.locator('.whole').getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByText('This contact is not in your journal any more.')).toBeVisible();
  await undo(page).click();
  await expect(page.locator('.detail h2')).toBeVisible();
  expect(await readJournal(page)).toHaveLength(30);
  await page.close();
});

test('has no axe violation, light or dark, wide or narrow, and fits into 320 pixels', async ({
  extension,
}) => {
  const page = await opened(extension, 'demo-01');
  await page.getByText('of 100: why?').click();
  await said(page, 'Found it').getByRole('button', { name: 'Change this message' }).click();
  await correct(page, 'Beginning').click();
  await page.getByText('Merge another contact').click();
  for (const [width, colorScheme] of [
    [1280, 'light'],
    [1280, 'dark'],
    [320, 'light'],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    expect(await barriersOn(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
  }
  await page.close();
});
