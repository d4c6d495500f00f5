import { test as base, expect, type Page } from '@playwright/test';
import { barriersOn } from './barriers';
import { badlyFitting, fillWithDemo } from './every-page';
import { type Extension, startExtension } from './extension';
import { englishOn } from './german';

/* What each page shows where there is nothing to show, or where nothing can be shown, in German. */
const test = base.extend<object, { german: Extension }>({
  german: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern.
    async ({}, use) => {
      const extension = await startExtension('de');
      await use(extension);
      await extension.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});

const pages = [
  ...['popup.html', 'welcome.html', 'journal.html', 'journal.html#none', 'files.html', 'trust.html'],
  ...['entry.html#entry', 'entry.html#stopwatch', 'entry.html#transcript', 'options.html', 'insights.html'],
  ...['evidence.html?id=none', 'share.html?id=none'],
];

/** Everything that is wrong with a page as it stands, light and dark, narrow and in letters twice as large. */
async function faults(page: Page): Promise<unknown[]> {
  const found: unknown[] = await englishOn(page);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    found.push(...(await barriersOn(page)).map((barrier) => [colorScheme, ...barrier]));
  }
  await page.setViewportSize({ width: 320, height: 700 });
  found.push(...(await badlyFitting(page)));
  return found;
}

for (const path of pages)
  test(`${path} is whole where the journal is empty`, async ({ german }) => {
    const page = await german.open(path);
    await expect(page.locator('main')).toHaveText(/\S/);
    expect(await faults(page)).toEqual([]);
    await page.close();
  });

for (const path of pages)
  test(`${path} says so where the journal does not answer`, async ({ german }) => {
    const holder = await german.open('manifest.json');
    await holder.evaluate(
      () =>
        new Promise<void>((held) => {
          const standing = indexedDB.open('service-journal');
          standing.onsuccess = () => {
            // An upgrade that cannot begin, for this connection stays open while somebody has it: every other opening waits behind.
            Object.assign(window, { standing });
            const upgrade = indexedDB.open('service-journal', 9_999);
            upgrade.onblocked = () => held();
            upgrade.onupgradeneeded = () => upgrade.transaction?.abort();
          };
        }),
    );
    const page = await german.context.newPage();
    await page.clock.install();
    await page.goto(`chrome-extension://${german.id}/${path}`);
    await expect(page.locator('h1, h2').first()).toBeVisible();
    const said = page.getByText(/Das Journal antwortet gerade nicht|Noch nichts|kann gerade nicht/).first();
    // The page's own patience, without ours.
    await expect(async () => {
      await page.clock.fastForward(5000);
      await expect(said).toBeVisible({ timeout: 200 });
    }).toPass();
    expect(await faults(page)).toEqual([]);
    await holder.close();
    await page.close();
  });

const capture = { mode: 'all', paused: false, off: [] };
const popups: [state: string, stored: object, says: string][] = [
  ['paused', { siteSettings: { ...capture, paused: true } }, ''],
  ['not set up', { siteSettings: { ...capture, mode: null } }, ''],
];
for (const [state, stored] of popups)
  test(`the popup and the pages are whole where all is ${state}`, async ({ german }) => {
    for (const path of ['popup.html', 'options.html', 'trust.html', 'welcome.html']) {
      const page = await german.open(path);
      await page.evaluate((written) => chrome.storage.local.set(written), stored);
      await page.reload();
      await expect(page.locator('main')).toHaveText(/\S/);
      expect(await faults(page)).toEqual([]);
      await page.close();
    }
  });

test('an entry in which every field is wrong says so at each, in German, and keeps what was typed', async ({
  german,
}) => {
  const page = await german.open('entry.html#entry');
  await page.locator('details summary').click();
  const typed = {
    organisation: '😀😀',
    started: '2100-01-01T10:00',
    ended: '2100-01-01T11:00',
    waitMinutes: '-5',
    expectedMinutes: 'viele',
    person: 'x'.repeat(10_000),
    position: '\u202eredael',
    reference: '🎉',
    promisedUntil: '1999-01-01',
    tags: Array.from({ length: 30 }, (_, i) => `t${i}`).join(),
  };
  for (const [name, value] of Object.entries(typed)) await page.locator(`#entry-${name}`).fill(value);
  await page.locator('main form button.main').click();
  for (const [name, value] of Object.entries(typed)) {
    const field = page.locator(`#entry-${name}`);
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(page.locator(`#entry-${name}-problem`)).toHaveText(/\p{L}.*\./u);
    await expect(field).toHaveValue(value);
  }
  expect(await faults(page)).toEqual([]);
  await page.close();
});

test('a stretch of days that ends before it begins is said at its field, in the journal and for files', async ({
  german,
}) => {
  await fillWithDemo(german);
  const page = await german.open('journal.html?from=2026-05-01&to=2026-01-01&channel=%F0%9F%98%80&rating=-3');
  await expect(page.locator('#filter-to')).toHaveAccessibleDescription('Das liegt vor dem Anfang.');
  await expect(page.locator('#filter-from')).toHaveValue('2026-05-01');
  expect(await faults(page)).toEqual([]);
  await page.goto(page.url().replace(/journal\.html.*/, 'files.html'));
  await page.locator('#from').fill('2026-05-01');
  await page.locator('#to').fill('2026-01-01');
  await page.locator('#to').blur();
  await expect(page.locator('#to')).toHaveAccessibleDescription('Das liegt vor dem Anfang.');
  await expect(page.locator('#from')).toHaveValue('2026-05-01');
  await page.close();
});
