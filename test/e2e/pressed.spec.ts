import type { Page } from '@playwright/test';
import { emptyJournal } from './journal';
import { kept, opened, said } from './opened-contact';
import { expect, test } from './rig';

test.beforeEach(({ window }) => emptyJournal(window));

/** Keeps the journal's database busy, so that nothing is saved until what is given is called. */
async function busyDatabase(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((done) => {
      const opening = indexedDB.open('service-journal');
      opening.onsuccess = () => done(opening.result);
    });
    const store = database.transaction('interactions', 'readwrite').objectStore('interactions');
    const state = Object.assign(window, { busy: true });
    const again = () => {
      if (state.busy) store.count().onsuccess = again;
      else database.close();
    };
    again();
  });
  return () => page.evaluate(() => void Object.assign(window, { busy: false }));
}

/** The page draws twice. */
const drawn = (page: Page) =>
  page.evaluate(async () => {
    for (let i = 0; i < 2; i++) await new Promise((done) => requestAnimationFrame(done));
  });

test('what is pressed stays pressed while it is saved, whatever else is drawn meanwhile', async ({
  extension,
}) => {
  const page = await opened(extension, 'demo-22');
  await page.locator('.detail-verdict summary').first().click();
  const verdict = async () => (await kept(page, 'demo-22'))?.interaction.verdict;
  const before = await verdict();
  const wanted = before?.expectation === 'missed' ? 'met' : 'missed';
  const expectation = page.locator(`input[name="detail-expectation"][value="${wanted}"]`);
  const message = said(page, 'please find the documents attached');
  await message.getByRole('button', { name: 'Change this message' }).click();
  const bot = message.getByRole('radio', { name: 'A bot' }).first();
  const release = await busyDatabase(page);
  await expectation.check();
  await bot.check();
  await drawn(page);
  await expect(expectation).toBeChecked();
  await expect(bot).toBeChecked();
  await release();
  await expect.poll(async () => (await verdict())?.expectation).toBe(wanted);
  await expect(message.locator('.said-head')).toContainText('bot');
  await expect(expectation).toBeChecked();
  await expect(bot).toBeChecked();
  await page.close();
});

test('what could not be saved goes back to what is kept, and a sentence says so', async ({ extension }) => {
  const page = await opened(extension, 'demo-22');
  await page.locator('.detail-verdict summary').first().click();
  const before = (await kept(page, 'demo-22'))?.interaction.verdict;
  const wanted = before?.rating === 2 ? 3 : 2;
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('The disk is full.', 'QuotaExceededError');
    };
  });
  const star = page.locator(`input[name="detail-rating"][value="${wanted}"]`);
  await star.locator('..').click();
  await expect(
    page.getByText('This could not be saved. Nothing was changed; please try again.'),
  ).toBeVisible();
  await expect(star).not.toBeChecked();
  const known = page.locator(`input[name="detail-rating"][value="${before?.rating}"]`);
  if (before?.rating) await expect(known).toBeChecked();
  expect((await kept(page, 'demo-22'))?.interaction.verdict).toEqual(before);
  await page.close();
});

test('a key counts as soon as the question it answers stands there', async ({ extension, journal }) => {
  const entry = await extension.open('entry.html#entry');
  await entry.getByLabel('Who was it with?').fill('Bakery Miller');
  await entry.keyboard.press('Control+Enter');
  await expect.poll(async () => (await journal()).length).toBe(1);
  await entry.close();
  const page = await extension.context.newPage();
  await page.addInitScript(() => {
    new MutationObserver((_, watch) => {
      if (!document.querySelector('form.rate h2')) return;
      watch.disconnect();
      dispatchEvent(new KeyboardEvent('keydown', { key: '4' }));
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(`chrome-extension://${extension.id}/popup.html`);
  await expect(page.getByRole('radio', { name: '4 stars' })).toBeChecked();
  await page.close();
});
