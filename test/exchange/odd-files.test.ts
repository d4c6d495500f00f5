import { gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it } from 'vitest';
import { importJsonLines } from '../../exchange/import/import-json-lines';
import { at, chat } from '../drawing/chat';
import { newJournal } from '../drawing/journal';
import { journalFile } from '../drawing/journal-file';
import { keptChat, wholeJournal } from '../drawing/kept';

const { signal } = new AbortController();
const taken = (...parts: BlobPart[]) =>
  importJsonLines(new Blob(parts), { now: at('13:00'), onBytes: () => {}, signal });
const kept = keptChat('a', chat`10:00 customer Hello`);
const good = journalFile(kept);
const [header = '', line = ''] = good.split('\n');
const inPlaceOfLine = (text: string) => taken(`${header}\n${text}\n`);

beforeEach(newJournal);

/** In the manner of the public suites of JSON parsers: none of these is JSON. */
const notJson = [
  '[1,]',
  '{"a":1,}',
  "{'a':1}",
  '{a:1}',
  '[1 2]',
  '"\u0001"',
  '[01]',
  '[1.]',
  '[.5]',
  '[+1]',
  '[NaN]',
  '[Infinity]',
  '{"a" 1}',
  '{"a":1}}',
  '[',
  '{',
  '"',
  '"\\x"',
  '"\\u12"',
  'tru',
  'undefined',
  '// c',
  '{"a":1} x',
  '\u00a0{}',
  '{"a":/*c*/1}',
  '[""],',
  ':',
  ',',
];

/** JSON, but no interaction. */
const noInteraction = [
  'null',
  'true',
  '1',
  '"text"',
  '[]',
  '{}',
  '[[]]',
  '1e999',
  '{"interaction_id":""}',
  '{"__proto__":{"interaction_id":"x"}}',
  '{"interaction_id":"x","constructor":{"prototype":{}}}',
  '['.repeat(1000) + ']'.repeat(1000),
  '{"":0}',
  '-0',
];

describe('a file with an odd line', () => {
  it.each(notJson)('is refused for %j, with the line, and nothing is kept', async (odd) => {
    const report = await inPlaceOfLine(odd);
    expect(report.refusals[0]).toMatchObject({ reason: 'not_json', line: 2 });
    expect(await wholeJournal()).toEqual([]);
  });

  it.each(noInteraction)('is refused for %j, with the line, and nothing is kept', async (odd) => {
    const report = await inPlaceOfLine(odd);
    expect(report.refusals[0]).toMatchObject({ reason: 'wrong_value', line: 2 });
    expect(await wholeJournal()).toEqual([]);
    expect(({} as { interaction_id?: string }).interaction_id).toBeUndefined();
  });

  it('is taken when only its form is odd: byte order mark, Windows line ends, empty lines, no end of line', async () => {
    expect(await taken(`\ufeff${header}\r\n\r\n${line}`)).toMatchObject({ added: 1, refused: 0 });
  });

  it('keeps a text that means something elsewhere as it is', async () => {
    const odd =
      "'; DROP TABLE interactions; -- <script>alert(1)</script> {{7*7}} ../../etc/passwd \u202e \u200b NULL";
    await inPlaceOfLine(line.replace('"Hello"', JSON.stringify(odd)));
    expect((await wholeJournal())[0]?.transcript.messages[0]?.text).toBe(odd);
  });

  it('is brought into the form of today where an earlier version wrote it', async () => {
    const older = line.replace('"corrected":[],', '').replaceAll(',"corrected":false', '');
    expect(older).not.toContain('corrected');
    expect(await inPlaceOfLine(older)).toMatchObject({ added: 1, refused: 0 });
    expect(await wholeJournal()).toEqual([kept]);
  });

  it('is refused where a newer version wrote it, with its version', async () => {
    const report = await taken(good.replace('"version":1', '"version":2'));
    expect(report.refusals[0]).toMatchObject({ reason: 'newer_version', line: 1, what: '2' });
  });

  it('leaves out and names columns that nobody knows', async () => {
    const report = await inPlaceOfLine(line.replace('{', '{"mood":"good","__proto__":{"x":1},'));
    expect(report).toMatchObject({ added: 1, unknownColumns: ['mood', '__proto__'] });
  });
});

describe('a file made to be large', { timeout: 60_000 }, () => {
  it('is refused when it is a bomb of one endless line', async () => {
    const bomb = gzipSync(Buffer.concat([Buffer.from(`${header}\n`), Buffer.alloc(40_000_000, 0x20)]), {
      level: 9,
    });
    expect((await taken(bomb)).refusals[0]).toMatchObject({ reason: 'inflates_too_far' });
  });

  it('is refused when it is a bomb of empty lines behind a good beginning', async () => {
    const bomb = gzipSync(Buffer.concat([Buffer.from(good), Buffer.alloc(40_000_000, 0x0a)]), { level: 9 });
    expect((await taken(bomb)).refusals[0]).toMatchObject({ reason: 'inflates_too_far' });
    expect(await wholeJournal()).toEqual([]);
  });
});
