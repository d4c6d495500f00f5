import { rmSync } from 'node:fs';
import { test as base } from '@playwright/test';
import { barriersOn } from './barriers';
import { badlyFitting, everyPage, fillWithDemo, openWhole } from './every-page';
import { type Extension, startExtension } from './extension';
import { englishOn } from './german';
import { pseudoLocale } from './pseudo-locale';
import { expect } from './rig';

interface Looks {
  /** Long, accented texts. */
  pseudo: Extension;
  /** The same, read from right to left. */
  mirrored: Extension;
  german: Extension;
  plain: Extension;
}

async function started(use: (extension: Extension) => Promise<void>, lang: 'de' | 'en', folder?: string) {
  const extension = await startExtension(lang, undefined, folder);
  await fillWithDemo(extension);
  await use(extension);
  await extension.close();
  if (folder) rmSync(folder, { recursive: true, force: true });
}

/* Each page is looked at in browsers that are filled once. */
const test = base.extend<object, Looks>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern.
  pseudo: [async ({}, use) => started(use, 'en', pseudoLocale('ltr')), { scope: 'worker', timeout: 90_000 }],
  mirrored: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern.
    async ({}, use) => started(use, 'en', pseudoLocale('rtl')),
    { scope: 'worker', timeout: 90_000 },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern.
  german: [async ({}, use) => started(use, 'de'), { scope: 'worker', timeout: 90_000 }],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern.
  plain: [async ({}, use) => started(use, 'en'), { scope: 'worker', timeout: 90_000 }],
});

for (const where of everyPage) {
  test(`long texts fit ${where.path} at 320 pixels, and in letters twice as large`, async ({ pseudo }) => {
    const page = await openWhole(pseudo, where);
    await page.setViewportSize({ width: 320, height: 700 });
    await expect(page.locator('body')).toContainText('ëïñš');
    expect(await badlyFitting(page)).toEqual([]);
    await page.setViewportSize({ width: 640, height: 700 });
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    expect(await badlyFitting(page)).toEqual([]);
    await page.close();
  });

  test(`${where.path} is mirrored where one reads from right to left`, async ({ mirrored }) => {
    const page = await openWhole(mirrored, where);
    await page.setViewportSize({ width: 320, height: 700 });
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    expect(await badlyFitting(page)).toEqual([]);
    const starts = await page
      .locator('h1, h2')
      .evaluateAll((all) =>
        all
          .filter((one) => one.getClientRects().length > 0 && !one.closest('.unseen'))
          .map((one) => getComputedStyle(one).direction),
      );
    expect(new Set(starts)).toEqual(new Set(['rtl']));
    await page.close();
  });

  test(`${where.path} shows no English word in a German browser`, async ({ german }) => {
    const page = await openWhole(german, where);
    await expect(page.locator('html')).toHaveAttribute('lang', /^de/);
    expect(await englishOn(page)).toEqual([]);
    // "12 Min." at the end of a sentence.
    expect(await page.locator('body').innerText()).not.toContain('..');
    await page.close();
  });

  test(`${where.path} keeps still where motion is not wanted, and is whole in forced colours`, async ({
    plain,
  }) => {
    const page = await openWhole(plain, where);
    await page.emulateMedia({ reducedMotion: 'reduce', forcedColors: 'active' });
    const moving = await page.evaluate(() =>
      document.getAnimations().map(({ effect }) => (effect as KeyframeEffect).target?.className),
    );
    expect(moving).toEqual([]);
    expect(await barriersOn(page)).toEqual([]);
    await page.close();
  });
}
