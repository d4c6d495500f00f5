import type { Kept } from '../../conversation/interaction';
import { CsvReader, type CsvRecord } from '../import/csv-reader';
import { FileRefused } from '../import/refusal';
import { type ImportOptions, type ImportReport, type Reading, takeOver } from '../import/take-over';
import { utf8Texts } from '../import/utf8-texts';
import { contactOfRecord, readRecord } from './contact-of-record';
import type { CsvMapping } from './csv-mapping';
import { type CsvReading, isEmpty } from './csv-sample';

/** Takes over a table from elsewhere, one contact a record, see {@link takeOver}. The same record has the same id whenever it comes. `zone`: IANA. */
export function importCsv(
  file: Blob,
  reading: CsvReading,
  mapping: CsvMapping,
  options: ImportOptions & { zone: string },
): Promise<ImportReport> {
  return takeOver((told) => readKept(file, reading, mapping, options, told), options);
}

async function* readKept(
  file: Blob,
  { encoding, separator }: CsvReading,
  mapping: CsvMapping,
  { now, zone, onBytes }: ImportOptions & { zone: string },
  reading: Reading,
): AsyncGenerator<Kept | null> {
  const reader = new CsvReader(separator);
  const seenHashes = new Map<string, number>();
  let header: string[] | null = null;
  const read = async (record: CsvRecord): Promise<Kept | null> => {
    if (isEmpty(record)) return null;
    if (!header) {
      header = record.cells;
      return null;
    }
    const { line, cells } = record;
    if (cells.length > header.length)
      throw new FileRefused('wrong_length', line, `${cells.length} / ${header.length}`);
    const said = readRecord(record, mapping);
    if (said.wrong !== null) {
      const column = mapping.columns[said.wrong];
      reading.refuse({
        reason: 'wrong_value',
        line,
        where: column === null ? said.wrong : (header[column] ?? ''),
        what: said.what,
      });
      return null;
    }
    const hash = await hashOf(cells);
    const earlier = seenHashes.get(hash) ?? 0;
    seenHashes.set(hash, earlier + 1);
    // Two records that say the same are two contacts.
    const id = earlier === 0 ? hash : `${hash}-${earlier + 1}`;
    return reading.isNew(id, line) ? contactOfRecord(said, { id, zone, now }) : null;
  };
  let seen = 0;
  const counted = file.stream().pipeThrough(
    new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(chunk, controller) {
        seen += chunk.length;
        onBytes(seen);
        controller.enqueue(chunk);
      },
    }),
  );
  const texts = encoding === 'utf-8' ? utf8Texts(counted) : decoded(counted, encoding);
  for await (const text of texts) for (const record of reader.push(text)) yield await read(record);
  for (const record of reader.end()) yield await read(record);
  if (!header) throw new FileRefused('empty', 1);
}

async function* decoded(
  bytes: ReadableStream<Uint8Array<ArrayBuffer>>,
  encoding: string,
): AsyncGenerator<string> {
  const reader = bytes.pipeThrough(new TextDecoderStream(encoding)).getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
}

async function hashOf(cells: readonly string[]): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(cells));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return `csv-${[...digest.slice(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
