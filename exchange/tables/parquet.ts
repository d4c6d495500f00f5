import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import { type Column, type ColumnType, codesOfNothing, type Nothing } from '../columns/column';
import type { Bytes } from '../sink';
import type { TableRow } from './table-rows';

/** The column that says why cells of a row are empty, where it is not "not observed". */
export const reasonColumn = 'empty_because';

const parquetTypes: Record<ColumnType, object> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  category: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  texts: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  records: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT64' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  time: { type: 'INT64', logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: true, unit: 'MILLIS' } },
};

type Schema = ConstructorParameters<typeof ParquetWriter>[0]['schema'];

function schemaOf(columns: readonly Column[]): Schema {
  const leaf = (name: string, type: ColumnType) => ({
    name,
    repetition_type: 'OPTIONAL',
    ...parquetTypes[type],
  });
  return [
    { name: 'root', num_children: columns.length + 1 },
    ...columns.map(({ name, type }) => leaf(name, type)),
    leaf(reasonColumn, 'text'),
  ] as Schema;
}

/** Writes one Parquet file in row groups; gives the bytes that are ready after each step. */
export class ParquetTable {
  readonly #columns: readonly Column[];
  readonly #bytes = new ByteWriter();
  readonly #file: ParquetWriter;

  constructor(columns: readonly Column[]) {
    this.#columns = columns;
    this.#file = new ParquetWriter({
      writer: this.#bytes,
      schema: schemaOf(columns),
      createdBy: 'service-journal',
      statisticsTruncateLength: 64,
    });
  }

  /** Adds rows as one row group. */
  write(rows: readonly TableRow[]): Bytes {
    if (rows.length > 0) {
      const columnData = this.#columns.map((column) => ({
        name: column.name,
        data: rows.map((row) => valueOfCell(column, row[column.name])),
      }));
      columnData.push({ name: reasonColumn, data: rows.map((row) => reasons(this.#columns, row)) });
      this.#file.write({ columnData, rowGroupSize: rows.length });
    }
    return this.#take();
  }

  /** Ends the file. */
  finish(): Bytes {
    this.#file.finish();
    return this.#take();
  }

  #take(): Bytes {
    const ready = new Uint8Array(this.#bytes.getBuffer());
    this.#bytes.index = 0;
    return ready;
  }
}

const isNothing = (value: unknown): value is Nothing => codesOfNothing.includes(value as Nothing);

function valueOfCell({ type, nothing }: Column, value: unknown): unknown {
  if (value === null || value === undefined || value === '' || (nothing && isNothing(value))) return null;
  if (type === 'integer') return BigInt(value as number);
  if (type === 'time') return new Date(value as string);
  return typeof value === 'object' ? JSON.stringify(value) : value;
}

function reasons(columns: readonly Column[], row: TableRow): string | null {
  let text = '';
  for (const { name, nothing } of columns) {
    if (!nothing || !isNothing(row[name])) continue;
    text += `${text === '' ? '' : ' '}${name}:${row[name]}`;
  }
  return text === '' ? null : text;
}
