import { type Column, type ColumnType, codesOfNothing, type Nothing } from '../columns/column';
import type { TableRow } from './table-rows';
import { textsInBytes } from './texts-in-bytes';

/** Whether a cell says why it is empty. */
export const isNothing = (value: unknown): value is Nothing => codesOfNothing.includes(value as Nothing);

/** Types that a Parquet file holds as text. */
export const textTypes: ReadonlySet<ColumnType> = new Set(['text', 'texts', 'records', 'category']);

/** The cells of one column of a row group: added row by row, read once. */
export interface ColumnCells {
  add(rows: readonly TableRow[]): void;
  /** As the writer of Parquet takes them, null where a cell is empty. */
  data(): unknown[];
}

/**
 * Cells of a column. Ten thousand rows wait for their row group, and what waits is moved about in memory: of texts that say the same only
 * one is kept, and whole numbers become large ones at the end.
 */
export function columnCells(column: Column): ColumnCells {
  if (textTypes.has(column.type)) return new TextCells(column);
  if (column.type === 'integer' || column.type === 'time') return new NumberCells(column);
  return new PlainCells(column);
}

function valueIn(row: TableRow, { name, nothing }: Column): unknown {
  const value = row[name];
  const isEmpty = value === undefined || value === '' || (nothing !== undefined && isNothing(value));
  return isEmpty ? null : value;
}

class PlainCells implements ColumnCells {
  readonly #column: Column;
  readonly #cells: unknown[] = [];

  constructor(column: Column) {
    this.#column = column;
  }

  add(rows: readonly TableRow[]): void {
    for (const row of rows) this.#cells.push(valueIn(row, this.#column));
  }

  data(): unknown[] {
    return this.#cells;
  }
}

/** Whole numbers and times (ms since 1970 UTC); NaN stands for an empty cell, so that they lie one beside the other. */
class NumberCells implements ColumnCells {
  readonly #column: Column;
  readonly #cells: number[] = [];

  constructor(column: Column) {
    this.#column = column;
  }

  add(rows: readonly TableRow[]): void {
    const isTime = this.#column.type === 'time';
    for (const row of rows) {
      const value = valueIn(row, this.#column);
      const number = isTime ? Date.parse(value as string) : (value as number);
      if (value !== null && Number.isNaN(number)) throw new RangeError(`${this.#column.name}: ${value}`);
      this.#cells.push(value === null ? Number.NaN : number);
    }
  }

  data(): unknown[] {
    return this.#cells.map((number) => (Number.isNaN(number) ? null : BigInt(number)));
  }
}

/** A bound on memory: a column of which so many differ repeats little. */
const mostKnown = 1000;
const mostLooked = 200;
/** From this share of different texts on a table of them would spare nothing. */
const mostlyDistinct = 0.9;

class TextCells implements ColumnCells {
  readonly #column: Column;
  readonly #cells: (string | null)[] = [];
  readonly #known = new Map<string, string>();

  constructor(column: Column) {
    this.#column = column;
  }

  add(rows: readonly TableRow[]): void {
    for (const row of rows) {
      const value = valueIn(row, this.#column);
      this.#cells.push(value === null ? null : this.#once(typeof value === 'string' ? value : textOf(value)));
    }
  }

  data(): unknown[] {
    const cells = this.#cells;
    if (this.#column.type === 'category') return cells;
    const step = Math.ceil(cells.length / mostLooked);
    const looked = cells.filter((cell, at) => at % step === 0 && cell !== null);
    return new Set(looked).size < looked.length * mostlyDistinct ? cells : textsInBytes(cells);
  }

  #once(text: string): string {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    if (this.#known.size < mostKnown) this.#known.set(text, text);
    return text;
  }
}

function textOf(list: unknown): string {
  return Array.isArray(list) && list.length === 0 ? '[]' : JSON.stringify(list);
}
