import type { ByteWriter } from 'hyparquet-writer';
import { type CellKind, type Chunk, writeChunk } from './column-chunk';
import { type PlainValues, plainNumbers, plainTexts, plainWholes } from './plain-values';

/** What a cell holds: times are ms since 1970 UTC, lists are JSON. */
export type CellValue = string | number | boolean;

/** A column of which more values differ is written without a table of them: a bound on memory. */
const mostKnown = 1000;
/** From this many values on it is plain whether a table of them spares anything. */
const enoughToTell = 200;

/**
 * The cells of one column of a row group: added one by one, written once. Of values that repeat a table is made and their places in it are kept, of
 * others their bytes: ten thousand cells that waited for their row group as objects would be moved about in memory.
 */
export class ColumnCells {
  readonly #kind: CellKind;
  readonly #levels: number[] = [];
  readonly #values: PlainValues<CellValue>;
  /** Values in the order of the table; null where there is none. */
  #table: Map<CellValue, number> | null = new Map();
  #places: number[] = [];
  #nulls = 0;
  #range: [least: number, most: number] | null = null;

  constructor(kind: CellKind) {
    this.#kind = kind;
    this.#values = plainValuesOf(kind);
  }

  /** Null where the cell is empty. */
  add(value: CellValue | null): void {
    this.#levels.push(value === null ? 0 : 1);
    if (value === null) {
      this.#nulls++;
      return;
    }
    if (typeof value !== 'string') this.#widen(Number(value));
    if (this.#table) this.#places.push(placeIn(this.#table, value));
    else this.#values.add(value);
  }

  /** Called when the rows that were added are not needed any more. */
  settle(): void {
    if (this.#places.length >= enoughToTell) this.#keepTableOrNot();
    this.#values.settle();
  }

  /** All of them, behind what was written; afterwards nothing may be added. */
  write(file: ByteWriter, name: string): Chunk {
    this.#keepTableOrNot();
    const table = this.#table ? [...this.#table.keys()] : [];
    if (this.#kind !== 'booleans') for (const value of table) this.#values.add(value);
    return writeChunk(file, name, {
      kind: this.#kind,
      levels: this.#levels,
      nulls: this.#nulls,
      values: this.#values.bytes(),
      places: this.#table && this.#places,
      table: table.length,
      range: this.#range,
    });
  }

  #widen(value: number): void {
    if (Number.isNaN(value)) return;
    const [least, most] = this.#range ?? [value, value];
    if (!this.#range || value < least || value > most)
      this.#range = [Math.min(least, value), Math.max(most, value)];
  }

  #keepTableOrNot(): void {
    const table = this.#table;
    if (!table || this.#kind === 'booleans') return;
    if (table.size <= mostKnown && 2 * table.size <= this.#places.length) return;
    const values = [...table.keys()];
    for (const place of this.#places) this.#values.add(values[place] ?? '');
    this.#table = null;
    this.#places = [];
  }
}

function placeIn(table: Map<CellValue, number>, value: CellValue): number {
  if (typeof value === 'boolean') return value ? 1 : 0;
  const place = table.get(value) ?? table.size;
  if (place === table.size) table.set(value, place);
  return place;
}

function plainValuesOf(kind: CellKind): PlainValues<CellValue> {
  const values = kind === 'texts' ? plainTexts() : kind === 'wholes' ? plainWholes() : plainNumbers();
  return values as PlainValues<CellValue>;
}
