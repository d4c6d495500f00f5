import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import type { Extension } from './extension';
import { emptyJournal, readJournal } from './journal';
import { expect, test } from './rig';

/** Opens one contact of the invented journal. */
async function opened(extension: Extension, id: string): Promise<Page> {
  const options = await extension.open('options.html');
  await options.getByRole('button', { name: 'Fill with thirty invented contacts' }).click();
  await options.getByText('The journal holds 30').waitFor();
  await options.close();
  const page = await extension.open(`journal.html#${id}`);
  await page.locator('.detail h2').waitFor();
  return page;
}

const said = (page: Page, words: string) => page.locator('.said', { hasText: words });
const undo = (page: Page) => page.locator('.detail-notice').getByRole('button', { name: 'Undo' });
const correct = (within: Page | Locator, fact: string) =>
  within.getByRole('button', { name: new RegExp(`^Correct\\W+${fact}`) });
const kept = async (page: Page, id: string) =>
  (await readJournal(page)).find(({ interaction }) => interaction.id === id);

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
  await busy.getByRole('button', { name: 'Is pasted' }).click();
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
  await all.getByRole('radio', { name: 'A bot' }).check({ force: true });
  await expect(said(page, 'Ahoy, this is Martin').locator('.said-head')).toContainText('bot');
  await page.reload();
  await expect(said(page, 'Glad to hear it').locator('.said-head')).toContainText('bot');
  await expect(page.locator('.moment', { hasText: 'Goodwill' })).toContainText('moved at once');
  await page.close();
});

test('the time of a message, the zone and the industry are corrected too, with bad input refused', async ({
  extension,
}) => {
  const page = await opened(extension, 'demo-01');
  const martin = said(page, 'Ahoy, this is Martin');
  await martin.getByRole('button', { name: 'Change this message' }).click();
  await correct(martin, 'Time').click();
  const time = martin.getByLabel('Time', { exact: true });
  const right = await time.inputValue();
  for (const [value, sentence] of [
    ['2001-01-01T10:00', 'This is before the message above it.'],
    ['2100-01-01T10:00', 'This lies in the future.'],
  ] as const) {
    await time.fill(value);
    await time.press('Enter');
    await expect(martin.getByText(sentence)).toBeVisible();
    await expect(time).toHaveValue(new RegExp(value));
  }
  await time.fill(right.replace(/:\d\d$/, right.endsWith(':59') ? ':58' : ':59'));
  await time.press('Enter');
  await expect(martin.getByText('Corrected; recorded was')).toBeVisible();
  await page.getByText('More facts').click();
  await correct(page, 'Time zone').click();
  const zone = page.getByRole('combobox', { name: 'Time zone' });
  await zone.fill('Europe/Atlantis');
  await zone.press('Enter');
  await expect(page.getByText('The browser knows no such time zone.')).toBeVisible();
  await expect(zone).toHaveValue('Europe/Atlantis');
  await zone.fill('America/New_York');
  await zone.press('Enter');
  await correct(page, 'Industry').click();
  await page.getByRole('combobox', { name: 'Industry' }).selectOption('Telephone and internet');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.locator('.more-facts')).toContainText('Telephone and internet');
  const { interaction, transcript } = (await kept(page, 'demo-01'))!;
  expect(interaction).toMatchObject({ zone: 'America/New_York', industry: 'telecom' });
  expect(transcript.corrections?.map(({ what }) => what)).toEqual([
    'instant',
    'zone',
    'utcOffsetMin',
    'industry',
  ]);
  await page.goto(page.url().replace(/journal\.html.*/, 'evidence.html?id=demo-01'));
  await expect(page.getByText('Corrected by the customer')).toBeVisible();
  await expect(page.getByText('Telephone and internet')).toBeVisible();
  await page.close();
});

test('a promise is noted where it was made, changed, kept and taken away', async ({ extension }) => {
  const page = await opened(extension, 'demo-01');
  const found = said(page, 'Found it: your line');
  await found.getByRole('button', { name: 'Change this message' }).click();
  await found.getByText('Note a promise').click();
  const text = found.getByRole('textbox', { name: 'What was promised?' });
  await expect(text).toHaveValue(/Found it/);
  await text.fill('');
  await found.getByLabel('Until when?').fill('2001-01-01');
  await found.getByRole('button', { name: 'Save' }).click();
  await expect(found.getByText('Please say what was promised.')).toBeVisible();
  await expect(found.getByText('This is before the contact.')).toBeVisible();
  await text.fill('The line works tomorrow.');
  await found.getByLabel('Until when?').fill('2100-01-02');
  await found.getByRole('button', { name: 'Save' }).click();
  const promises = page.getByRole('region', { name: 'Promises' });
  await expect(promises.getByText('The line works tomorrow.', { exact: true })).toBeVisible();
  await promises.getByRole('button', { name: /^Change/ }).click();
  await promises.getByRole('textbox', { name: 'What was promised?' }).fill('The line works on Friday.');
  await promises.getByRole('button', { name: 'Save' }).click();
  await promises.getByRole('radio', { name: 'kept' }).check({ force: true });
  const noted = async () =>
    (await kept(page, 'demo-01'))?.transcript.promises?.map((one) => [one.text, one.status]);
  await expect.poll(noted).toEqual([['The line works on Friday.', 'kept']]);
  await promises.getByRole('button', { name: /^Take away/ }).click();
  await expect.poll(noted).toEqual([]);
  await undo(page).click();
  await expect.poll(noted).toEqual([['The line works on Friday.', 'kept']]);
  await page.close();
});

test('what one told of a contact by hand, and the seldom questions, are changed where they stand', async ({
  extension,
}) => {
  const entry = await extension.open('entry.html#entry');
  await entry.getByLabel('Whom was it with?').fill('Town Hall');
  await entry.getByRole('button', { name: 'Save', exact: true }).click();
  await expect.poll(async () => (await readJournal(entry)).length).toBe(1);
  const { id } = (await readJournal(entry))[0]!.interaction;
  await entry.close();
  const page = await extension.open(`journal.html#${id}`);
  const told = page.getByRole('region', { name: 'What you told of it' });
  await told.getByRole('button', { name: /^Change/ }).click();
  const person = told.getByRole('textbox', { name: 'Name of the person' });
  await expect(person).toBeFocused();
  await person.fill('\u202erotcoD');
  await told.getByRole('button', { name: 'Save' }).click();
  await expect(person).toHaveAttribute('aria-invalid', 'true');
  await expect(person).toHaveValue('\u202erotcoD');
  await person.fill('Mrs Petersen');
  await told.getByRole('textbox', { name: 'What led to it?' }).fill('A lost passport.');
  await told.getByRole('button', { name: 'Save' }).click();
  await expect(told.getByText('Mrs Petersen')).toBeVisible();
  await page.getByText('More questions').click();
  const expected = page.getByLabel('Minutes of waiting you had expected');
  await expected.fill('-3');
  await expected.press('Tab');
  await expect(expected).toHaveAttribute('aria-invalid', 'true');
  await expected.fill('10');
  await expected.press('Tab');
  await page.getByRole('radio', { name: 'I had a choice' }).check({ force: true });
  const verdict = async () => (await kept(page, id))?.interaction.verdict;
  await expect.poll(verdict).toMatchObject({ expectedWaitS: 600, autonomy: 'had_choice' });
  expect((await kept(page, id))?.transcript.told).toMatchObject({
    ...{ person: 'Mrs Petersen', ledTo: 'A lost passport.' },
  });
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
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
  }
  await page.close();
});
