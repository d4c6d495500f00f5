import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { zipSync } from 'fflate';
import { chat } from '../drawing/chat';
import { journalFile } from '../drawing/journal-file';
import { keptChat } from '../drawing/kept';
import { naughtyTexts } from '../drawing/naughty-texts';
import { readJournal } from './journal';
import { expect, test } from './rig';

const hello = chat`10:00 customer Grüße`;
const good = journalFile(keptChat('odd-a', hello));
const [header = ''] = good.split('\n');
const bytes = (text: string) => Buffer.from(text);

const bringIn = (page: Page, buffer: Buffer, name = 'journal.jsonl') =>
  page.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer });

test('says of files in other letters, of bombs and of archives made to do harm what is wrong and where, and takes nothing', async ({
  extension,
}) => {
  const page = await extension.open('files.html');
  const before = (await readJournal(page)).length;
  const packed = (files: Record<string, Uint8Array>) => Buffer.from(zipSync(files));
  const odd: [Buffer, string, string][] = [
    [Buffer.from(`\ufeff${good}`, 'utf16le'), 'journal.jsonl', 'Line 1 is not UTF-8 text.'],
    [Buffer.from(good, 'latin1'), 'journal.jsonl', 'Line 2 is not UTF-8 text.'],
    [
      bytes(good.replace('"version":1', '"version":7')),
      'journal.jsonl',
      'made by a newer program (version 7)',
    ],
    [
      gzipSync(Buffer.concat([bytes(`${header}\n`), Buffer.alloc(100_000_000, 0x20)]), { level: 9 }),
      'journal.jsonl.gz',
      'grows far too large',
    ],
    [gzipSync(good).subarray(0, 60), 'journal.jsonl.gz', 'damaged or cut off after line 1'],
    [packed({ '../interactions.csv': bytes('a') }), 'package.zip', 'interactions.csv is missing'],
    [
      packed({ 'inner.zip': packed({ 'interactions.csv': bytes('a') }) }),
      'package.zip',
      'interactions.csv is missing',
    ],
    [
      packed({ 'interactions.csv': bytes('"') }),
      'package.zip',
      'A quotation mark that begins in line 1 never ends.',
    ],
  ];
  for (const [file, name, sentence] of odd) {
    await bringIn(page, file, name);
    await expect(page.getByText(sentence)).toBeVisible();
  }
  expect((await readJournal(page)).length).toBe(before);
  await page.close();
});

test('keeps texts that have broken other programs as they are, and runs none of them', async ({
  extension,
}) => {
  const texts = Object.values(naughtyTexts).flat();
  const kept = keptChat(
    'odd-texts',
    texts.map((text, i) => ({ ...hello[0]!, id: `m${i + 1}`, text })),
  );
  const page = await extension.open('files.html');
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => dialogs.push(dialog.message()));
  await bringIn(page, bytes(journalFile(kept)));
  await expect(page.getByText('one contact is new')).toBeVisible();
  const all = await readJournal(page);
  const one = all.find(({ interaction }) => interaction.id === 'odd-texts');
  // Halves of pairs do not survive the way from the browser to this test.
  const whole = (text: string) => text.toWellFormed();
  expect(one?.transcript.messages.map(({ text }) => whole(text))).toEqual(texts.map(whole));
  expect(dialogs).toEqual([]);
  await page.close();
});

test('knows a journal by its beginning, whatever a mail program has called the file', async ({
  extension,
}) => {
  const page = await extension.open('files.html');
  const renamed = journalFile(keptChat('odd-renamed', hello));
  const files: [string, Buffer][] = [
    ['journal.jsonl.txt', bytes(renamed)],
    ['journal.csv', bytes(`\ufeff${renamed}`)],
    ['journal.json', bytes(renamed)],
    ['journal.txt', gzipSync(renamed)],
  ];
  for (const [name, buffer] of files) {
    await bringIn(page, buffer, name);
    await expect(page.getByText(/one contact is new|one was there already/)).toBeVisible();
    await page.reload();
  }
  await page.close();
});

test('takes the first of several files dropped at once, and says which it was', async ({ extension }) => {
  const page = await extension.open('files.html');
  const dropped = await page.evaluateHandle(
    (texts) => {
      const transfer = new DataTransfer();
      for (const [name, text] of texts) transfer.items.add(new File([text], name));
      return transfer;
    },
    [
      ['first.jsonl', journalFile(keptChat('first-of-two', hello))],
      ['second.jsonl', good],
    ] as [string, string][],
  );
  await page.locator('.drop').dispatchEvent('drop', { dataTransfer: dropped });
  await expect(page.getByText('this is what came of first.jsonl')).toBeVisible();
  await expect(page.getByText('one contact is new')).toBeVisible();
  await page.close();
});
