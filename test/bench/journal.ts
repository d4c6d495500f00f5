import { copyFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import build from '../e2e/build';
import { startExtension } from '../e2e/extension';
import { type Scrolled, saysOpened, scrollPast, typedSearches, watchWorkers } from './in-journal-page';
import { largeJournal, rarestWord, wordNumber } from './large-journal';
import { extensionMegabytes } from './memory';
import { percentile } from './percentile';
import { taskMsOf } from './trace';

/**
 * The journal page over a large journal: first rows, search as one types, scrolling, size; each figure beside its goal and the load of the
 * machine. `npm run bench -- journal 10000` takes 10,000 interactions instead of 100,000; each has 20 messages.
 */
const interactions = Number(process.argv[2] ?? 100_000);
const perInteraction = 20;
const built = join(import.meta.dirname, '..', '..', '.output', 'chrome-mv3');
const rawName = 'bench-raw-storage.js';
const scrolledRows = Math.min(10_000, interactions);
/** As fast as a person turns a wheel that spins freely: ten thousand rows in 25 s. */
const rowsPerSecond = 400;

function say(what: string, goal = ''): void {
  console.log(`[load ${loadavg()[0]?.toFixed(1)}] ${what}${goal && ` (goal: ${goal})`}`);
}

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

/** The scripts that the page loads before anything is clicked, and its worker's. */
function scripts(): { page: string[]; worker: string } {
  const page = readFileSync(join(built, 'journal.html'), 'utf8');
  const loaded = [...page.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].flatMap(([, path]) => path ?? []);
  const main = readFileSync(join(built, loaded[0] ?? ''), 'utf8');
  return { page: loaded, worker: /assets\/work-[\w-]+\.js/.exec(main)?.[0] ?? '' };
}

const gzippedKb = (path: string) => gzipSync(readFileSync(join(built, path))).length / 1000;

/** Opens the journal and gives ms to its first rows in the document, from the start of the navigation and from the open database. */
async function firstRows(page: Page): Promise<{ navigated: number; opened: number }> {
  await page.goto(page.url().replace(/[\w-]+\.html.*/, 'journal.html'));
  await page.locator('[role="row"]:not([aria-busy="true"])').first().waitFor();
  await page.waitForFunction(() => performance.getEntriesByName('opened').length > 0);
  const [rows, opened] = await page.evaluate(() =>
    ['first-rows', 'opened'].map((name) => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN),
  );
  return { navigated: rows!, opened: rows! - opened! };
}

await build();
const folder = mkdtempSync(join(tmpdir(), 'journal-bench-'));
cpSync(built, folder, { recursive: true });
copyFileSync(join(import.meta.dirname, 'raw-storage.mjs'), join(folder, rawName));
const { page: loaded, worker } = scripts();
writeFileSync(join(folder, worker), saysOpened + readFileSync(join(folder, worker), 'utf8'));
const extension = await startExtension('en', undefined, folder);
try {
  const pageKb = loaded.reduce((sum, path) => sum + gzippedKb(path), 0);
  const kb = `${pageKb.toFixed(1)} kB gzip, the worker ${gzippedKb(worker).toFixed(1)} kB`;
  say(`script before any click: ${kb}`, 'at most 120 kB');
  const page = await extension.open('files.html');
  await page.getByText('There is nothing to save yet').waitFor();
  const filled = await raw(page, { task: 'fill', templates: largeJournal(perInteraction), interactions });
  say(
    `${interactions.toLocaleString('en')} interactions of ${perInteraction} messages, written in ${filled.toFixed(0)} s`,
  );
  const reading = await raw(page, { task: 'read' });
  say(`baseline: reading all of it from IndexedDB takes ${reading.toFixed(1)} s`);

  await page.addInitScript(watchWorkers);
  const sayFirst = ({ navigated, opened }: { navigated: number; opened: number }, when: string) =>
    say(
      `first rows, ${when}: ${opened.toFixed(0)} ms after the database was open, ${navigated.toFixed(0)} ms after the navigation began`,
      'at most 300 ms after the database is open',
    );
  const begun = Date.now();
  sayFirst(await firstRows(page), 'nothing listed yet');
  // The page has to answer while its list is being made.
  await page.waitForFunction(
    (some) => {
      const { worded } = document.documentElement.dataset;
      return worded === 'all' || Number(worded) >= some;
    },
    interactions / 20,
    { timeout: 1_800_000, polling: 100 },
  );
  const early = await page.evaluate(typedSearches, ['parcel', wordNumber(40), `parcel ${wordNumber(3)}`]);
  const made = await page.evaluate(() => document.documentElement.dataset.worded === 'all');
  say(
    `search while the list is made${made ? ' (it was made meanwhile)' : ''}: p50 ${percentile(early, 0.5).toFixed(0)} ms, p95 ${percentile(early, 0.95).toFixed(0)} ms, longest ${Math.max(...early).toFixed(0)} ms of ${early.length} keys`,
    'no freezing',
  );
  await page.waitForFunction(() => document.documentElement.dataset.worded === 'all', null, {
    timeout: 1_800_000,
    polling: 500,
  });
  const listed = (Date.now() - begun) / 1000;
  say(`listing and indexing: ${listed.toFixed(1)} s, ${(listed / reading).toFixed(1)} times the reading`);

  const before = extensionMegabytes();
  const opened: { navigated: number; opened: number }[] = [];
  for (let i = 0; i < 5; i++) opened.push(await firstRows(page));
  const median = (name: 'navigated' | 'opened') =>
    percentile(
      opened.map((one) => one[name]),
      0.5,
    );
  sayFirst(
    { navigated: median('navigated'), opened: median('opened') },
    `listed, median of ${opened.length}`,
  );
  await page.waitForFunction(() => document.documentElement.dataset.worded === 'all');
  say(`memory of the extension with the list: ${before.toFixed(0)} MB`);

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
  say(
    `search, key to drawn hits: p50 ${percentile(searched, 0.5).toFixed(0)} ms, p95 ${percentile(searched, 0.95).toFixed(0)} ms of ${searched.length} keys`,
    'p95 at most 100 ms',
  );
  say(
    `against reading all: ${((reading * 1000) / percentile(searched, 0.95)).toFixed(0)} times as fast (p95)`,
  );

  await page.getByRole('searchbox').fill('');
  await page.waitForFunction(
    (rows) => Number(document.querySelector('[role="grid"]')?.ariaRowCount) >= rows,
    scrolledRows,
  );
  const scroll = async (copies: boolean) => {
    let scrolled: Scrolled | undefined;
    const taskMs = await taskMsOf(page, async () => {
      scrolled = await page.evaluate(scrollPast, { rows: scrolledRows, rowsPerSecond, copies });
    });
    const { frames, unread, longTasks, longestMs } = scrolled!;
    const onProcessor = `${taskMs.filter((ms) => ms > 50).length} by processor time, the longest ${Math.max(0, ...taskMs).toFixed(0)} ms`;
    return `${longTasks} tasks over 50 ms, the longest ${longestMs.toFixed(0)} ms (${onProcessor}); ${frames} frames, ${unread} of them with a row not read yet`;
  };
  say(
    `scrolling ${scrolledRows.toLocaleString('en')} rows, ${rowsPerSecond} a second: ${await scroll(false)}`,
    'none over 50 ms',
  );
  say(`baseline, as many copies of one row without a list behind them: ${await scroll(true)}`);
} finally {
  await extension.close();
  rmSync(folder, { recursive: true, force: true });
}
