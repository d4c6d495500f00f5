import type { Page } from '@playwright/test';
import { barriersOn } from './barriers';
import { emptyJournal } from './journal';
import { expect, test } from './rig';

/** A second window on the page for contacts by hand. */
const openEntry = (extension: { open: (path: string) => Promise<Page> }, part: string) =>
  extension.open(`entry.html#${part}`);

test.beforeEach(({ window }) => emptyJournal(window));

test('logs a contact with the keyboard alone', async ({ extension, journal }) => {
  const page = await openEntry(extension, 'entry');
  await page.getByLabel('Who was it with?').focus();
  await page.keyboard.type('Bakery Miller');
  for (let i = 0; i < 2; i++) await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.getByLabel('What was it about?').focus();
  await page.keyboard.type('two rolls');
  await page.getByRole('radio', { name: '1 star' }).focus();
  await page.keyboard.press('5');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('status')).toContainText('Bakery Miller');
  const [entry, ...others] = await journal();
  expect(others).toEqual([]);
  expect(entry?.interaction).toMatchObject({
    organisation: 'Bakery Miller',
    channel: 'in_person',
    origin: 'manual',
    verdict: { rating: 5, notes: 'two rolls' },
  });
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(async () => (await journal()).length).toBe(0);
  await expect(page.getByLabel('What was it about?')).toHaveValue('two rolls');
  await page.close();
});

test('keeps what was typed when the page is closed', async ({ extension }) => {
  const page = await openEntry(extension, 'entry');
  await page.getByLabel('Who was it with?').fill('Half a name');
  await page.getByText('More to remember').click();
  await page.getByLabel('What exactly was said and done?').fill('long\nstory');
  await page.close();
  const again = await openEntry(extension, 'entry');
  await expect(again.getByLabel('Who was it with?')).toHaveValue('Half a name');
  await again.getByText('More to remember').click();
  await expect(again.getByLabel('What exactly was said and done?')).toHaveValue('long\nstory');
  await again.close();
});

for (const [what, typed, sentence] of [
  ['ten thousand characters', 'x'.repeat(10_000), 'longer than 200 characters'],
  ['nothing but emoji', '😀🎉', 'at least one letter or digit'],
  ['a turned reading direction', 'moc\u202Eevil', 'invisible characters'],
] as const)
  test(`refuses a name of ${what} at its field and keeps it`, async ({ extension, journal }) => {
    const page = await openEntry(extension, 'entry');
    const name = page.getByLabel('Who was it with?');
    await name.fill(typed);
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(name).toBeFocused();
    await expect(name).toHaveAccessibleDescription(new RegExp(sentence));
    await expect(name).toHaveValue(typed);
    expect(await journal()).toEqual([]);
    await page.close();
  });

test('refuses an end before the beginning and a day in the future', async ({ extension }) => {
  const page = await openEntry(extension, 'entry');
  await page.getByLabel('Who was it with?').fill('<img src=x onerror=alert(1)>');
  await page.getByLabel('When did it begin?').fill('2026-03-05T10:00');
  await page.getByText('More to remember').click();
  const end = page.getByLabel('When did it end?');
  await end.fill('2026-03-05T09:00');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(end).toHaveAccessibleDescription('This is before the beginning.');
  // Folded away with what is wrong in it, it is opened again.
  await page.getByText('More to remember').click();
  await expect(end).toBeHidden();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(end).toBeFocused();
  await page.getByLabel('When did it begin?').fill('2099-03-05T10:00');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByLabel('When did it begin?')).toHaveAccessibleDescription('This lies in the future.');
  await expect(end).toHaveValue('2026-03-05T09:00');
  await page.close();
});

test('times a call through a closed page and a killed worker, with a key for each step', async ({
  extension,
  journal,
}) => {
  const page = await openEntry(extension, 'stopwatch');
  await page.getByLabel('Who was it with?').fill('Northlight');
  await page.getByRole('radio', { name: '5 min', exact: true }).check();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Northlight' })).toBeVisible();
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('m');
  await page.keyboard.press('q');
  await page.keyboard.press('n');
  await page.keyboard.type('still music');
  await page.keyboard.press('Enter');
  await expect(page.getByText('still music')).toBeVisible();
  await page.close();
  await extension.killWorker();
  const again = await openEntry(extension, 'stopwatch');
  await expect(again.getByText('still music')).toBeVisible();
  const worker = await extension.worker();
  await expect.poll(() => worker.evaluate(() => chrome.action.getBadgeText({}))).toBe('0');
  await again.getByRole('heading', { level: 1 }).click();
  await again.keyboard.press('p');
  await expect.poll(() => worker.evaluate(() => chrome.action.getBadgeText({}))).toBe('');
  await again.keyboard.press('d');
  await again.getByRole('radio', { name: '4 stars' }).focus();
  await again.keyboard.press('4');
  await again.getByRole('button', { name: 'Save' }).click();
  await expect(again.getByText('Saved.')).toBeVisible();
  const [entry] = await journal();
  expect(entry?.transcript.milestones?.map(({ kind }) => kind)).toEqual([
    'begun',
    'menu',
    'queue',
    'note',
    'person',
    'done',
  ]);
  expect(entry?.interaction).toMatchObject({ state: 'closed', verdict: { rating: 4, expectedWaitS: 300 } });
  expect(entry?.transcript.waits.map(({ kind }) => kind)).toEqual(['first_response', 'queue']);
  await again.close();
});

