import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { importJsonLines } from '../../exchange/import/import-json-lines';
import type { ImportReport } from '../../exchange/import/take-over';
import { exportJsonLines } from '../../exchange/jsonl/export-json-lines';
import { gzipSink, memorySink } from '../../exchange/sink';
import { anyKept } from '../drawing/any-kept';
import { at, chat } from '../drawing/chat';
import { newJournal } from '../drawing/journal';
import { keepInJournal, keptChat, wholeJournal } from '../drawing/kept';

const now = at('13:00');

async function exported(packed = false): Promise<Blob> {
  const sink = packed ? gzipSink(memorySink()) : memorySink();
  const { signal } = new AbortController();
  const job = { wanted: () => true, exportedAt: now, appVersion: '1', signal, onProgress: () => {} };
  await exportJsonLines(job, sink);
  return sink.close();
}

function taken(file: Blob | string, signal = new AbortController().signal): Promise<ImportReport> {
  return importJsonLines(typeof file === 'string' ? new Blob([file]) : file, {
    now,
    onBytes: () => {},
    signal,
  });
}

const parcel = chat`
  10:00 customer        Where is my parcel?
  10:09 agent(Martin)   Moin Moin! Let me look.
  --:-- system          Martin has joined
`;

beforeEach(newJournal);

