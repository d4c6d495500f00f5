import type { Locator, Page } from '@playwright/test';
import type { Summary } from '../../conversation/summary';
import { currentChat, fullSummary, rankedChat, summary } from '../drawing/summary';
import { barriersOn } from './barriers';
import { startExtension } from './extension';
import { expect, test } from './rig';

/** Writes what the background would have written. */
async function show(page: Page, drawn: Summary): Promise<void> {
  await page.evaluate((written) => chrome.storage.local.set({ summary: written }), drawn);
}

/** The same, until something of it is seen: the background may write one of its own over it, soon after its start or after the database was held. */
async function showUntil(page: Page, drawn: Summary, seen: Locator): Promise<void> {
  await expect(async () => {
    await show(page, drawn);
    await expect(seen).toBeVisible({ timeout: 1_000 });
  }).toPass();
}

const states: [name: string, drawn: Summary][] = [
  ['an empty journal', summary()],
  ['a full journal with a running wait', fullSummary()],
  [
    'a person who has come after the queue',
    summary({
      interactions: 1,
      current: [
        currentChat({
          queueS: 480,
          standing: { waiting: null, queuePosition: null, announcedS: null, human: 'Martin' },
        }),
      ],
    }),
  ],
];

for (const [name, drawn] of states)
  for (const scheme of ['light', 'dark'] as const)
    test(`the popup shows ${name} without an accessibility fault, ${scheme}`, async ({
      extension,
      window,
    }) => {
      await window.evaluate(() => chrome.storage.local.remove('summary'));
      const page = await extension.open('popup.html');
      await page.emulateMedia({ colorScheme: scheme });
      await page.setViewportSize({ width: 372, height: 600 });
      await show(page, drawn);
      await expect(page.locator('main')).not.toBeEmpty();
      expect(await barriersOn(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      await page.close();
    });

for (const scheme of ['light', 'dark'] as const)
  test(`the welcome page has no accessibility fault and fits 320 pixels, ${scheme}`, async ({
    extension,
  }) => {
    const page = await extension.open('welcome.html');
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width: 320, height: 600 });
    await expect(page.locator('[data-choice="all"]')).toBeVisible();
    expect(await barriersOn(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await page.close();
  });

test('tells the running wait, the person who came, and the best line before any number', async ({
  extension,
  window,
}) => {
  await window.evaluate(() => chrome.storage.local.remove('summary'));
  const page = await extension.open('popup.html');
  await showUntil(page, states[2]![1], page.getByText(/^8 min in the queue, then .?Martin/));
  const best = page.locator('section[aria-labelledby="best"]');
  await showUntil(page, summary({ interactions: 1, best: [rankedChat()] }), best);
  await expect(best).toContainText('hier ist der Martin aus Husum');
  expect((await best.innerText()).indexOf('Martin')).toBeLessThan((await best.innerText()).indexOf('81'));
  await page.close();
});

test('stays whole whatever an organisation calls itself', async ({ extension, window }) => {
  await window.evaluate(() => chrome.storage.local.remove('summary'));
  const page = await extension.open('popup.html');
  await page.setViewportSize({ width: 372, height: 600 });
  for (const organisationName of [
    'x'.repeat(10_000),
    '<img src=x onerror="document.title=1">',
    '\u202eevil',
    '\ud83d',
    '🙂'.repeat(50),
  ]) {
    await showUntil(
      page,
      summary({
        interactions: 1,
        current: [currentChat({ organisationName })],
        best: [rankedChat({ organisationName })],
      }),
      page.locator('section[aria-labelledby="best"]'),
    );
    expect(await page.title()).toBe('Service Journal');
    expect(await page.locator('main img').count()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  }
  await page.close();
});

test('paints while the database is held closed by somebody else', async ({ extension, window }) => {
  await show(window, fullSummary());
  await window.evaluate(
    () =>
      new Promise<void>((held) => {
        // An upgrade that does not end: every other opening of the database waits for it.
        const opening = indexedDB.open('service-journal', 9_999);
        opening.onblocked = () => held();
        opening.onupgradeneeded = () => {
          const keep = () => {
            opening.transaction!.objectStore(opening.transaction!.objectStoreNames[0]!).get('x').onsuccess =
              keep;
          };
          keep();
          held();
        };
      }),
  );
  const page = await extension.open('popup.html');
  await expect(page.locator('section[aria-labelledby="best"]')).toBeVisible();
  await page.close();
  // The upgrade is given up with the page that held it; nothing of the journal has changed.
  await window.reload();
});

test('leads from a remembered line to its contact', async ({ extension, window }) => {
  await window.evaluate(() => chrome.storage.local.remove('summary'));
  const page = await extension.open('popup.html');
  const line = page.getByRole('button', { name: /hier ist der Martin aus Husum/ });
  await showUntil(page, summary({ interactions: 1, best: [rankedChat()] }), line);
  const opened = extension.context.waitForEvent('page');
  await line.click();
  await expect(await opened).toHaveURL(new RegExp(`journal\\.html#${rankedChat().id}$`));
  await (await opened).close();
});

test('is worked by keyboard alone', async ({ extension }) => {
  const page = await extension.open('popup.html');
  await showUntil(page, fullSummary(), page.locator('section[aria-labelledby="best"]'));
  const reached = new Set<string>();
  for (let i = 0; i < 40; i++) {
    await page.keyboard.press('Tab');
    reached.add(await page.evaluate(() => document.activeElement?.textContent?.trim() ?? ''));
  }
  const buttons = (await page.getByRole('button').allTextContents()).map((text) => text.trim());
  expect(buttons.filter((text) => !reached.has(text))).toEqual([]);
  await page.close();
});

test('speaks German in a German browser', async () => {
  const extension = await startExtension('de');
  try {
    for (const path of ['popup.html', 'welcome.html']) {
      const page = await extension.open(path);
      await showUntil(
        page,
        summary({ interactions: 2, current: [currentChat()], best: [rankedChat()] }),
        page.locator('section[aria-labelledby="best"], [data-choice]').first(),
      );
      await expect(page.locator('html')).toHaveAttribute('lang', /^de/);
      const words = await page.locator('body').innerText();
      expect(words).not.toMatch(
        /\b(the|and|you|your|is|are|on|of|with|minutes?|waiting|chat is|Allow|Choose)\b/,
      );
    }
  } finally {
    await extension.close();
  }
});
