import { ByteWriter, type ParquetWriter } from 'hyparquet-writer';
import { type Column, type ColumnType, codesOfNothing, type Nothing } from '../columns/column';
import type { Bytes } from '../sink';
import { type CellValue, ColumnCells } from './column-cells';
import type { CellKind } from './column-chunk';
import type { TableRow } from './table-rows';

/** The column that says why cells of a row are empty, where it is not "not observed". */
export const reasonColumn = 'empty_because';

/** How each type is held. */
export const kinds: Readonly<Record<ColumnType, CellKind>> = {
  text: 'texts',
  category: 'texts',
  texts: 'texts',
  records: 'texts',
  integer: 'wholes',
  number: 'numbers',
  boolean: 'booleans',
  time: 'wholes',
};

type RowGroup = ParquetWriter['row_groups'][number];

/** One row group, made by itself: where its chunks stand is counted from its own beginning. */
export interface ParquetGroup {
  bytes: Bytes;
  /** Null where there are no rows. */
  group: RowGroup | null;
}

/** The cells of one row group, column by column. */
export class ParquetCells {
  rows = 0;
  readonly #columns: readonly { column: Column; cells: ColumnCells }[];
  readonly #telling: readonly string[];
  readonly #reasons = new ColumnCells('texts');

  constructor(columns: readonly Column[]) {
    this.#columns = columns.map((column) => ({ column, cells: new ColumnCells(kinds[column.type]) }));
    this.#telling = columns.filter(({ nothing }) => nothing).map(({ name }) => name);
  }

  /** Takes over the cells of rows, which are not needed afterwards. */
  add(rows: readonly TableRow[]): void {
    for (const { column, cells } of this.#columns) {
      for (const row of rows) cells.add(cellOf(row[column.name], column));
      cells.settle();
    }
    for (const row of rows) this.#reasons.add(reasonsIn(row, this.#telling));
    this.#reasons.settle();
    this.rows += rows.length;
  }

  /** All of them as one row group. */
  group(): ParquetGroup {
    if (this.rows === 0) return { bytes: new Uint8Array(0), group: null };
    const bytes = new ByteWriter(65_536);
    const columns = [
      ...this.#columns.map(({ column, cells }) => cells.write(bytes, column.name)),
      this.#reasons.write(bytes, reasonColumn),
    ];
    const plainBytes = columns.reduce(
      (sum, { meta_data }) => sum + (meta_data?.total_uncompressed_size ?? 0n),
      0n,
    );
    return {
      bytes: bytes.getBytes() as Bytes,
      group: {
        columns,
        total_byte_size: plainBytes,
        num_rows: BigInt(this.rows),
        total_compressed_size: BigInt(bytes.offset),
      },
    };
  }
}

/** Whether a cell says why it is empty. */
const isNothing = (value: unknown): value is Nothing => codesOfNothing.includes(value as Nothing);

function cellOf(value: unknown, { name, type, nothing }: Column): CellValue | null {
  if (value === null || value === undefined || value === '' || (nothing && isNothing(value))) return null;
  if (type === 'time') return timeIn(value as string, name);
  return typeof value === 'object' ? textOf(value) : (value as CellValue);
}

function timeIn(text: string, name: string): number {
  const at = Date.parse(text);
  if (Number.isNaN(at)) throw new RangeError(`${name}: ${text}`);
  return at;
}

function textOf(list: object): string {
  return Array.isArray(list) && list.length === 0 ? '[]' : JSON.stringify(list);
}

/** Which cells say why they are empty, and what; null if none does. */
function reasonsIn(row: TableRow, telling: readonly string[]): string | null {
  let text = '';
  for (const name of telling) {
    const value = row[name];
    if (isNothing(value)) text += `${text === '' ? '' : ' '}${name}:${value}`;
  }
  return text === '' ? null : text;
}
