import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import type { Column, ColumnType } from '../columns/column';
import type { Bytes } from '../sink';
import { type ColumnCells, columnCells, isNothing, textTypes } from './column-cells';
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
type RowGroup = ParquetWriter['row_groups'][number];

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

/** One row group, made by itself: where its chunks stand is counted from its own beginning. */
export interface ParquetGroup {
  bytes: Bytes;
  /** Null where there are no rows. */
  group: RowGroup | null;
}

const magicBytes = 4;

function writerOf(columns: readonly Column[]): { bytes: ByteWriter; file: ParquetWriter } {
  const bytes = new ByteWriter(65_536);
  const file = new ParquetWriter({
    writer: bytes,
    schema: schemaOf(columns),
    createdBy: 'service-journal',
    statisticsTruncateLength: 64,
  });
  return { bytes, file };
}

/** The cells of one row group, column by column. */
export class ParquetCells {
  rows = 0;
  readonly #columns: readonly Column[];
  readonly #cells: readonly ColumnCells[];
  readonly #reasons: (string | null)[] = [];

  constructor(columns: readonly Column[]) {
    this.#columns = columns;
    this.#cells = columns.map(columnCells);
  }

  /** Takes over the cells of rows, which are not needed afterwards. */
  add(rows: readonly TableRow[]): void {
    for (const cells of this.#cells) cells.add(rows);
    addReasons(this.#reasons, this.#columns, rows);
    this.rows += rows.length;
  }

  /** All of them as one row group. */
  group(): ParquetGroup {
    if (this.rows === 0) return { bytes: new Uint8Array(0), group: null };
    const { bytes, file } = writerOf(this.#columns);
    const columnData = this.#columns.map((column, i) => ({
      name: column.name,
      data: this.#cells[i]?.data() ?? [],
      // One page in each chunk: an index of pages would say nothing.
      offsetIndex: false,
      // Between which texts those of a group lie helps nobody to skip it, and is dear to find out.
      statistics: !textTypes.has(column.type),
    }));
    columnData.push({ name: reasonColumn, data: this.#reasons, offsetIndex: false, statistics: false });
    file.write({ columnData, rowGroupSize: this.rows, pageSize: Number.MAX_SAFE_INTEGER });
    return {
      bytes: bytes.getBytes().subarray(magicBytes) as Bytes,
      group: file.row_groups[0] ?? null,
    };
  }
}

/** Puts row groups together as one file; gives the bytes that are ready after each step. */
export class ParquetFile {
  readonly #bytes: ByteWriter;
  readonly #file: ParquetWriter;

  constructor(columns: readonly Column[]) {
    const { bytes, file } = writerOf(columns);
    this.#bytes = bytes;
    this.#file = file;
  }

  /** Adds a row group that was made by itself. */
  add({ bytes, group }: ParquetGroup): Bytes {
    if (!group) return new Uint8Array(0);
    const shift = BigInt(this.#bytes.offset - magicBytes);
    for (const chunk of group.columns) {
      chunk.file_offset += shift;
      const { meta_data: facts } = chunk;
      if (!facts) continue;
      facts.data_page_offset += shift;
      if (facts.dictionary_page_offset !== undefined) facts.dictionary_page_offset += shift;
    }
    this.#file.row_groups.push(group);
    this.#file.num_rows += group.num_rows;
    this.#bytes.appendBytes(bytes);
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

function addReasons(reasons: (string | null)[], columns: readonly Column[], rows: readonly TableRow[]): void {
  const telling = columns.filter(({ nothing }) => nothing);
  for (const row of rows) {
    let text = '';
    for (const { name } of telling) {
      const value = row[name];
      if (isNothing(value)) text += `${text === '' ? '' : ' '}${name}:${value}`;
    }
    reasons.push(text === '' ? null : text);
  }
}
