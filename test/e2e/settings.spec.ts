import { emptyTranscript } from '../../conversation/interaction';
import { pastContacts } from '../drawing/past-contact';
import { barriersOn } from './barriers';
import { allHosts } from './extension';
import { emptyJournal, fillJournal } from './journal';
import { expect, test } from './rig';

test.beforeEach(({ window }) => emptyJournal(window));

test('fills the journal with invented contacts and takes them away as a whole', async ({
  extension,
  journal,
}) => {
  const page = await extension.open('options.html');
  await page.getByRole('button', { name: 'Fill with thirty invented contacts' }).click();
  await expect(page.getByText('The journal holds 30 invented contacts.')).toBeVisible();
  expect(await journal()).toHaveLength(30);
  await page.getByRole('button', { name: 'Remove the invented contacts' }).click();
  await expect.poll(async () => (await journal()).length).toBe(0);
  await page.close();
});

test('deletes what is too old only after a warning, and offers a copy first', async ({
  extension,
  journal,
}) => {
  const page = await extension.open('options.html');
  await page.getByRole('button', { name: 'Fill with thirty invented contacts' }).click();
  await expect(page.getByText('The journal holds 30')).toBeVisible();
  await page.getByRole('radio', { name: '6 months' }).check();
  const warning = page.getByRole('alert');
  await expect(warning).toContainText('would be deleted for good');
  expect(await journal()).toHaveLength(30);
  const copied = page.waitForEvent('download');
  await warning.getByRole('button', { name: 'Save a copy first' }).click();
  expect((await copied).suggestedFilename()).toMatch(/^service-journal-.*\.jsonl$/);
  await warning.getByRole('button', { name: 'Leave it as it was' }).click();
  expect(await journal()).toHaveLength(30);
  await page.getByRole('radio', { name: '6 months' }).check();
  await warning.getByRole('button', { name: 'Delete them' }).click();
  await expect.poll(async () => (await journal()).length).toBeLessThan(30);
  await page.getByRole('radio', { name: 'For ever' }).check();
  await page.close();
});

test('keeps every change at once: pause, theme, name, sites', async ({ extension, window }) => {
  await window.evaluate(() =>
    chrome.storage.local.set({ siteSettings: { mode: 'all', paused: false, off: ['parcels.example'] } }),
  );
  const page = await extension.open('options.html');
  await page.getByRole('button', { name: 'Switch on again: parcels.example' }).click();
  await page.getByRole('checkbox', { name: 'Pause everywhere' }).check();
  await page.getByRole('radio', { name: 'Dark' }).check();
  await page.getByLabel('Your name').fill('Jana Wendt');
  await page.getByRole('checkbox', { name: 'Minutes waited on the icon' }).uncheck();
  const stored = () => window.evaluate(() => chrome.storage.local.get(['siteSettings', 'preferences']));
  await expect.poll(stored).toMatchObject({
    siteSettings: { paused: true, off: [] },
    preferences: { theme: 'dark', ownName: 'Jana Wendt', badge: false },
  });
  await page.getByLabel('Your name').fill('😀');
  await expect(page.getByLabel('Your name')).toHaveAccessibleDescription(/at least one letter/);
  expect(await stored()).toMatchObject({ preferences: { ownName: 'Jana Wendt' } });
  await page.close();
  const again = await extension.open('entry.html');
  await expect(again.locator('html')).toHaveAttribute('data-theme', 'dark');
  await again.close();
  await window.evaluate(async () => {
    await chrome.storage.local.remove('preferences');
    await chrome.storage.local.set({ siteSettings: { mode: 'all', paused: false, off: [] } });
  });
});

test('reminds of a day a year ago only where one asked for it', async ({ extension, window }) => {
  const aYearAgo = new Date();
  aYearAgo.setFullYear(aYearAgo.getFullYear() - 1);
  const rows = pastContacts({ at: aYearAgo.setHours(12, 0, 0, 0), organisation: 'kind.example', score: 90 });
  await fillJournal(
    window,
    rows.map((interaction) => ({ interaction, transcript: emptyTranscript(interaction.id) })),
  );
  const page = await extension.open('options.html');
  const popup = await extension.open('popup.html');
  const reminder = popup.getByRole('region', { name: 'A year ago today' });
  const box = page.getByRole('checkbox', { name: 'A reminder in the popup of what was a year ago' });
  await expect(box).not.toBeChecked();
  await expect(reminder).toHaveCount(0);
  await box.check();
  await expect(reminder).toContainText('kind.example');
  await box.uncheck();
  await expect(reminder).toHaveCount(0);
  await popup.close();
  await page.close();
});

for (const scheme of ['light', 'dark'] as const)
  test(`has no barriers that can be found by machine, ${scheme}`, async ({ extension }) => {
    const page = await extension.open('options.html');
    await page.emulateMedia({ colorScheme: scheme });
    await page.getByRole('button', { name: 'Fill with thirty invented contacts' }).click();
    await expect(page.getByText('The journal holds 30')).toBeVisible();
    await page.getByRole('radio', { name: '12 months' }).check();
    await page.getByRole('radio', { name: '6 months' }).check();
    await expect(page.getByRole('alert')).toBeVisible();
    expect(await barriersOn(page)).toEqual([]);
    await page.getByRole('button', { name: 'Remove the invented contacts' }).click();
    await expect(page.getByRole('button', { name: 'Fill with thirty invented contacts' })).toBeVisible();
    await page.close();
  });

test('deletes everything, permissions too, once the word is typed', async ({
  extension,
  window,
  journal,
}) => {
  const page = await extension.open('options.html');
  await page.getByRole('button', { name: 'Fill with thirty invented contacts' }).click();
  await expect(page.getByText('The journal holds 30')).toBeVisible();
  const now = page.getByRole('button', { name: 'Delete everything now' });
  await expect(now).toBeDisabled();
  await page.getByLabel('To be sure, type “delete”').fill('delete');
  await now.click();
  await expect(page.getByText('Everything is deleted.')).toBeVisible();
  expect(await journal()).toEqual([]);
  expect(await window.evaluate(() => chrome.permissions.getAll())).toMatchObject({ origins: [] });
  await page.close();
  // Other tests share this browser.
  await extension.grant(allHosts);
  await (await extension.chooseSites()).close();
});
