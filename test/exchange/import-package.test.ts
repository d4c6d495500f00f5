import fc from 'fast-check';
import { zipSync } from 'fflate';
import { beforeEach, describe, expect, it } from 'vitest';
import { importFile } from '../../exchange/import/import-file';
import { anyKept } from '../drawing/any-kept';
import { at, chat } from '../drawing/chat';
import { newJournal } from '../drawing/journal';
import { keepInJournal, keptChat, wholeJournal } from '../drawing/kept';
import { filesOf, packed } from '../drawing/package';

const { signal } = new AbortController();
const taken = (file: Blob) => importFile(file, { now: at('13:00'), onBytes: () => {}, signal });
const parcel = chat`
  10:00 customer       Where is my parcel, "Nr. 5"?
  10:09 agent(Martin)  Moin Moin,\nlet me look.
  10:10 bot            =1+1
`;
const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

/** A package in which one file was changed. */
async function changed(name: string, change: (text: string) => string): Promise<Blob> {
  const files = await filesOf(await packed());
  files[name] = new TextEncoder().encode(change(text(files[name])));
  return new Blob([zipSync(files) as Uint8Array<ArrayBuffer>]);
}

const lastReplaced = (text: string, from: string, to: string) => {
  const at = text.lastIndexOf(from);
  return text.slice(0, at) + to + text.slice(at + from.length);
};

beforeEach(newJournal);

describe('a research package of another version', { timeout: 60_000 }, () => {
  it('is brought into the form of today where it is older', async () => {
    await keepInJournal(keptChat('a', parcel));
    const older = await packed({ dropped: new Set(['interactions.corrected', 'messages.corrected']) });
    await newJournal();
    expect(await taken(older)).toMatchObject({ added: 1, refused: 0 });
    expect((await wholeJournal())[0]?.transcript.messages.map((message) => message.text)).toEqual(
      parcel.map((message) => message.text),
    );
  });

  it('is refused where it is newer, with its version and file, and nothing is kept', async () => {
    await keepInJournal(keptChat('a', parcel));
    const newer = await changed('datapackage.json', (file) =>
      file.replace('"version": "1"', '"version": "2"'),
    );
    await newJournal();
    const { refusals } = await taken(newer);
    expect(refusals).toEqual([
      { reason: 'newer_version', line: 1, where: '', what: '2', file: 'datapackage.json' },
    ]);
    expect(await wholeJournal()).toEqual([]);
  });
});

