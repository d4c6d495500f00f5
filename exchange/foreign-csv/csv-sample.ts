import { CsvReader, type CsvRecord } from '../import/csv-reader';
import { FileRefused } from '../import/refusal';

/** How a CSV file from elsewhere is read. */
export interface CsvReading {
  encoding: 'utf-8' | 'windows-1252' | 'utf-16le' | 'utf-16be';
  separator: ',' | ';' | '\t' | '|';
}

/** The beginning of a CSV file: its header and first records. */
export interface CsvSample {
  reading: CsvReading;
  header: string[];
  records: CsvRecord[];
}

const sampleBytes = 262_144;
const mostRecords = 200;
const separators = [',', ';', '\t', '|'] as const;

/** The beginning of a file, read as it probably was written. Throws {@link FileRefused} for a file without a table. */
export async function csvSample(file: Blob): Promise<CsvSample> {
  const bytes = new Uint8Array(await file.slice(0, sampleBytes).arrayBuffer());
  const encoding = encodingOf(bytes, bytes.length < file.size);
  const text = new TextDecoder(encoding).decode(bytes, { stream: bytes.length < file.size });
  if (text.includes('\0')) throw new FileRefused('no_table', 1);
  if (text.trim() === '') throw new FileRefused('empty', 1);
  const named = separators.filter((separator) => text.toLowerCase().startsWith(`sep=${separator}`));
  const tried = (named.length > 0 ? named : separators).map((separator) =>
    triedWith(separator, text, bytes.length < file.size),
  );
  const whole = tried.filter(({ fault }) => !fault);
  const best = bestOf(whole);
  const broken = bestOf(tried.filter(({ fault }) => fault));
  const [header, ...records] = best?.records ?? [];
  if (!best || !header || best.fit === 0) {
    // Quotes that fit under no separator are wrong where they stand; those that do not fit under one show that it is another.
    if (broken?.fault && (broken.fit > 0 || whole.length === 0)) throw broken.fault;
    throw new FileRefused('no_table', 1, text.slice(0, 80));
  }
  return {
    reading: { encoding, separator: best.separator },
    header: header.cells,
    records: records.slice(0, mostRecords),
  };
}

/**
 * Whether a record tells of no contact: spreadsheets write rows below the last as separators alone, and Excel a first line that names
 * the separator ("sep=;").
 */
export function isEmpty({ line, cells }: CsvRecord): boolean {
  return (
    cells.every((cell) => cell.trim() === '') ||
    (line === 1 && /^sep=.?$/i.test(cells[0] ?? '') && cells.slice(1).every((cell) => cell === ''))
  );
}

function encodingOf(bytes: Uint8Array, cut: boolean): CsvReading['encoding'] {
  const [first, second] = bytes;
  // With a byte order mark, or with a letter of ASCII at the beginning.
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0)) return 'utf-16be';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: cut });
    return 'utf-8';
  } catch {
    // What spreadsheets on Windows write unless they are told otherwise.
    return 'windows-1252';
  }
}

/** The beginning of a file as one separator parts it. `fit`: 0 = no table; `fault`: what broke the reading off. */
interface Tried {
  separator: CsvReading['separator'];
  records: CsvRecord[];
  fit: number;
  fault: FileRefused | null;
}

function triedWith(separator: CsvReading['separator'], text: string, cut: boolean): Tried {
  const reader = new CsvReader(separator);
  const read: CsvRecord[] = [];
  let fault: FileRefused | null = null;
  try {
    // Line by line, so that what stands before a fault is known.
    for (const line of text.split(/(?<=[\r\n])/)) read.push(...reader.push(line));
    if (!cut) read.push(...reader.end());
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    fault = error;
  }
  const records = read.filter((record) => !isEmpty(record));
  const width = records[0]?.cells.length ?? 0;
  const even = records.filter(({ cells }) => cells.length === width).length / Math.max(1, records.length);
  return { separator, records, fit: width > 1 ? even * Math.min(width, 12) : 0, fault };
}

function bestOf(tried: readonly Tried[]): Tried | undefined {
  return tried.reduce<Tried | undefined>((a, b) => (a && a.fit >= b.fit ? a : b), undefined);
}
