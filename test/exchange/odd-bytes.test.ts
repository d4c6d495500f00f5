import { gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it } from 'vitest';
import { importFile } from '../../exchange/import/import-file';
import { at, chat } from '../drawing/chat';
import { newJournal } from '../drawing/journal';
import { journalFile } from '../drawing/journal-file';
import { keepInJournal, keptChat, wholeJournal } from '../drawing/kept';
import { packed } from '../drawing/package';

const { signal } = new AbortController();
const taken = (...parts: BlobPart[]) =>
  importFile(new Blob(parts), { now: at('13:00'), onBytes: () => {}, signal });
const kept = keptChat('a', chat`10:00 customer Hello`);
const [header = '', line = ''] = journalFile(kept).split('\n');

/** Bytes that are no UTF-8, by what is wrong with them; those of the JSON test suite, and what else a decoder can stumble over. */
const odd: readonly [name: string, hex: string][] = [
  ['a letter of Latin-1', 'e9'],
  ['a lone continuation byte', '81'],
  ['a continuation byte behind a letter', 'c3a981'],
  ['a beginning that nothing follows', 'e0ff'],
  ['a letter cut off at its end', 'e697a5d1'],
  ['an overlong form of two bytes', 'c0af'],
  ['an overlong form of three bytes', 'e080af'],
  ['an overlong form of six bytes', 'fc83bfbfbfbf'],
  ['an overlong zero of six bytes', 'fc8080808080'],
  ['a half of a pair', 'eda080'],
  ['both halves of a pair', 'eda080edb080'],
  ['a character beyond the last', 'f4bfbfbf'],
  ['a form of five bytes', 'f888808080'],
  ['bytes that stand nowhere', 'feff'],
  ['half a byte order mark', 'efbb'],
];
const bytesOf = (hex: string) => Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

beforeEach(newJournal);

describe.each(odd)('%s', (_, hex) => {
  const bytes = bytesOf(hex);
  it.each<[string, number, BlobPart[]]>([
    ['alone', 1, [bytes]],
    ['in place of a contact', 2, [`${header}\n`, '["', bytes, '"]\n']],
    ['as a name', 2, [`${header}\n`, '{"', bytes, '":1}\n']],
    ['in a number', 2, [`${header}\n`, '[1e1', bytes, ']\n']],
    ['behind a backslash', 2, [`${header}\n`, '["\\', bytes, '"]\n']],
    ['in the text of a message', 2, [`${header}\n`, ...around(line, bytes), '\n']],
    ['behind the last contact', 3, [`${header}\n${line}\n`, bytes]],
    ['packed', 2, [gzipped(`${header}\n`, bytes, '\n')]],
  ])('is refused %s, with the line, and nothing is kept', async (_place, at, parts) => {
    expect(await taken(...parts)).toMatchObject({
      ...{ added: 0, merged: 0, refused: 1 },
      refusals: [{ reason: 'not_utf8', line: at }],
    });
    expect(await wholeJournal()).toEqual([]);
  });
});

function around(text: string, bytes: Uint8Array<ArrayBuffer>): BlobPart[] {
  const [before = '', after = ''] = text.split('Hello');
  return [before, bytes, after];
}

function gzipped(...parts: (string | Uint8Array)[]): Uint8Array<ArrayBuffer> {
  const plain = parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part));
  return Uint8Array.from(gzipSync(Buffer.concat(plain)));
}

describe('a journal in UTF-16', () => {
  const text = `${header}\n${line}\n`;
  it.each([
    ['little end first', true, ''],
    ['big end first', false, ''],
    ['little end first, with a byte order mark', true, '\ufeff'],
    ['big end first, with a byte order mark', false, '\ufeff'],
  ])('is refused as such, in plain ASCII too: %s', async (_, little, mark) => {
    const view = new DataView(new ArrayBuffer((text.length + mark.length) * 2));
    for (const [i, sign] of [...(mark + text)].entries()) view.setUint16(2 * i, sign.charCodeAt(0), little);
    expect((await taken(view.buffer)).refusals).toMatchObject([{ reason: 'not_utf8', line: 1 }]);
    expect(await wholeJournal()).toEqual([]);
  });
});

/** So many places, at most, spread over a length. */
function every(length: number, most: number): number[] {
  const places = Math.min(length, most);
  return Array.from({ length: places }, (_, i) => Math.floor((i * length) / places));
}

describe('a file that is cut off', () => {
  it('is refused wherever an archive ends, and nothing is kept', async () => {
    await keepInJournal(kept);
    const whole = new Uint8Array(await (await packed()).arrayBuffer());
    await newJournal();
    for (const end of every(whole.length, 60)) {
      const { refusals, added } = await taken(whole.slice(0, end));
      expect(added).toBe(0);
      expect(['empty', 'no_header', 'damaged_zip', 'not_utf8']).toContain(refusals[0]?.reason);
    }
    expect(await wholeJournal()).toEqual([]);
    expect(await taken(whole)).toMatchObject({ added: 1 });
  });

  it('is refused wherever a packed copy ends, with the line', async () => {
    const whole = gzipped(`${header}\n${line}\n`);
    for (const end of every(whole.length, 60)) {
      const { refusals, added } = await taken(whole.slice(0, end));
      expect(added).toBe(0);
      expect(['empty', 'no_header', 'damaged_gzip', 'too_few_lines', 'not_utf8', 'not_json']).toContain(
        refusals[0]?.reason,
      );
      expect(refusals[0]?.line).toBeGreaterThan(0);
    }
    expect(await wholeJournal()).toEqual([]);
  });
});

describe('a package with one wrong byte', () => {
  it('is refused by name, or means what it meant, wherever the byte is', async () => {
    await keepInJournal(kept);
    const whole = new Uint8Array(await (await packed()).arrayBuffer());
    await newJournal();
    const meant = await taken(whole);
    const [own] = await wholeJournal();
    expect(meant.added).toBe(1);
    let refused = 0;
    for (const at of every(whole.length, 300)) {
      const damaged = whole.slice();
      damaged[at] = (damaged[at] ?? 0) ^ (1 << (at % 8));
      await newJournal();
      const report = await taken(damaged);
      if (report.added) expect(await wholeJournal()).toEqual([own]);
      else {
        expect(report.refused).toBeGreaterThan(0);
        expect(await wholeJournal()).toEqual([]);
        refused++;
      }
    }
    expect(refused).toBeGreaterThan(20);
  });
});
