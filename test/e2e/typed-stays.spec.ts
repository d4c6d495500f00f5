import { backupKey } from '../../storage/backup-settings';
import { emptyJournal } from './journal';
import { kept, opened, said, undo } from './opened-contact';
import { expect, test } from './rig';

test.beforeEach(({ window }) => emptyJournal(window));

test('saying the day of a pasted transcript leaves alone who is who and what was left out', async ({
  extension,
  journal,
}) => {
  const page = await extension.open('entry.html#transcript');
  const transcript = page.getByLabel('Transcript');
  await transcript.fill('10:02 Dana: Hello\n10:21 Jane: Where is it?\n10:22 Jane: Bye');
  await page.getByLabel('Dana').selectOption('A bot');
  await page.getByLabel('Jane').selectOption('The software');
  await page.getByRole('button', { name: 'Leave out: Bye' }).click();
  await page.getByLabel('The text gives no day').fill('2026-03-05');
  await page.getByLabel('Which organisation?').fill('Parcels');
  await page.getByRole('button', { name: 'Save as imported' }).click();
  await expect(page.getByRole('status')).toContainText('Parcels');
  const [entry] = await journal();
  expect(new Date(entry?.interaction.startedAt ?? 0).getDate()).toBe(5);
  expect(entry?.transcript.messages.map(({ text }) => text)).toEqual(['Hello', 'Where is it?']);
  expect(entry?.transcript.messages.map(({ party }) => party)).toEqual(['bot', 'system']);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByLabel('Dana')).toHaveValue('bot');
  await page.close();
});

test('an edited letter comes back when another kind was looked at, and a refused copy says so', async ({
  extension,
}) => {
  const contact = await opened(extension, 'demo-01');
  await contact.goto(contact.url().replace(/journal\.html.*/, 'evidence.html?id=demo-01'));
  await contact.getByRole('radio', { name: 'a complaint' }).check();
  const letter = contact.getByRole('textbox', { name: 'Letter' });
  await letter.fill('Dear Martin, I have thought about it.');
  await contact.getByRole('radio', { name: 'praise' }).check();
  await expect(letter).not.toHaveValue(/Martin, I have/);
  await contact.getByRole('radio', { name: 'a complaint' }).check();
  await expect(letter).toHaveValue('Dear Martin, I have thought about it.');
  await contact.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  });
  await contact.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(contact.getByText('The browser did not allow copying')).toBeVisible();
  await contact.close();
});

test('a folder for backups that was not chosen after all is not shown as chosen', async ({ extension }) => {
  const page = await extension.open('files.html');
  await page.evaluate(async (key) => {
    const settings = { every: 'week', into: 'downloads', most: 3, locked: false, problem: '', made: [] };
    await chrome.storage.local.set({ [key]: { ...settings, askedAt: null, triedAt: Date.now() } });
    Object.assign(window, {
      showDirectoryPicker: () => Promise.reject(new DOMException('cancelled', 'AbortError')),
    });
  }, backupKey);
  const into = page.getByRole('group', { name: 'Where to?' });
  await into.getByRole('radio', { name: 'a folder of my own' }).click({ force: true });
  await expect(page.getByText('No folder was chosen')).toBeVisible();
  await expect(into.getByRole('radio', { name: 'downloads' })).toBeChecked();
  await page.close();
});

test('what is undone of notes and tags is undone in their fields too', async ({ extension }) => {
  const page = await opened(extension, 'demo-22');
  await page.locator('.detail-verdict summary').first().click();
  for (const [id, typed] of [
    ['notes', 'quite another story'],
    ['tags', 'blue, green'],
  ] as const) {
    const field = page.locator(`#detail-${id}`);
    const before = await field.inputValue();
    await field.fill(typed);
    await field.press('Tab');
    await undo(page).click();
    await expect(page.getByText('Taken back.')).toBeVisible();
    await expect(field).toHaveValue(before);
  }
  expect((await kept(page, 'demo-22'))?.interaction.verdict.notes).not.toContain('another');
  await page.close();
});

test('a step that could not be written leaves the stopwatch and the note where they are', async ({
  extension,
}) => {
  const page = await extension.open('entry.html#stopwatch');
  await page.getByLabel('Who was it with?').fill('Northlight');
  await page.keyboard.press('Enter');
  const running = page.getByRole('region', { name: 'Northlight' });
  const note = running.getByLabel('Name or note');
  await note.fill('still music');
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    Object.assign(window, { mend: () => Object.assign(IDBObjectStore.prototype, { put }) });
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('The disk is full.', 'QuotaExceededError');
    };
  });
  await note.press('Enter');
  await expect(page.getByRole('alert')).toContainText('This could not be saved.');
  await expect(running).toBeVisible();
  await expect(note).toHaveValue('still music');
  await page.evaluate(() => (window as unknown as { mend: () => void }).mend());
  await note.press('Enter');
  await expect(running.locator('li', { hasText: 'still music' })).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(note).toHaveValue('');
  await page.close();
});

test('after a moment, a promise or a tag is saved or taken away, the focus is where it was opened', async ({
  extension,
}) => {
  const page = await opened(extension, 'demo-01');
  const found = said(page, 'Found it: your line');
  const opener = found.getByRole('button', { name: 'Change this message' });
  await opener.click();
  await found.getByText('Note a moment').click();
  await found.getByRole('button', { name: 'Note it' }).click();
  await expect(opener).toBeFocused();
  await opener.press('Enter');
  await found.getByText('Note a promise').click();
  await found.getByLabel('What was promised').fill('to call back');
  await found.getByRole('button', { name: 'Save' }).click();
  await expect(opener).toBeFocused();
  const promises = page.getByRole('region', { name: 'Promises' });
  await promises.getByRole('button', { name: /Take away.*to call back/ }).click();
  await expect(promises.getByRole('button', { name: 'Note a promise' })).toBeFocused();
  await page.getByRole('row').first().locator('.tick').click();
  const tag = page.locator('.selection').getByRole('button', { name: 'Tag', exact: true });
  await tag.click();
  await page.locator('#tag').fill('moved');
  await page.keyboard.press('Enter');
  await expect(tag).toBeFocused();
  await page.close();
});

test('a note that was typed and not added is kept when the stopwatch is stopped', async ({
  extension,
  journal,
}) => {
  const page = await extension.open('entry.html#stopwatch');
  await page.getByLabel('Who was it with?').fill('Eastharbour');
  await page.keyboard.press('Enter');
  const running = page.getByRole('region', { name: 'Eastharbour' });
  await running.getByLabel('Name or note').fill('They call back on Monday');
  await running.getByRole('button', { name: /^Done/ }).click();
  await expect(running).toHaveCount(0);
  const [entry] = await journal('Eastharbour');
  expect(entry?.transcript.milestones?.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
    'begun ',
    'note They call back on Monday',
    'done ',
  ]);
  await page.close();
});
