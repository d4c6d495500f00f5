import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chat } from '../drawing/chat';
import { journalFile } from '../drawing/journal-file';
import { keptChat } from '../drawing/kept';
import { type Firefox, startFirefox } from './firefox';

const poll = { timeout: 60_000, interval: 100 };
const parcel = chat`
  10:00 customer       Where is my parcel?
  10:21 agent(Martin)  Moin Moin, hier ist Martin.
`;
let firefox: Firefox;

beforeAll(async () => {
  firefox = await startFirefox([]);
  await firefox.marionette.call('WebDriver:Navigate', { url: firefox.page('files.html') });
}, 180_000);

afterAll(() => firefox?.close(), 60_000);

const said = () => firefox.marionette.run<string>('content', 'return document.body.innerText');

/** Presses what bears these words: a button, or the field of a label. */
async function press(words: string): Promise<void> {
  await expect
    .poll(
      () =>
        firefox.marionette.run(
          'content',
          `const all = [...document.querySelectorAll('button, label')];
           const found = all.find((one) => one.textContent.trim() === arguments[0] && !one.disabled);
           document.querySelector('[data-pressed]')?.removeAttribute('data-pressed');
           const target = found?.control ?? found;
           target?.scrollIntoView({ block: 'center' });
           target?.setAttribute('data-pressed', '');
           return Boolean(found);`,
          words,
        ),
      poll,
    )
    .toBe(true);
  await firefox.marionette.click('[data-pressed]');
}

/** The saved file whose name fits, once it is whole. */
async function saved(name: RegExp): Promise<Buffer> {
  const names = () => readdirSync(firefox.downloads, { encoding: 'utf8', recursive: true });
  const found = () => names().find((one) => name.test(one));
  const bytes = () => readFileSync(join(firefox.downloads, found() ?? ''));
  // While it is written an empty file keeps its place, and what comes is in another beside it.
  const whole = () =>
    !names().some((one) => one.endsWith('.part')) && found() !== undefined && bytes().length > 0;
  await expect.poll(whole, poll).toBe(true);
  return bytes();
}

const contacts = () =>
  firefox.marionette.run<string[]>(
    'content',
    `return new Promise((done, failed) => {
      const opening = indexedDB.open('service-journal');
      opening.onupgradeneeded = () => opening.transaction.abort();
      opening.onerror = () => opening.error.name === 'AbortError' ? done([]) : failed(opening.error);
      opening.onsuccess = () => {
        const reading = opening.result.transaction('interactions').objectStore('interactions').getAllKeys();
        reading.onsuccess = () => { opening.result.close(); done(reading.result); };
      };
    })`,
  );

describe('files in Firefox', { timeout: 120_000 }, () => {
  it('come in', async () => {
    const path = join(firefox.downloads, 'journal.jsonl');
    writeFileSync(path, journalFile(keptChat('a', parcel), keptChat('b', parcel)));
    await firefox.marionette.type('input[type=file]', path);
    await expect.poll(said, poll).toContain('2 contacts are new');
    expect(await contacts()).toEqual(['a', 'b']);
  });

  it('go out as a copy, which several workers write', async () => {
    await press('Save a copy');
    const lines = gunzipSync(await saved(/copy.*\.jsonl\.gz$/))
      .toString()
      .trim()
      .split('\n');
    expect(lines).toHaveLength(3);
  });

  it('go out as a research package', async () => {
    await press('For whom, or for what study');
    await firefox.marionette.type('[data-pressed]', 'Waits in 2026');
    await press('See what would leave');
    await press('I agree');
    await press('Save the package');
    const files = unzipSync(await saved(/\.zip$/));
    expect(Object.keys(files)).toContain('messages.parquet');
    expect(new TextDecoder().decode(files['messages.csv'])).toContain('Where is my parcel?');
  });

  it('are backed up among the downloads once the person asks for it', async () => {
    await press('every week');
    await expect.poll(said, poll).toContain('One backup, made');
    const lines = gunzipSync(await saved(/backup.*\.jsonl\.gz$/))
      .toString()
      .trim()
      .split('\n');
    expect(lines).toHaveLength(3);
  });

  it('have a second copy, from which a lost journal comes back', async () => {
    const ring = () =>
      firefox.marionette.run('content', `return browser.alarms.create('second-copy', { when: Date.now() })`);
    const copies = async () => {
      await ring();
      return firefox.marionette.run<number>(
        'content',
        `return (async () => {
          const root = await navigator.storage.getDirectory();
          const folder = await root.getDirectoryHandle('second-copy', { create: true });
          let files = 0;
          for await (const name of folder.keys()) files++;
          return files;
        })()`,
      );
    };
    await expect.poll(copies, poll).toBeGreaterThan(0);
    await firefox.marionette.run(
      'content',
      `return new Promise((done, failed) => {
        const request = indexedDB.deleteDatabase('service-journal');
        request.onsuccess = () => done(true);
        request.onerror = () => failed(request.error);
      })`,
    );
    await expect
      .poll(async () => {
        await ring();
        return contacts();
      }, poll)
      .toEqual(['a', 'b']);
  });
});