describe('a journal in JSON Lines', { timeout: 60_000 }, () => {
  it('is the same to the byte after export, wipe, import, export, whatever it holds', {
    timeout: 60_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(anyKept, { selector: (kept) => kept.interaction.id, maxLength: 4 }),
        async (journal) => {
          await newJournal();
          await keepInJournal(...journal);
          const before = await (await exported()).text();
          await newJournal();
          const report = await taken(before);
          expect(report).toMatchObject({ added: journal.length, refused: 0, unknownColumns: [] });
          expect(await (await exported()).text()).toBe(before);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('comes back as it was, but for the names of tabs', async () => {
    const kept = keptChat('a', parcel);
    await keepInJournal(kept);
    const file = await exported(true);
    await newJournal();
    await taken(file);
    expect(await wholeJournal()).toEqual([kept]);
  });

  it('holds every interaction once, in the order of ids, however many there are', async () => {
    const ids = Array.from({ length: 1203 }, (_, i) => `id-${String((i * 7) % 1203).padStart(4, '0')}`);
    const [kept, open] = [keptChat('', parcel), keptChat('', parcel, { state: 'open', endedAt: null })];
    await keepInJournal(
      ...ids.map((id, i) => {
        const { interaction, transcript } = i % 100 === 0 ? open : kept;
        return { interaction: { ...interaction, id }, transcript: { ...transcript, id } };
      }),
    );
    const lines = (await (await exported()).text()).trim().split('\n').slice(1);
    expect(lines.map((line) => JSON.parse(line).interaction_id)).toEqual(ids.sort());
    expect(lines.every((line) => JSON.parse(line).messages.length === 3)).toBe(true);
  });

  it('changes nothing when it is taken twice', async () => {
    await keepInJournal(keptChat('a', parcel), keptChat('b', parcel));
    const file = await exported();
    expect(await taken(file)).toMatchObject({ added: 0, merged: 0, duplicate: 2, refused: 0 });
  });

  it('keeps lone surrogates, line separators and what looks like a prototype', async () => {
    const [said] = chat`10:00 customer ...`;
    await keepInJournal(keptChat('a', [{ ...said!, text: '\ud800 \u2028 __proto__' }]));
    const file = await exported();
    await newJournal();
    await taken(file);
    expect((await wholeJournal())[0]?.transcript.messages[0]?.text).toBe('\ud800 \u2028 __proto__');
  });
});

describe('a file that is not whole', () => {
  const refusedAs = async (file: Blob | string) => {
    const report = await taken(file);
    expect(await wholeJournal()).toEqual([]);
    return report.refusals.map(({ reason, line, where }) => [reason, line, where].join(' ').trim());
  };
  const twoLines = async () => {
    await keepInJournal(keptChat('a', parcel), keptChat('b', parcel));
    const lines = (await (await exported()).text()).split('\n');
    await newJournal();
    return lines;
  };

  it('is refused with each line that is wrong, and nothing of it is kept', async () => {
    const [header, a, b] = await twoLines();
    const broken = b!.replace('"channel":"chat"', '"channel":"pigeon"');
    expect(await refusedAs([header!.replace('":2}', '":4}'), a, broken, '{"half', a].join('\n'))).toEqual([
      'wrong_value 3 channel',
      'not_json 4',
      'repeated_id 5 interaction_id',
    ]);
  });

  it.each([
    [
      'a time that is none',
      '"started_at":"2026-11-03T10:00:00.000Z"',
      '"started_at":"tomorrow"',
      'started_at',
    ],
    ['a rating of 6', '"rating":"not_asked"', '"rating":6', 'rating'],
    ['a code where there is none', '"zone":"Europe/Berlin"', '"zone":null', 'zone'],
    ['messages out of order', '"seq":2', '"seq":3', 'messages'],
    ['an instant without a time', '"at":"2026-11-03T10:09:00.000Z"', '"at":null', 'messages.1'],
  ])('is refused for %s', async (_, from, to, where) => {
    const [header, a] = await twoLines();
    expect(a).toContain(from);
    const file = [header!.replace('":2}', '":1}'), a!.replace(from, to)].join('\n');
    expect(await refusedAs(file)).toEqual([`wrong_value 2 ${where}`]);
  });

  it('is refused at the line that is not UTF-8', async () => {
    const [header, a] = await twoLines();
    const latin1 = new Uint8Array([0x66, 0xfc, 0x72, 0x0a, 0x7b]);
    expect(await refusedAs(new Blob([`${header}\n\n${a}\n`, latin1]))).toEqual(['not_utf8 4']);
    const oneChunk = new Blob([await new Blob([`${header}\n\n${a}\n`, latin1]).arrayBuffer()]);
    expect(await refusedAs(oneChunk)).toEqual(['not_utf8 4']);
  });

  it('is refused when lines are missing at its end', async () => {
    const [header, a, b] = await twoLines();
    expect(await refusedAs([header, a].join('\n'))).toEqual(['too_few_lines 2']);
    expect(await refusedAs([header, a, b!.slice(0, 300)].join('\n'))).toEqual(['not_json 3']);
  });

  it('is refused when it is packed and cut short', async () => {
    await keepInJournal(keptChat('a', parcel));
    const file = await exported(true);
    await newJournal();
    expect(await refusedAs(file.slice(0, file.size - 40))).toEqual(['damaged_gzip 1']);
  });

  it.each([
    ['nothing', new Blob([]), 'empty 1'],
    ['UTF-16', new Blob([new Uint8Array([0xff, 0xfe, 0x7b, 0])]), 'not_utf8 1'],
    ['a picture', new Blob([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d])]), 'not_utf8 1'],
    ['some other JSON', new Blob(['{"hello": "world"}']), 'no_header 1'],
    ['a deep nest', new Blob(['['.repeat(100_000)]), 'no_header 1'],
  ])('is refused when it holds %s', async (_, file, reason) => {
    expect(await refusedAs(file)).toEqual([reason]);
  });

  it('is refused when a newer program wrote it', async () => {
    const [header] = await twoLines();
    expect(await refusedAs(header!.replace('"version":1', '"version":2'))).toEqual(['newer_version 1']);
  });

  it('leaves nothing behind when the person cancels in the middle', async () => {
    const [header, a, b] = await twoLines();
    const cancel = new AbortController();
    const reading = importJsonLines(new Blob([[header, a, b].join('\n')]), {
      now,
      onBytes: () => cancel.abort(new Error('cancelled')),
      signal: cancel.signal,
    });
    await expect(reading).rejects.toThrow('cancelled');
    expect(await wholeJournal()).toEqual([]);
  });
});
