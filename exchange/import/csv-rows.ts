import type { Column } from '../columns/column';
import { CsvReader } from './csv-reader';
import { FileRefused } from './refusal';
import { utf8Texts } from './utf8-texts';

/** A row of a table as JSON Lines would have it, with the line it began on. */
export interface CsvRow {
  line: number;
  cells: Record<string, unknown>;
}

/**
 * The rows of a table of a research package. `unknown` hears of columns that are none of the table's. What a cell cannot be stays
 * text, for the schema to refuse. Throws {@link FileRefused}; the name of the file stands in `what`.
 */
export async function* csvRows(
  bytes: ReadableStream<Uint8Array<ArrayBuffer>>,
  columns: readonly Column[],
  file: string,
  unknown: (names: string[]) => void,
): AsyncGenerator<CsvRow> {
  const reader = new CsvReader(',');
  let header: (Column | undefined)[] | null = null;
  const rowsOf = function* (records: ReturnType<CsvReader['push']>): Generator<CsvRow> {
    for (const { line, cells } of records) {
      if (!header) {
        header = headerOf(cells, columns, line);
        unknown(cells.filter((_, i) => header?.[i] === undefined).map((name) => name.slice(0, 80)));
        continue;
      }
      if (cells.length !== header.length)
        throw new FileRefused('wrong_length', line, `${cells.length} / ${header.length}`, file);
      const row: Record<string, unknown> = {};
      for (const [i, column] of header.entries())
        if (column) row[column.name] = valueIn(column, cells[i] ?? '');
      yield { line, cells: row };
    }
  };
  try {
    for await (const text of utf8Texts(bytes)) yield* rowsOf(reader.push(text));
    yield* rowsOf(reader.end());
  } catch (error) {
    throw error instanceof FileRefused ? error.in(file) : error;
  }
}

function headerOf(
  names: readonly string[],
  columns: readonly Column[],
  line: number,
): (Column | undefined)[] {
  const header = names.map((name) => columns.find((column) => column.name === name));
  const known = header.flatMap((column) => (column ? [column.name] : []));
  if (!known.includes('interaction_id')) throw new FileRefused('no_column', line, 'interaction_id');
  const twice = known.find((name, i) => known.indexOf(name) !== i);
  if (twice !== undefined) throw new FileRefused('repeated_column', line, twice);
  return header;
}

function valueIn({ type, nothing, required }: Column, cell: string): unknown {
  if (cell === '') return required && type === 'text' ? '' : null;
  if (nothing?.some((code) => code === cell)) return cell;
  if (type === 'boolean') return cell === 'true' ? true : cell === 'false' ? false : cell;
  if (type === 'integer' || type === 'number')
    return /^-?\d/.test(cell) && Number.isFinite(Number(cell)) ? Number(cell) : cell;
  if (type !== 'texts' && type !== 'records') return cell;
  try {
    return JSON.parse(cell);
  } catch {
    return cell;
  }
}
