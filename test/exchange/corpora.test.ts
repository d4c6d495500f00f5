import { zipSync } from 'fflate';
import { beforeEach, describe, expect, it } from 'vitest';
import { importFile } from '../../exchange/import/import-file';
import { at, chat } from '../drawing/chat';
import { GeneratedBlob } from '../drawing/generated-blob';
import { newJournal } from '../drawing/journal';
import { journalFile } from '../drawing/journal-file';
import { keepInJournal, keptChat, wholeJournal } from '../drawing/kept';
import { naughtyTexts } from '../drawing/naughty-texts';
import { filesOf, packed } from '../drawing/package';

const { signal } = new AbortController();
const taken = (file: Blob) => importFile(file, { now: at('13:00'), onBytes: () => {}, signal });
const hello = chat`10:00 customer Hello`;
const saying = (texts: readonly string[]) => {
  const kept = keptChat(
    'a',
    texts.map((text, i) => ({ ...hello[0]!, id: `m${i + 1}`, text, author: text })),
  );
  return { ...kept, interaction: { ...kept.interaction, organisationName: texts[0] ?? '' } };
};
const said = async () =>
  (await wholeJournal()).flatMap(({ transcript }) => transcript.messages.map(({ text }) => text));
const zipped = (files: Record<string, Uint8Array>) => new Blob([zipSync(files) as Uint8Array<ArrayBuffer>]);

beforeEach(newJournal);

describe.each(Object.entries(naughtyTexts))('naughty texts: %s', (_, texts) => {
  it('come back from JSON Lines as they were', async () => {
    const kept = saying(texts);
    expect(await taken(new Blob([journalFile(kept)]))).toMatchObject({ added: 1, refused: 0 });
    expect(await wholeJournal()).toEqual([kept]);
  });

  it('come back from a research package as far as UTF-8 can hold them', async () => {
    await keepInJournal(saying(texts));
    const file = await packed();
    await newJournal();
    expect(await taken(file)).toMatchObject({ added: 1, refused: 0 });
    const codes = ['not_asked', 'not_applicable'];
    const held = texts.map((text) => new TextDecoder().decode(new TextEncoder().encode(text)));
    expect((await said()).map((text) => (codes.includes(text) ? '' : text))).toEqual(
      // The decoder takes a byte order mark away, which the journal does not.
      held.map((text, i) => (texts[i]?.startsWith('\ufeff') ? texts[i] : codes.includes(text) ? '' : text)),
    );
  });

  it('can be the id of a contact, and harm nothing', async () => {
    for (const text of texts) {
      await newJournal();
      const kept = keptChat('a', hello);
      const { interaction, transcript } = kept;
      const file = journalFile({
        interaction: { ...interaction, id: text },
        transcript: { ...transcript, id: text },
      });
      const report = await taken(new Blob([file]));
      expect(report.added + report.refused).toBe(1);
      if (report.added) expect((await wholeJournal())[0]?.interaction.id).toBe(text);
      expect(Object.keys(Object.prototype)).toEqual([]);
    }
  });
});

describe('a file in other letters', () => {
  const text = journalFile(keptChat('a', chat`10:00 customer Grüße`));
  const utf16 = (little: boolean) => {
    const bytes = new DataView(new ArrayBuffer(text.length * 2 + 2));
    for (let i = 0; i <= text.length; i++)
      bytes.setUint16(i * 2, i === 0 ? 0xfeff : text.charCodeAt(i - 1), little);
    return new Blob([bytes.buffer]);
  };

  it.each([
    ['UTF-16, little end first', () => utf16(true), 1],
    ['UTF-16, big end first', () => utf16(false), 1],
    ['Latin-1', () => new Blob([Uint8Array.from(text, (sign) => sign.charCodeAt(0))]), 2],
  ])('is refused for %s, with the line, and nothing is kept', async (_, file, line) => {
    const { refusals, added } = await taken(file());
    expect(refusals).toMatchObject([{ reason: 'not_utf8', line }]);
    expect(added).toBe(0);
    expect(await wholeJournal()).toEqual([]);
  });

  it('is refused in an archive too, with file and line', async () => {
    await keepInJournal(keptChat('a', chat`10:00 customer Grüße`));
    const files = await filesOf(await packed());
    await newJournal();
    const csv = new TextDecoder().decode(files['messages.csv']);
    const latin = Uint8Array.from(csv, (sign) => sign.charCodeAt(0));
    const { refusals } = await taken(zipped({ ...files, 'messages.csv': latin }));
    expect(refusals).toMatchObject([{ reason: 'not_utf8', line: 2, file: 'messages.csv' }]);
    expect(await wholeJournal()).toEqual([]);
  });
});

describe('an archive made to do harm', () => {
  it.each([
    ['in another archive', (inner: Uint8Array) => ({ 'package.zip': inner })],
    ['under a name that leads out of it', (inner: Uint8Array) => ({ '../interactions.csv': inner })],
    ['under a name from the root', (inner: Uint8Array) => ({ '/interactions.csv': inner })],
    ['under a name of Windows', (inner: Uint8Array) => ({ '..\\interactions.csv': inner })],
  ])('is refused with its journal %s', async (_, files) => {
    await keepInJournal(keptChat('a', hello));
    const inner = new Uint8Array(await (await packed()).arrayBuffer());
    await newJournal();
    expect((await taken(zipped(files(inner)))).refusals).toMatchObject([{ reason: 'no_package' }]);
    expect(await wholeJournal()).toEqual([]);
  });
});

describe('a file of a gigabyte', { timeout: 120_000 }, () => {
  const gigabyte = 1_073_741_824;
  const header = journalFile().trim();

  it('that is no journal is refused at its beginning', async () => {
    const file = new GeneratedBlob('x', 'x', gigabyte);
    expect((await taken(file)).refusals).toMatchObject([{ reason: 'no_header', line: 1 }]);
    expect(file.readBytes).toBeLessThan(10_000_000);
  });

  it('of one endless line is refused with the line, long before its end', async () => {
    const file = new GeneratedBlob(`${header}\n`, 'x', gigabyte);
    expect((await taken(file)).refusals).toMatchObject([{ reason: 'too_long', line: 2 }]);
    expect(file.readBytes).toBeLessThan(gigabyte / 2);
  });

  it('of lines that are none is given up with the line, soon, and nothing is kept', async () => {
    const file = new GeneratedBlob(`${header}\n`, `${'x'.repeat(65_535)}\n`, gigabyte);
    const { refusals, refused, added } = await taken(file);
    expect({ refused, added }).toEqual({ refused: 501, added: 0 });
    expect(refusals[0]).toMatchObject({ reason: 'not_json', line: 2 });
    expect(refusals.at(-1)).toMatchObject({ reason: 'given_up', line: 502 });
    expect(file.readBytes).toBeLessThan(gigabyte / 10);
    expect(await wholeJournal()).toEqual([]);
  });
});
