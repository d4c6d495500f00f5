import type { ReadRow } from '../reading/reader';
import type { KnownRow } from './known-row';
import { isElsewhere } from './placed-rows';

/** Says where new rows of a list that has elements for few of its rows stand among those that are known and not shown now. */
export class Gap {
  readonly #seen: Set<KnownRow | undefined>;

  /** `rows`: all known ones in order; `placed`: the known one of each row that is shown, undefined where it is new. */
  constructor(
    readonly rows: readonly KnownRow[],
    readonly placed: readonly (KnownRow | undefined)[],
  ) {
    this.#seen = new Set(placed);
  }

  /** Index of the known row before which a new one stands, the `index`th of those shown; known ones before `taken` are above it. */
  before(index: number, row: ReadRow, taken: number): number {
    const below = this.placed.slice(index).find((known) => known !== undefined);
    if (below) return Math.max(taken, this.rows.indexOf(below));
    if (this.placed.some((known) => known !== undefined)) return taken;
    // It was jumped to: nothing but its place tells.
    const at = this.rows.findLastIndex((known) => isAbove(known, row));
    return Math.max(taken, at + 1);
  }

  /** Whether rows that are known and not shown now stand below a new one: then it was not said now. */
  isAboveUnseen(row: ReadRow, taken: number): boolean {
    return this.rows
      .slice(taken)
      .some((known) => !known.gone && !this.#seen.has(known) && isAbove(row, known));
  }
}

function isAbove(one: { top?: number | undefined }, other: { top?: number | undefined }): boolean {
  return isElsewhere(one, other) && one.top! < other.top!;
}
