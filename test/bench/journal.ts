import { copyFileSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import build from '../e2e/build';
import { startExtension } from '../e2e/extension';
import { copyTasks, scrollTasks, typedSearches, watchWorkers } from './in-journal-page';
import { largeJournal, rarestWord, wordNumber } from './large-journal';
import { extensionMegabytes } from './memory';
import { percentile } from './percentile';

/**
 * The journal page over a large journal: first rows, search as one types, scrolling, size. `npm run bench -- journal 10000` takes 10,000
 * interactions instead of 100,000; each has 20 messages. Goals: first rows 300 ms after the database is open, search p95 100 ms, no task over
 * 50 ms while scrolling, 120 kB of script.
 */
const interactions = Number(process.argv[2] ?? 100_000);
const perInteraction = 20;
const built = join(import.meta.dirname, '..', '..', '.output', 'chrome-mv3');
const rawName = 'bench-raw-storage.js';
const scrolledRows = Math.min(10_000, interactions);

/** Runs a task of the raw worker and gives its seconds. */
function raw(page: Page, task: object): Promise<number> {
  return page.evaluate(
    ([path, sent]) =>
      new Promise<number>((resolve, reject) => {
        const worker = new Worker(path, { type: 'module' });
        worker.onmessage = ({ data }) => resolve(data.seconds);
        worker.onerror = ({ message }) => reject(new Error(message));
        worker.postMessage(sent);
      }),
    [`/${rawName}`, task] as const,
  );
}

/** Kilobytes, gzipped, of the scripts that the page loads before anything is clicked; the worker's apart. */
function sizes(): { page: number; worker: number } {
  const gzipped = (path: string) => gzipSync(readFileSync(join(built, path))).length / 1000;
  const page = readFileSync(join(built, 'journal.html'), 'utf8');
  const scripts = [...page.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].flatMap(([, path]) => path ?? []);
  const main = readFileSync(join(built, scripts[0] ?? ''), 'utf8');
  const worker = /assets\/work-[\w-]+\.js/.exec(main)?.[0] ?? '';
  return { page: scripts.reduce((sum, path) => sum + gzipped(path), 0), worker: gzipped(worker) };
}

/** Opens the journal and gives ms from the start of the navigation to its first rows in the document. */
async function firstRows(page: Page): Promise<number> {
  await page.goto(page.url().replace(/[\w-]+\.html.*/, 'journal.html'));
  await page.locator('[role="row"]:not([aria-busy="true"])').first().waitFor();
  return page.evaluate(() => performance.getEntriesByName('first-rows')[0]?.startTime ?? Number.NaN);
}

await build();
copyFileSync(join(import.meta.dirname, 'raw-storage.mjs'), join(built, rawName));
const extension = await startExtension();
try {
  const { page: pageKb, worker: workerKb } = sizes();
  console.log(`script before any click: ${pageKb.toFixed(1)} kB gzip, the worker ${workerKb.toFixed(1)} kB`);
  const page = await extension.open('files.html');
  await page.getByText('There is nothing to save yet').waitFor();
  const filled = await raw(page, { task: 'fill', templates: largeJournal(perInteraction), interactions });
  console.log(
    `${interactions.toLocaleString('en')} interactions of ${perInteraction} messages, written in ${filled.toFixed(0)} s`,
  );
  const reading = await raw(page, { task: 'read' });
  console.log(`baseline: reading all of it from IndexedDB takes ${reading.toFixed(1)} s`);

  await page.addInitScript(watchWorkers);
  console.log(
    `first rows, nothing listed yet: ${(await firstRows(page)).toFixed(0)} ms after the navigation began`,
  );
  const begun = Date.now();
  await page.waitForFunction(() => document.documentElement.dataset.worded === 'all', null, {
    timeout: 1_800_000,
  });
  const listed = (Date.now() - begun) / 1000;
  console.log(
    `listing and indexing: ${listed.toFixed(1)} s, ${(listed / reading).toFixed(1)} times the reading`,
  );

  const before = extensionMegabytes();
  const opened = [];
  for (let i = 0; i < 5; i++) opened.push(await firstRows(page));
  console.log(
    `first rows, listed: ${percentile(opened, 0.5).toFixed(0)} ms after the navigation began (median of ${opened.length})`,
  );
  await page.waitForFunction(() => document.documentElement.dataset.worded === 'all');
  console.log(`memory of the extension with the list: ${before.toFixed(0)} MB`);

  await page.bringToFront();
  const texts = [
    'parcel',
    `parcel ${wordNumber(3)}`,
    wordNumber(40),
    `${wordNumber(7)} ${wordNumber(900)}`,
    rarestWord(interactions),
    'nothing like this',
  ];
  const searched = await page.evaluate(typedSearches, texts);
  for (const share of [0.5, 0.95])
    console.log(
      `search, key to drawn hits, p${share * 100}: ${percentile(searched, share).toFixed(0)} ms of ${searched.length} keys`,
    );
  console.log(
    `against reading all: ${((reading * 1000) / percentile(searched, 0.95)).toFixed(0)} times as fast (p95)`,
  );

  await page.getByRole('searchbox').fill('');
  const scrolled = await page.evaluate(scrollTasks, scrolledRows);
  const copied = await page.evaluate(copyTasks, scrolledRows);
  const said = ({ longTasks, longest }: typeof copied) =>
    `${longTasks} tasks over 50 ms, the longest ${longest.toFixed(0)} ms`;
  console.log(`scrolling ${scrolledRows.toLocaleString('en')} rows: ${said(scrolled)}`);
  console.log(`baseline: as many copies of one row, without a list behind them: ${said(copied)}`);
} finally {
  await extension.close();
  rmSync(join(built, rawName), { force: true });
}
