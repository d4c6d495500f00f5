import { gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it } from 'vitest';
import { guessedMapping } from '../../exchange/foreign-csv/csv-mapping';
import { importTask } from '../../exchange/jobs/import-task';
import type { Task } from '../../exchange/jobs/task';
import { at, chat } from '../drawing/chat';
import { GeneratedBlob } from '../drawing/generated-blob';
import { newJournal } from '../drawing/journal';
import { journalFile } from '../drawing/journal-file';
import { keepInJournal, keptChat, wholeJournal } from '../drawing/kept';
import { packed } from '../drawing/package';

type ImportTask = Parameters<typeof importTask>[0];
const journal = journalFile(keptChat('a', chat`10:00 customer Hello`));
const table = 'company,date\nAcme,2026-11-03\n';
const named = (blob: Blob, name: string) => Object.assign(blob, { name, lastModified: 0 }) as File;
const asJournal = (blob: Blob): ImportTask => ({
  task: 'import',
  file: named(blob, 'journal.jsonl'),
  at: at('13:00'),
});
const asTable = (blob: Blob): Extract<Task, { task: 'table' }> => ({
  ...{ task: 'table', file: named(blob, 'table.csv'), at: at('13:00'), zone: 'Europe/Berlin' },
  reading: { encoding: 'utf-8', separator: ',' },
  mapping: guessedMapping(['company', 'date'], []),
});

/** A file that was there when it was chosen, and is gone when this much of it was read. */
class GoneBlob extends Blob {
  readonly #bytes: Uint8Array<ArrayBuffer>;
  readonly #readable: number;

  constructor(bytes: Uint8Array, readable: number) {
    super();
    this.#bytes = Uint8Array.from(bytes);
    this.#readable = readable;
  }

  override get size(): number {
    return this.#bytes.length;
  }

  override slice(from = 0, to = this.size): Blob {
    const part = this.#bytes.slice(from, to);
    return to <= this.#readable ? new Blob([part]) : new GoneBlob(part, this.#readable - from);
  }

  override arrayBuffer(): Promise<ArrayBuffer> {
    return new Response(this.stream()).arrayBuffer();
  }

  override stream(): ReadableStream<Uint8Array<ArrayBuffer>> {
    const parts = [this.#bytes.slice(0, Math.max(0, this.#readable))];
    return new ReadableStream({
      pull(controller) {
        const part = parts.pop();
        if (part?.length) controller.enqueue(part);
        else controller.error(new DOMException('The file could not be read.', 'NotReadableError'));
      },
    });
  }
}

beforeEach(newJournal);

describe('a file that is being brought in', () => {
  it.each([
    ['a journal', asJournal(new GeneratedBlob(journal, '\n', 1_073_741_824))],
    ['a table', asTable(new GeneratedBlob(table, '\n', 1_073_741_824))],
  ])('can be left in the middle of a gigabyte of empty lines: %s', async (_, task) => {
    const cancel = new AbortController();
    await expect(importTask(task, () => cancel.abort(), cancel.signal)).rejects.toThrow(/abort/i);
    expect((task.file as Blob as GeneratedBlob).readBytes).toBeLessThan(50_000_000);
    expect(await wholeJournal()).toEqual([]);
  });

  it('is said to be no longer readable when it goes away, wherever that happens, and nothing is kept', async () => {
    const { signal } = new AbortController();
    const text = new TextEncoder().encode(journal);
    await keepInJournal(keptChat('a', chat`10:00 customer Hello`));
    const zip = new Uint8Array(await (await packed()).arrayBuffer());
    await newJournal();
    for (const bytes of [text, gzipSync(text), zip])
      for (const readable of [0, 20, bytes.length - 30]) {
        const note = await importTask(asJournal(new GoneBlob(bytes, readable)), () => {}, signal);
        expect(note).toMatchObject({ note: 'failed', failure: 'unreadable' });
      }
    const cells = new TextEncoder().encode(table);
    for (const task of [
      asTable(new GoneBlob(cells, 20)),
      { task: 'look', file: asTable(new GoneBlob(cells, 20)).file },
    ])
      expect(await importTask(task as ImportTask, () => {}, signal)).toMatchObject({ failure: 'unreadable' });
    expect(await wholeJournal()).toEqual([]);
  });
});
