import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { chromiumPath } from '../../scripts/browser.mjs';
import build from '../e2e/build';
import { allHosts, startExtension } from '../e2e/extension';
import { serveCostPages } from './cost-pages';
import { type Cost, costOf } from './trace';

/**
 * What the extension costs pages: attributed main-thread time on pages that change all the time and hold no chat, and on one with a
 * busy chat; heap per frame. Baseline of the same run: an extension whose content script is empty.
 */
const tracedMs = 12_000;
const framesOnPage = 41;
const chromiumArguments = [
  '--host-resolver-rules=MAP *.example 127.0.0.1',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** A browser with an extension whose content script does nothing. */
async function startEmpty(): Promise<{ context: BrowserContext; close: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'empty-extension-'));
  const extension = join(folder, 'extension');
  mkdirSync(extension);
  const script = { matches: [allHosts], js: ['empty.js'], all_frames: true, match_origin_as_fallback: true };
  const manifest = { manifest_version: 3, name: 'Empty', version: '1', content_scripts: [script] };
  writeFileSync(join(extension, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(extension, 'empty.js'), '(() => {})();');
  const executablePath = chromiumPath();
  const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
    ...(executablePath ? { executablePath } : {}),
    headless: true,
    args: [...chromiumArguments, `--disable-extensions-except=${extension}`, `--load-extension=${extension}`],
  });
  return {
    context,
    close: async () => {
      await context.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** `started`: the page stands and is watched before the measuring begins. */
async function cost(context: BrowserContext, url: string, started: boolean): Promise<Cost> {
  const page = await context.newPage();
  if (started) {
    await page.goto(url);
    await page.evaluate(() => new Promise((done) => setTimeout(done, 3000)));
  }
  const measured = await costOf(page, async () => {
    if (!started) await page.goto(url);
    await page.evaluate((ms) => new Promise((done) => setTimeout(done, ms)), tracedMs);
  });
  await page.close();
  return measured;
}

async function heapKb(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await page.evaluate(() => new Promise((done) => setTimeout(done, 4000)));
  for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 1024;
}

async function heapOfFrames(context: BrowserContext, url: (name: string) => string): Promise<number> {
  const page = await context.newPage();
  await page.goto(url('frames'));
  const used = await heapKb(page);
  await page.close();
  return used;
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
const names = ['churn', 'churn-in-body', 'busy'];
const empty = await startEmpty();
const floor: Cost[] = [];
for (const name of names) floor.push(await cost(empty.context, pages.url(name), name === 'busy'));
const emptyHeap = await heapOfFrames(empty.context, pages.url);
await empty.close();

const extension = await startExtension();
try {
  await extension.grant(allHosts);
  const settings = await extension.open('manifest.json');
  await settings.evaluate(() =>
    chrome.storage.local.set({ siteSettings: { mode: 'all', paused: false, off: [] } }),
  );
  for (const [index, name] of names.entries())
    say(name, await cost(extension.context, pages.url(name), name === 'busy'), floor[index]!);
  const heap = await heapOfFrames(extension.context, pages.url);
  console.log(
    `heap per frame without a chat: ${((heap - emptyHeap) / framesOnPage).toFixed(1)} kB over the empty script`,
  );
} finally {
  await extension.close();
  pages.stop();
}
