import type { Page } from '@playwright/test';
import build from '../e2e/build';
import { allHosts, startExtension } from '../e2e/extension';
import { openChat } from '../e2e/rig';
import { startSite } from '../e2e/site';
import { percentile } from './percentile';

/**
 * How long after a row stands in the page it is on disk. The moment of insertion is the page's own; the moment of the commit is the first
 * time that an extension page, reading without pause, finds the row. Baseline of the same run: an empty call to the background and
 * back, and a put with strict durability into a database of its own.
 */
const messages = 100;

/** Reads the journal over and over until it holds `wanted` messages; gives for each text the ms since 1970 UTC when it was first found. */
function watchCommits(page: Page, wanted: number): Promise<Record<string, number>> {
  return page.evaluate(async (many) => {
    const opening = indexedDB.open('service-journal');
    const database = await new Promise<IDBDatabase>((done) => {
      opening.onsuccess = () => done(opening.result);
    });
    const found: Record<string, number> = {};
    const giveUpAt = Date.now() + 120_000;
    while (Object.keys(found).length < many && Date.now() < giveUpAt) {
      const reading = database.transaction('transcripts').objectStore('transcripts').getAll();
      const transcripts = await new Promise<{ messages: { text: string }[] }[]>((done) => {
        reading.onsuccess = () => done(reading.result);
      });
      for (const { text } of transcripts.flatMap((one) => one.messages)) found[text] ??= Date.now();
    }
    database.close();
    return found;
  }, wanted);
}

/** Milliseconds of a bare call to the background and back, and of a bare put that waits for the disk, `times` each. */
function measureBare(page: Page, times: number): Promise<{ call: number[]; put: number[] }> {
  return page.evaluate(async (many) => {
    const opening = indexedDB.open('bench', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('rows');
    const database = await new Promise<IDBDatabase>((done) => {
      opening.onsuccess = () => done(opening.result);
    });
    const call: number[] = [];
    const put: number[] = [];
    for (let i = 0; i < many; i++) {
      const called = performance.now();
      await chrome.runtime.sendMessage({ call: 'sighted', body: '{}' });
      call.push(performance.now() - called);
      const begun = performance.now();
      const writing = database.transaction('rows', 'readwrite', { durability: 'strict' });
      writing.objectStore('rows').put({ text: 'x'.repeat(200) }, i);
      await new Promise((done) => {
        writing.oncomplete = done;
      });
      put.push(performance.now() - begun);
    }
    database.close();
    indexedDB.deleteDatabase('bench');
    return { call, put };
  }, times);
}

await build();
const site = await startSite();
const extension = await startExtension();
try {
  await extension.grant(allHosts);
  const reader = await extension.chooseSites();
  const chat = await openChat(extension, site, {
    widget: 'chatscope',
    place: 'document',
    organisation: 'latency.example',
  });
  await chat.write('Question');
  const commits = watchCommits(reader, messages + 1);
  await chat.page.bringToFront();
  await chat.frame.evaluate(async (many) => {
    for (let i = 0; i < many; i++) {
      window.widget?.say({ party: 'agent', author: 'Martin', text: `Answer ${i}` });
      await new Promise((later) => setTimeout(later, 150));
    }
  }, messages);
  const found = await commits;
  const shown = (await chat.shown()).slice(1);
  const latencies = shown.flatMap(({ text, at }) => (found[text] === undefined ? [] : [found[text] - at]));
  const bare = await measureBare(reader, messages);
  const [p50, p95] = [percentile(latencies, 0.5), percentile(latencies, 0.95)];
  const barely = percentile(bare.call, 0.5) + percentile(bare.put, 0.5);
  console.log(
    `DOM change to commit: p50 ${p50} ms, p95 ${p95} ms, ${latencies.length} of ${shown.length} rows found`,
  );
  console.log(`bare call + strict put: p50 ${barely.toFixed(1)} ms`);
  console.log(`ratio p50: ${(p50 / barely).toFixed(1)}`);
} finally {
  await extension.close();
  await site.stop();
}
