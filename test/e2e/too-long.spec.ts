import type { Page } from '@playwright/test';
import { fullSummary } from '../drawing/summary';
import { fillWithDemo } from './every-page';
import { emptyJournal } from './journal';
import { expect, test } from './rig';

/** Types more than a field takes; gives what must still stand there. */
async function typeTooMuch(page: Page, id: string, most: number): Promise<string> {
  const typed = 'x'.repeat(most + 1);
  await page.locator(`#${id}`).fill(typed);
  return typed;
}

test('what is too long for the line in the popup, for a card or for a package stays as it was typed, and is said at its field', async ({
  extension,
  window,
}) => {
  await emptyJournal(window);
  await fillWithDemo(extension);
  const drawn = fullSummary();
  const toRate = { ...drawn.best[0]!, id: 'demo-01' };
  const page = await extension.open('popup.html');
  // The background writes a summary of its own when it hears of the contacts.
  await expect(async () => {
    await window.evaluate((written) => chrome.storage.local.set({ summary: written }), { ...drawn, toRate });
    await page.reload();
    await expect(page.locator('.rate label.star').first()).toBeVisible({ timeout: 2000 });
  }).toPass();
  await page.locator('.rate label.star').first().click();
  const line = await typeTooMuch(page, 'rate-line', 2000);
  await page.locator('form.rate').getByRole('button', { name: 'Save' }).click();
  await expect(page.locator('#rate-line')).toBeFocused();
  await expect(page.locator('#rate-line')).toHaveValue(line);
  await expect(page.locator('#rate-line')).toHaveAccessibleDescription(/2,000/);

  await page.goto(page.url().replace('popup.html', 'share.html?id=demo-01'));
  const sentence = await typeTooMuch(page, 'line', 280);
  await expect(page.locator('#line')).toHaveAccessibleDescription(/longer than 280/);
  await expect(page.locator('#line')).toHaveValue(sentence);
  await expect(page.getByText('Copy or save')).toHaveCount(0);
  await page.locator('#line').fill('Short enough.');
  await expect(page.getByText('Copy or save')).toBeVisible();

  await page.goto(page.url().replace(/share\.html.*/, 'files.html'));
  const purpose = await typeTooMuch(page, 'purpose', 200);
  const words = await typeTooMuch(page, 'words', 5000);
  await expect(page.locator('#words')).toHaveAccessibleDescription(/5,000/);
  const research = page.locator('[aria-labelledby="research-title"]');
  await research.getByRole('button', { name: 'See what would leave' }).click();
  await expect(page.locator('#purpose')).toBeFocused();
  await expect(page.locator('#purpose')).toHaveValue(purpose);
  await expect(page.locator('#words')).toHaveValue(words);
  await expect(page.getByText(/contacts? would leave/)).toHaveCount(0);
  await page.close();
});
