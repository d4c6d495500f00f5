import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { fullSummary } from '../drawing/summary';
import build from '../e2e/build';
import { startExtension } from '../e2e/extension';
import { percentile } from './percentile';

/**
 * First contentful paint of the popup's page against a static page of the same extension, opened in turn. The static page exists in a
 * copy of the build only. The goal is a ratio of at most 1.25.
 */
const rounds = 25;
const root = join(import.meta.dirname, '..', '..');
const copy = join(root, '.cache', 'popup-paint');

const staticPage = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Static</title>
<style>body{width:372px;font:14px system-ui}</style></head><body><h1>Service Journal</h1><p>A page without a script.</p></body></html>`;

/** First and largest contentful paint in ms from the start of the navigation, as the page itself reports them. */
async function paints(context: BrowserContext, url: string): Promise<{ first: number; largest: number }> {
  const page = await context.newPage();
  await page.goto(url);
  const lists = page.locator('section[aria-labelledby="best"], p');
  await lists.first().waitFor();
  const read = (type: string) =>
    page.evaluate(
      (wanted) =>
        new Promise<number>((done) => {
          new PerformanceObserver((list) => {
            const seen = list
              .getEntries()
              .filter((entry) => !entry.name || entry.name === 'first-contentful-paint');
            if (seen.length > 0) done(seen.at(-1)!.startTime);
          }).observe({ type: wanted, buffered: true });
        }),
      type,
    );
  const [first, largest] = [await read('paint'), await read('largest-contentful-paint')];
  await page.close();
  return { first, largest };
}

await build();
rmSync(copy, { recursive: true, force: true });
cpSync(join(root, '.output', 'chrome-mv3'), copy, { recursive: true });
writeFileSync(join(copy, 'static.html'), staticPage);
const extension = await startExtension('en', undefined, copy);
try {
  const address = (path: string) => `chrome-extension://${extension.id}/${path}`;
  const window = await extension.open('manifest.json');
  await window.evaluate((summary) => chrome.storage.local.set({ summary }), fullSummary());
  const still = [];
  const popup = [];
  for (let i = 0; i < rounds; i++) {
    still.push(await paints(extension.context, address('static.html')));
    popup.push(await paints(extension.context, address('popup.html')));
  }
  for (const which of ['first', 'largest'] as const) {
    const [a, b] = [still, popup].map((all) =>
      percentile(
        all.map((one) => one[which]),
        0.5,
      ),
    ) as [number, number];
    console.log(
      `${which} contentful paint: static page ${a.toFixed(0)} ms, popup ${b.toFixed(0)} ms (medians of ${rounds})`,
    );
    console.log(`ratio ${which}: ${(b / a).toFixed(2)}`);
  }
} finally {
  await extension.close();
}
