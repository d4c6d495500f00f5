import { emptyJournal, readJournal } from './journal';
import { correct, kept, opened, said, undo } from './opened-contact';
import { expect, test } from './rig';

test.beforeEach(({ window }) => emptyJournal(window));

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
  await expect
    .poll(async () => (await kept(page, 'demo-01'))!.interaction)
    .toMatchObject({ zone: 'America/New_York', industry: 'telecom' });
  const { transcript } = (await kept(page, 'demo-01'))!;
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
  await promises.getByRole('radio', { name: 'kept' }).check();
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
  await entry.getByLabel('Who was it with?').fill('Town Hall');
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
  await page.getByRole('radio', { name: 'I had a choice' }).check();
  const verdict = async () => (await kept(page, id))?.interaction.verdict;
  await expect.poll(verdict).toMatchObject({ expectedWaitS: 600, autonomy: 'had_choice' });
  expect((await kept(page, id))?.transcript.told).toMatchObject({
    ...{ person: 'Mrs Petersen', ledTo: 'A lost passport.' },
  });
  await page.close();
});
