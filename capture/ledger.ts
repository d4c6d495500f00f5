import type { SeenRow } from '../conversation/sighting';
import type { ReadRow } from '../reading/reader';
import { align, type Sketch } from './align';

/** A row as the frame knows it. `version` counts its changes, `sent` is the version the background has on disk. */
export interface KnownRow extends SeenRow {
  element: Element | null;
  pageId: string;
  gone: boolean;
  version: number;
  sent: number;
}

/** What a look brought. */
export interface Change {
  added: number;
  changed: number;
  withdrawn: number;
}

/** All rows of one transcript that the frame has seen, in order, each with a key that survives re-renders. */
export class Ledger {
  rows: KnownRow[] = [];
  #made = 0;

  /**
   * Takes a look's rows in. `seenAtOf`: when a new row appeared, null if it was there before. `window`: the list shows only
   * a part of the transcript, so that rows missing at its ends are not withdrawn.
   */
  take(read: ReadRow[], seenAtOf: (row: ReadRow) => number | null, window: boolean): Change {
    const change: Change = { added: 0, changed: 0, withdrawn: 0 };
    const standing = this.rows.filter((row) => !row.gone);
    const placed = align(standing.map(sketchOfKnown), read.map(sketchOfRead));
    change.withdrawn = this.#withdraw(standing, placed, window);
    const next: KnownRow[] = [];
    let taken = 0;
    for (const [index, row] of read.entries()) {
      const at = placed[index]!;
      if (at < 0) {
        next.push(this.#newRow(row, this.#isEarlier(placed, index) ? null : seenAtOf(row)));
        change.added += 1;
        continue;
      }
      const known = standing[at]!;
      const end = this.rows.indexOf(known, taken);
      next.push(...this.rows.slice(taken, end));
      taken = end + 1;
      if (update(known, row)) change.changed += 1;
      next.push(known);
    }
    next.push(...this.rows.slice(taken));
    this.rows = next;
    return change;
  }

  /** New rows above the first known one were loaded from earlier. */
  #isEarlier(placed: number[], index: number): boolean {
    return (
      this.rows.length > 0 &&
      placed.some((at, later) => later > index && at >= 0) &&
      placed.slice(0, index).every((at) => at < 0)
    );
  }

  #newRow(row: ReadRow, seenAt: number | null): KnownRow {
    this.#made += 1;
    return { ...row, key: `r${this.#made}`, seenAt, gone: false, version: 1, sent: 0 };
  }

  #withdraw(standing: KnownRow[], placed: number[], window: boolean): number {
    const matched = new Set(placed);
    const indexes = placed.filter((at) => at >= 0);
    if (indexes.length === 0) return 0;
    const first = Math.min(...indexes);
    const last = window ? Math.max(...indexes) : standing.length;
    let count = 0;
    for (const [index, row] of standing.entries())
      if (index > first && index < last && !matched.has(index)) {
        row.gone = true;
        row.version += 1;
        count += 1;
      }
    return count;
  }
}

function sketchOfKnown({ element, pageId, party, text }: KnownRow): Sketch {
  return { element, pageId, customer: party === 'customer', text };
}

function sketchOfRead({ element, pageId, party, text }: ReadRow): Sketch {
  return { element, pageId, customer: party === 'customer', text };
}

function update(known: KnownRow, row: ReadRow): boolean {
  const differs =
    known.text !== row.text ||
    known.party !== row.party ||
    known.author !== row.author ||
    (known.stated === null && row.stated !== null);
  if (differs) known.version += 1;
  known.text = row.text;
  known.party = row.party;
  known.author = row.author;
  known.stated ??= row.stated;
  known.element = row.element;
  known.pageId = row.pageId;
  return differs;
}
