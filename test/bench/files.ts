import { copyFileSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { noVerdict } from '../../conversation/interaction';
import { wholePlan } from '../../exchange/redaction/plan';
import { plainCsv } from '../../exchange/tables/csv';
import { chat } from '../drawing/chat';
import { keptChat } from '../drawing/kept';
import build from '../e2e/build';
import { startExtension } from '../e2e/extension';
import { browserSeconds, extensionMegabytes } from './memory';

/**
 * Export and import of a large journal in the built extension, in the worker of its page, against IndexedDB alone in the same run.
 * `npm run bench:files -- 10000` takes 10,000 interactions instead of 100,000; each has 20 messages.
 */
const interactions = Number(process.argv[2] ?? 100_000);
const perInteraction = 20;
const messages = interactions * perInteraction;
const built = join(import.meta.dirname, '..', '..', '.output', 'chrome-mv3');
const rawName = 'bench-raw-storage.js';

const talk = chat`
  10:00 customer       Where is my parcel? It was to come on Monday, and I was at home all day long.
  10:09 agent(Martin)  Moin Moin, hier ist Martin von der Nordseeküste, let me look at that for you.
  10:10 customer       ok
  10:12 agent(Martin)  Thank you for your patience. The parcel lies at the depot and comes tomorrow before noon.
`;
const long = Array.from({ length: perInteraction / talk.length }, () => talk)
  .flat()
  .map((message, i) => ({ ...message, id: `m${i + 1}` }));
const templates = Array.from({ length: 10 }, (_, i) =>
  keptChat(`t${i}`, long, {
    organisation: `shop-${i}.example`,
    verdict: { ...noVerdict, rating: 1 + (i % 5) },
  }),
);

/** Goals: rows a second against IndexedDB alone in the same run, and memory over what was there before. */
const leastOfReading = 0.85;
const leastOfWriting = 0.5;
const mostPeakMb = 200;

interface Result {
  seconds: number;
  bytes: number;
  failed: string;
}

interface Measured extends Result {
  /** MB over what was there before. */
  peak: number;
  /** Seconds of processor time: the extension's processes, and the browser's others. */
  own: number;
  others: number;
}

/** Posts a task to a fresh worker and waits for the note that ends it; a file that comes of it is kept in the page as `made`. */
function work(page: Page, script: string, task: object): Promise<Result> {
  return page.evaluate(
    ([path, sent]) => {
      const worker = new Worker(path, { type: 'module' });
      const kept = window as unknown as { made?: File };
      const begun = performance.now();
      return new Promise<Result>((resolve) => {
        worker.onmessage = ({ data }) => {
          if (data.note === 'progress') return;
          if (data.note === 'file') kept.made = new File([data.file], data.fileName);
          const failed =
            data.note === 'failed' ? data.detail : data.report?.refused ? JSON.stringify(data.report) : '';
          worker.terminate();
          resolve({
            seconds: data.seconds ?? (performance.now() - begun) / 1000,
            bytes: data.file?.size ?? 0,
            failed,
          });
        };
        const key = new Uint8Array(32);
        const whole = { ...sent, ...('file' in sent ? { file: kept.made } : {}) } as Record<string, unknown>;
        if (whole.wish) whole.wish = { ...(whole.wish as object), key };
        worker.postMessage(whole);
      });
    },
    [script, task] as const,
  );
}

async function measured(page: Page, script: string, task: object): Promise<Measured> {
  const base = extensionMegabytes();
  const used = browserSeconds();
  let peak = 0;
  const look = setInterval(() => {
    peak = Math.max(peak, extensionMegabytes() - base);
  }, 250);
  const result = await work(page, script, task);
  clearInterval(look);
  if (result.failed) throw new Error(result.failed);
  const now = browserSeconds();
  return { ...result, peak, own: now.own - used.own, others: now.others - used.others };
}

await build();
copyFileSync(join(import.meta.dirname, 'raw-storage.mjs'), join(built, rawName));
const extension = await startExtension();
try {
  const assets = readdirSync(join(built, 'assets'));
  // Several pages have a worker; this one's alone makes packages.
  const isOurs = (name: string) => readFileSync(join(built, 'assets', name), 'utf8').includes('package-task');
  const own = `/assets/${assets.find((name) => name.startsWith('work-') && isOurs(name))}`;
  const raw = `/${rawName}`;
  const page = await extension.open('files.html');
  await page.getByText('There is nothing to save yet').waitFor();
  const scope = { ids: null, from: null, to: null, organisation: '' };
  const facts = { scope, at: Date.UTC(2026, 10, 22), appVersion: '1' };
  const say = (name: string, { seconds, bytes, peak, own, others }: Measured, ratio: string) =>
    console.log(
      `${name.padEnd(34)} ${Math.round(messages / seconds)
        .toLocaleString('en')
        .padStart(
          9,
        )} rows/s  ${ratio.padEnd(46)} ${bytes ? `${(bytes / messages).toFixed(0)} bytes/message  ` : ''}peak +${peak.toFixed(0)} MB  processor ${own.toFixed(1)} + ${others.toFixed(1)} s`,
    );

  console.log(`${interactions.toLocaleString('en')} interactions, ${messages.toLocaleString('en')} messages`);
  const written = await measured(page, raw, { task: 'fill', templates, interactions });
  say('IndexedDB alone, writing', written, 'baseline');
  let reading = await measured(page, raw, { task: 'read' });
  say('IndexedDB alone, reading', reading, 'baseline');
  // The machine does other things too: each export stands between two readings and is held against their mean.
  const beside = async (name: string, task: object) => {
    const before = reading;
    const result = await measured(page, own, { ...task, ...facts });
    reading = await measured(page, raw, { task: 'read' });
    say(
      name,
      result,
      `${((before.seconds + reading.seconds) / 2 / result.seconds).toFixed(2)} of reading (goal ${leastOfReading}, peak ${mostPeakMb} MB)`,
    );
  };
  await beside('JSON Lines', { task: 'copy', packed: false, fileName: 'a.jsonl' });
  await beside('JSON Lines, gzip', { task: 'copy', packed: true, fileName: 'a.jsonl.gz' });
  const style = plainCsv;
  await beside('CSV, messages', { task: 'sheet', table: 'messages', style, fileName: 'a.csv' });
  const wish = { plan: { ...wholePlan, kinds: [] }, left: [], dropped: [] };
  const study = {
    task: 'package',
    wish,
    packageId: 'p',
    title: 't',
    purpose: 't',
    language: 'en',
    study: null,
    seen: null,
  };
  await beside('package: CSV and Parquet, names', { ...study, fileName: 'a.zip' });

  await measured(page, own, { task: 'copy', packed: false, fileName: 'a.jsonl', ...facts });
  await measured(page, raw, { task: 'clear' });
  const taken = await measured(page, own, { task: 'import', file: true, at: facts.at });
  say(
    'import of JSON Lines',
    taken,
    `${(written.seconds / taken.seconds).toFixed(2)} of writing (goal ${leastOfWriting})`,
  );
} finally {
  await extension.close();
  rmSync(join(built, rawName), { force: true });
}
