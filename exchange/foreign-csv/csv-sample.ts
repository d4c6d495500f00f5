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
  const tried = separators.map((separator) => {
    const records = recordsOf(text, separator, bytes.length < file.size);
    const width = records[0]?.cells.length ?? 0;
    const even = records.filter(({ cells }) => cells.length === width).length / Math.max(1, records.length);
    return { separator, records, fit: width > 1 ? even * Math.min(width, 12) : 0 };
  });
  const best = tried.reduce((a, b) => (b.fit > a.fit ? b : a));
  const [header, ...records] = best.records.filter((record) => !isBlank(record));
  if (!header || best.fit === 0) throw new FileRefused('no_table', 1, text.slice(0, 80));
  return {
    reading: { encoding, separator: best.separator },
    header: header.cells,
    records: records.slice(0, mostRecords),
  };
}

/** Whether nothing stands in a record: spreadsheets write rows below the last as separators alone. */
export function isBlank({ cells }: CsvRecord): boolean {
  return cells.every((cell) => cell.trim() === '');
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

/** The records of the beginning; with another separator than the file's own the quotes may not fit, which shows that it is another. */
function recordsOf(text: string, separator: CsvReading['separator'], cut: boolean): CsvRecord[] {
  const reader = new CsvReader(separator);
  try {
    const records = reader.push(text);
    return cut ? records : [...records, ...reader.end()];
  } catch (error) {
    if (error instanceof FileRefused) return [];
    throw error;
  }
}
