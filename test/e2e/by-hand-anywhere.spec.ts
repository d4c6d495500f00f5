import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { everyPage, openWhole } from './every-page';
import { startExtension } from './extension';
import { expect, test } from './rig';

type Texts = { [key: string]: string | Texts };

/** Every text of a language, without placeholders. */
function textsOf(language: string): string[] {
  const path = join(import.meta.dirname, '..', '..', 'locales', `${language}.json`);
  const flat = (texts: Texts): string[] =>
    Object.values(texts).flatMap((text) => (typeof text === 'string' ? [text] : flat(text)));
  return flat(JSON.parse(readFileSync(path, 'utf8')) as Texts);
}

const pages = everyPage.filter(({ path }) => /^(?:entry|options)\./.test(path));

test('a stopwatch runs on through a restart of the browser', async ({ profile }) => {
  const before = await startExtension('en', profile);
  const page = await before.open('entry.html#stopwatch');
  await page.getByLabel('Who was it with?').fill('Northlight');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Queue' }).click();
  await expect(page.getByRole('listitem')).toHaveCount(2);
  await before.close();
  const after = await startExtension('en', profile);
  const again = await after.open('entry.html#stopwatch');
  await expect(again.getByRole('listitem')).toHaveCount(2);
  await again.getByRole('button', { name: 'A person' }).click();
  await again.getByRole('button', { name: 'Done' }).click();
  await expect(again.getByText(/Over after .*, of which .* waiting/)).toBeVisible();
  await after.close();
});

test('shows no English word in a German browser', async () => {
  const extension = await startExtension('de');
  const german = new Set(textsOf('de'));
  const english = textsOf('en').filter((text) => !german.has(text) && /\p{L}{3}/u.test(text));
  for (const where of pages) {
    const page = await openWhole(extension, where);
    const shown = (await page.locator('body').innerText()).split('\n').map((row) => row.trim());
    expect(shown.filter((row) => english.includes(row))).toEqual([]);
    await expect(page.locator('html')).toHaveAttribute('lang', /^de/);
    await page.close();
  }
  await extension.close();
});

test('fits a window of 320 pixels, in both languages', async () => {
  for (const lang of ['de', 'en'] as const) {
    const extension = await startExtension(lang);
    for (const where of pages) {
      const page = await openWhole(extension, where);
      await page.setViewportSize({ width: 320, height: 640 });
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect([where.path, width]).toEqual([where.path, 320]);
      await page.close();
    }
    await extension.close();
  }
});