describe('a research package that is brought in', { timeout: 60_000 }, () => {
  it('gives a journal whose package holds the same tables, whatever it holds', async () => {
    const journals = fc.sample(
      fc.uniqueArray(anyKept, { selector: (kept) => kept.interaction.id, minLength: 2, maxLength: 5 }),
      { numRuns: 10, seed: 9 },
    );
    // Earlier texts, what was recorded before a correction, and what no rule has judged, stand in the journal's own copy only.
    const dropped = new Set([
      ...['messages.revised', 'messages.system_kind'],
      ...['interactions.corrected', 'messages.corrected'],
    ]);
    const codes = ['not_asked', 'not_applicable'];
    for (const journal of journals) {
      await newJournal();
      // UTF-8 has no lone surrogates, and a cell of CSV no other way to say that nothing was asked.
      const whole = JSON.parse(JSON.stringify(journal), (_, value) =>
        typeof value === 'string' && (/\p{Surrogate}/u.test(value) || codes.includes(value)) ? 'x' : value,
      );
      // A contact without an organisation is in no journal.
      for (const { interaction } of whole) interaction.organisation ||= 'x';
      await keepInJournal(...whole);
      const before = await filesOf(await packed({ dropped }));
      const file = await packed();
      await newJournal();
      const report = await taken(file);
      expect(report.refusals).toEqual([]);
      expect(report.added).toBe(whole.length);
      const after = await filesOf(await packed({ dropped }));
      for (const name of ['interactions.csv', 'messages.csv', 'waits.csv', 'promises.csv'])
        expect(text(after[name])).toBe(text(before[name]));
    }
  });

  it('changes nothing when it comes twice', async () => {
    await keepInJournal(keptChat('a', parcel), keptChat('b', parcel));
    const file = await packed();
    await newJournal();
    expect(await taken(file)).toMatchObject({ added: 2, merged: 0 });
    expect(await taken(file)).toMatchObject({ added: 0, merged: 0, duplicate: 2 });
  });

  it('is refused with file, line and column where a cell cannot be, and nothing is kept', async () => {
    await keepInJournal(keptChat('a', parcel), keptChat('b', parcel));
    const file = await changed('interactions.csv', (csv) =>
      csv.replace('Europe/Berlin,60', 'Europe/Berlin,noon'),
    );
    await newJournal();
    const { refusals } = await taken(file);
    expect(refusals).toEqual([
      { reason: 'wrong_value', line: 2, where: 'utc_offset_min', what: '"noon"', file: 'interactions.csv' },
    ]);
    expect(await wholeJournal()).toEqual([]);
  });

  it.each([
    ['a party that is none', ',agent,', ',pigeon,', { line: 7, where: 'party', what: '"pigeon"' }],
    ['a number left out', '\r\nb,3,', '\r\nb,4,', { line: 9, where: 'seq', what: '4' }],
  ])('is refused with the line of the message itself for %s', async (_, from, to, place) => {
    await keepInJournal(keptChat('a', parcel), keptChat('b', parcel));
    const file = await changed('messages.csv', (csv) => lastReplaced(csv, from, to));
    await newJournal();
    const { refusals } = await taken(file);
    expect(refusals).toEqual([{ reason: 'wrong_value', file: 'messages.csv', ...place }]);
  });

  it.each([
    ['without ids', (csv: string) => csv.replace('interaction_id', 'id'), 'no_column'],
    ['parted by semicolons', (csv: string) => csv.replaceAll(',', ';'), 'no_column'],
    ['with one column twice', (csv: string) => csv.replace('author', 'text'), 'repeated_column'],
  ])('is refused for a table %s, with its name', async (_, change, reason) => {
    await keepInJournal(keptChat('a', parcel));
    const file = await changed('messages.csv', change);
    await newJournal();
    expect((await taken(file)).refusals).toMatchObject([{ reason, line: 1, file: 'messages.csv' }]);
    expect(await wholeJournal()).toEqual([]);
  });

  it.each([
    [
      'a message of no contact',
      'messages.csv',
      (csv: string) => csv.replaceAll('\r\nb,', '\r\nc,'),
      'no_contact',
    ],
    ['a quote that never ends', 'messages.csv', (csv: string) => `${csv}b,4,"`, 'open_quote'],
    ['a line with too few cells', 'waits.csv', (csv: string) => `${csv}b\r\n`, 'wrong_length'],
    [
      'the same contact twice',
      'interactions.csv',
      (csv: string) => csv.replaceAll('\r\nb,', '\r\na,'),
      'repeated_id',
    ],
  ])('is refused for %s, and nothing is kept', async (_, name, change, reason) => {
    await keepInJournal(keptChat('a', parcel), keptChat('b', parcel));
    const file = await changed(name, change);
    await newJournal();
    const { refusals, added } = await taken(file);
    expect(refusals[0]).toMatchObject({ reason });
    expect(added).toBe(0);
    expect(await wholeJournal()).toEqual([]);
  });

  it('is refused when it is cut off anywhere, damaged, or no package', async () => {
    await keepInJournal(keptChat('a', parcel));
    const file = await packed();
    await newJournal();
    for (const share of [0.1, 0.5, 0.99]) {
      const { refusals } = await taken(file.slice(0, Math.floor(file.size * share)));
      expect(refusals[0]).toMatchObject({ reason: 'damaged_zip' });
    }
    expect(
      (await taken(new Blob([zipSync({ 'a.txt': new Uint8Array(3) }) as Uint8Array<ArrayBuffer>])))
        .refusals[0],
    ).toMatchObject({ reason: 'no_package' });
    expect(await wholeJournal()).toEqual([]);
  });

  it('is refused when it is a bomb, by what it says of itself and by what it holds', async () => {
    const bomb = zipSync({ 'interactions.csv': new Uint8Array(40_000_000) }, { level: 9 });
    expect((await taken(new Blob([bomb as Uint8Array<ArrayBuffer>]))).refusals[0]).toMatchObject({
      reason: 'inflates_too_far',
    });
    // The directory is made to say that it is small.
    const view = new DataView(bomb.buffer, bomb.byteOffset, bomb.byteLength);
    const end = bomb.length - 22;
    view.setUint32(view.getUint32(end + 16, true) + 24, 1000, true);
    expect((await taken(new Blob([bomb as Uint8Array<ArrayBuffer>]))).refusals[0]).toMatchObject({
      reason: 'inflates_too_far',
    });
  });
});
