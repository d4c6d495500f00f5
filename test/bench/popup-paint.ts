import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { fullSummary } from '../drawing/summary';
import build from '../e2e/build';
import { startExtension } from '../e2e/extension';
import { percentile } from './percentile';

/**
 * First contentful paint of the popup's page against a static page of the same extension, opened in turn. The static page exists in a
 * copy of the build only. The goal is a ratio of at most 1.5.
 */
const rounds = 25;
const root = join(import.meta.dirname, '..', '..');
const copy = join(root, '.cache', 'popup-paint');

const staticPage = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Static</title>
<style>body{width:372px;font:14px system-ui}</style></head><body><h1>Service Journal</h1><p>A page without a script.</p></body></html>`;

/** Milliseconds from the start of the navigation to the first contentful paint, as the page itself reports it. */
async function firstPaintMs(context: BrowserContext, url: string): Promise<number> {
  const page = await context.newPage();
  await page.goto(url);
  const painted = await page.evaluate(
    () =>
      new Promise<number>((done) => {
        new PerformanceObserver((list) => {
          const paint = list.getEntriesByName('first-contentful-paint')[0];
          if (paint) done(paint.startTime);
        }).observe({ type: 'paint', buffered: true });
      }),
  );
  await page.close();
  return painted;
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
  const times: Record<'static' | 'popup', number[]> = { static: [], popup: [] };
  for (let i = 0; i < rounds; i++) {
    times.static.push(await firstPaintMs(extension.context, address('static.html')));
    times.popup.push(await firstPaintMs(extension.context, address('popup.html')));
  }
  const [still, popup] = [percentile(times.static, 0.5), percentile(times.popup, 0.5)];
  console.log(
    `static page: median ${still.toFixed(0)} ms; popup: median ${popup.toFixed(0)} ms (${rounds} each)`,
  );
  console.log(`ratio popup / static: ${(popup / still).toFixed(2)}`);
} finally {
  await extension.close();
}
