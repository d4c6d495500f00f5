import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import build from '../e2e/build';
import { allHosts, startExtension } from '../e2e/extension';
import { serveCostPages } from './cost-pages';
import { startEmpty } from './empty-extension';
import { heapKb } from './heap';
import { type Cost, costOf } from './trace';

/**
 * What the extension costs pages that hold no chat: attributed main-thread time where they change all the time; heap per frame.
 * Baseline of the same run: an extension whose content script is empty.
 */
const tracedMs = 12_000;
const framesOnPage = 41;
async function cost(context: BrowserContext, url: string): Promise<Cost> {
  const page = await context.newPage();
  const measured = await costOf(page, async () => {
    await page.goto(url);
    await page.evaluate((ms) => new Promise((done) => setTimeout(done, ms)), tracedMs);
  });
  await page.close();
  return measured;
}

function say(name: string, measured: Cost, empty: Cost): void {
  const percent = (share: number) => `${(share * 100).toFixed(3)} %`;
  console.log(
    `${name}: ${percent(measured.share)} of main-thread time (empty script ${percent(empty.share)}), longest call ${measured.longestMs.toFixed(2)} ms, ${measured.layouts} style or layout passes forced`,
  );
}

await build();
const pages = await serveCostPages();
const sentinel = join(import.meta.dirname, '..', '..', '.output', 'chrome-mv3', 'sentinel.js');
console.log(`sentinel.js: ${(statSync(sentinel).size / 1024).toFixed(2)} kB minified`);
const names = ['churn', 'churn-in-body'];
const empty = await startEmpty();
const floor: Cost[] = [];
for (const name of names) floor.push(await cost(empty.context, pages.url(name)));
const emptyHeap = await heapKb(empty.context, pages.url('frames'));
await empty.close();

const extension = await startExtension();
try {
  await extension.grant(allHosts);
  await extension.chooseSites();
  for (const [index, name] of names.entries())
    say(name, await cost(extension.context, pages.url(name)), floor[index]!);
  const heap = await heapKb(extension.context, pages.url('frames'));
  console.log(
    `heap per frame without a chat: ${((heap - emptyHeap) / framesOnPage).toFixed(1)} kB over the empty script`,
  );
} finally {
  await extension.close();
  pages.stop();
}