test('keeps a note that is too long as it was typed, and says so at its field', async ({ extension }) => {
  const page = await openEntry(extension, 'stopwatch');
  await page.getByLabel('Who was it with?').fill('Northlight');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Northlight' })).toBeVisible();
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('n');
  const note = page.locator('input:focus');
  await note.fill('still music '.repeat(60));
  await page.keyboard.press('Enter');
  await expect(page.getByText('This is longer than 500 characters.')).toBeVisible();
  await expect(note).toHaveValue('still music '.repeat(60));
  await note.fill('still music');
  await page.keyboard.press('Enter');
  await expect(page.getByText('still music')).toBeVisible();
  await expect(page.getByText('This is longer than')).toHaveCount(0);
  await page.close();
});

test('asks in the popup how it was, and takes one key for the stars', async ({ extension, journal }) => {
  const page = await openEntry(extension, 'entry');
  await page.getByLabel('Who was it with?').fill('Bakery Miller');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('status')).toContainText('Bakery Miller');
  await page.goto(page.url().replace('entry.html', 'popup.html'));
  await expect(page.getByRole('heading', { name: 'How was ⁨Bakery Miller⁩?' })).toBeVisible();
  await page.keyboard.press('4');
  await page.getByRole('radio', { name: 'Exceeded' }).check();
  await page.getByLabel('One line to remember').fill('warm rolls, 5 of them');
  expect(await barriersOn(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /How was/ })).toHaveCount(0);
  const [entry] = await journal();
  expect(entry?.interaction.verdict).toMatchObject({
    rating: 4,
    expectation: 'exceeded',
    notes: 'warm rolls, 5 of them',
  });
  await page.close();
});

test('reads a pasted transcript, lets it be corrected, saves it as imported', async ({
  extension,
  journal,
}) => {
  const page = await openEntry(extension, 'transcript');
  await page.getByLabel('Transcript').fill('10:02 Dana: Hello\n10:21 Jane Doe: Where is <b>it</b>?');
  await page.getByLabel('The text gives no day').fill('2026-03-05');
  await page.getByLabel('Dana').selectOption('A person there');
  await page.getByLabel('Jane Doe').selectOption('Me');
  await page.getByLabel('Which organisation?').fill('Parcels');
  await page.getByRole('button', { name: 'Save as imported' }).click();
  await expect(page.getByRole('status')).toContainText('Parcels');
  const [entry] = await journal();
  expect(entry?.interaction).toMatchObject({ origin: 'imported', organisation: 'Parcels' });
  expect(entry?.transcript.messages.map(({ party, text }) => [party, text])).toEqual([
    ['agent', 'Hello'],
    ['customer', 'Where is <b>it</b>?'],
  ]);
  await page.close();
});

test('reads a mail that was saved as a file, and says what it cannot read', async ({ extension }) => {
  const page = await openEntry(extension, 'transcript');
  const mail = [
    'Date: Thu, 5 Mar 2026 10:30:00 +0000',
    'Content-Type: text/html; charset=utf-8',
    '',
    '<p><b>Visitor</b> (10:02)</p><p>Gr&uuml;&szlig;e</p><p><b>Dana</b> (10:21)</p><p>Hello</p>',
  ].join('\r\n');
  const chooser = page.getByLabel('Choose a file');
  await chooser.setInputFiles({ name: 'chat.eml', mimeType: 'message/rfc822', buffer: Buffer.from(mail) });
  await expect(page.getByText('What was understood: 2 messages')).toBeVisible();
  await expect(page.getByText('Grüße', { exact: true })).toBeVisible();
  await expect(page.getByLabel('The text gives no day')).toHaveValue('2026-03-05');
  await chooser.setInputFiles({ name: 'chat.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF') });
  await expect(page.getByLabel('Transcript')).toHaveAccessibleDescription(/no text, mail or web page/);
  await expect(page.getByText('Grüße', { exact: true })).toBeVisible();
  await page.close();
});

for (const scheme of ['light', 'dark'] as const)
  test(`has no barriers that can be found by machine, ${scheme}`, async ({ extension }) => {
    const page = await openEntry(extension, 'entry');
    await page.emulateMedia({ colorScheme: scheme });
    const barriers = async () => barriersOn(page);
    await page.getByText('More to remember').click();
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByRole('alert')).toBeVisible();
    expect(await barriers()).toEqual([]);
    await page.goto(page.url().replace(/#.*/, '#stopwatch'));
    await page.getByLabel('Who was it with?').fill('Northlight');
    expect(await barriers()).toEqual([]);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('region', { name: 'Northlight' })).toBeVisible();
    expect(await barriers()).toEqual([]);
    await page.getByRole('button', { name: 'Done' }).click();
    await expect(page.getByRole('heading', { name: /How was/ })).toBeVisible();
    expect(await barriers()).toEqual([]);
    await page.goto(page.url().replace(/#.*/, '#transcript'));
    await page.getByLabel('Transcript').fill('10:02 Dana: Hello\n10:21 Jane Doe: Hi');
    expect(await barriers()).toEqual([]);
    await page.close();
  });
