import { headed } from '../reading/headed';
import type { ReadRow } from '../reading/reader';
import { align } from './align';
import { Gap } from './gap';
import { type KnownRow, type Origin, update } from './known-row';
import { PassingRows } from './placed-rows';
import { type Surroundings, unstampRestored } from './restored-rows';
import { noteNeighbours, passDaysOn } from './row-days';
import { placeTombstones } from './tombstone';

/** What a look's rows are taken in with. */
export interface Taking extends Surroundings {
  originOf: (row: ReadRow) => Origin;
  /** What a row said before it was edited since the last look; null if nothing else. */
  saidBefore: (row: ReadRow) => string | null;
  /** The list shows only a part of the transcript, so that rows missing at its ends are not withdrawn. */
  window: boolean;
  /** ms since 1970 UTC. */
  now: number;
}

/** What a look brought. `moved`: known rows are shown by other elements now. */
export interface Change {
  added: number;
  changed: number;
  withdrawn: number;
  moved: number;
  /** Added rows of which it is known who spoke. */
  proved: number;
}

/** So many rows are taken in at a time. */
const partRows = 250;
/** A list that loses so many rows at its end at once is cleared. */
const fewestCleared = 3;
const doubtMs = 1500;
const copyWithinMs = 10_000;
/** The server's row may come so long after the first one has gone. */
const returnsWithinMs = 3000;

/** All rows of one transcript that the frame has seen, in order, each with a key that survives re-renders. */
export class Ledger {
  rows: KnownRow[] = [];
  #made = 0;
  #passing = new PassingRows();
  #byElement = new WeakMap<Element, KnownRow>();

  /** The row that an element showed at the last look. */
  of(element: Element): KnownRow | undefined {
    const row = this.#byElement.get(element);
    return row?.element === element && !row.gone ? row : undefined;
  }

  /** Takes a look's rows in; in parts, for they may be many. */
  *take(
    shown: readonly ReadRow[],
    { originOf, maySay, lostMs, saidBefore, window, now }: Taking,
  ): Generator<void, Change> {
    const change: Change = { added: 0, changed: 0, withdrawn: 0, moved: 0, proved: 0 };
    const read = window ? this.#passing.settled(shown, this.rows, now) : shown;
    const { standing, placed } = this.#placed(read, now);
    // New rows above the first known one were loaded from earlier.
    const firstPlaced = placed.findIndex((at) => at >= 0);
    const gap = window
      ? new Gap(
          this.rows,
          placed.map((at) => standing[at]),
        )
      : null;
    // Whom the head shows at the first look may have come after the others.
    const since = this.rows.length === 0 ? read.findLastIndex(({ party }) => party === 'system') : -1;
    const next: KnownRow[] = [];
    const fresh = new Map<KnownRow, ReadRow>();
    let taken = 0;
    for (const [index, row] of read.entries()) {
      if (index % partRows === partRows - 1) yield;
      const known = standing[placed[index]!];
      if (!known) {
        // What a list of few rows does not show now, and was known above, stays above.
        const upTo = gap?.before(index, row, taken) ?? taken;
        for (; taken < upTo; taken += 1) next.push(this.rows[taken]!);
        const isEarlier = index < firstPlaced || gap?.isAboveUnseen(row, taken) === true;
        // What is said after a list was cleared comes after what stood there.
        if (!isEarlier) for (; this.rows[taken]?.cleared; taken += 1) next.push(this.rows[taken]!);
        const origin = { ...originOf(row), ...(isEarlier ? { seenAt: null, answered: false } : {}) };
        const head = isEarlier || index < since ? null : row.head;
        const added = this.#newRow({ ...row, head }, origin, now);
        if (origin.seenAt !== null) added.shownFirst = saidBefore(row);
        fresh.set(added, row);
        next.push(added);
        change.added += 1;
        if (origin.typed || origin.answered) change.proved += 1;
        continue;
      }
      for (; taken < this.rows.length && this.rows[taken] !== known; taken += 1) next.push(this.rows[taken]!);
      taken += 1;
      if (known.element !== row.element) change.moved += 1;
      known.cleared = false;
      if (known.gone) {
        Object.assign(known, { gone: false, lostAt: null, version: known.version + 1 });
        change.changed += 1;
      }
      if (known.text !== row.text && known.sent === 0 && saidBefore(row) !== null)
        known.shownFirst ??= known.text;
      if (update(known, row, now)) change.changed += 1;
      this.#byElement.set(row.element, known);
      next.push(known);
    }
    next.push(...this.rows.slice(taken));
    this.rows = next;
    noteNeighbours(read.map(({ element }) => this.#byElement.get(element)!));
    change.changed += passDaysOn(next);
    unstampRestored(next, fresh, { maySay, lostMs });
    change.withdrawn = this.#withdraw(standing, placed, window, now);
    change.changed += this.#settleDoubts(now);
    return change;
  }

  /** The rows that stand, and which of them each read row is; of what was cleared only several can be back. */
  #placed(read: readonly ReadRow[], now: number): { standing: KnownRow[]; placed: number[] } {
    const mayReturn = ({ lostAt }: KnownRow) => lostAt !== null && now - lostAt <= returnsWithinMs;
    const standing = this.rows.filter((row) => !row.gone || mayReturn(row));
    const placed = align(standing, read);
    // What is said anew is no row that went, though it says the same.
    for (const [index, { typed, text }] of read.entries()) {
      const known = standing[placed[index]!];
      if (known?.gone && (typed || known.text !== text)) placed[index] = -1;
    }
    placeTombstones(placed, standing, read);
    const back = placed.filter((at) => standing[at]?.cleared).length;
    if (back !== 1) return { standing, placed };
    const shown = standing.filter((row) => !row.cleared && !row.gone);
    return { standing: shown, placed: align(shown, read) };
  }

  /** Another part of the page proved to be the transcript: what was read so far is none of it. */
  drop(): void {
    this.rows = this.rows.filter(({ sent }) => sent > 0);
    for (const row of this.rows) {
      if (!row.gone) row.version += 1;
      row.gone = true;
    }
  }

  /** When the next doubt ends, ms since 1970 UTC; null if there is none. */
  get doubtedUntil(): number | null {
    return this.rows.find(({ doubtedUntil }) => doubtedUntil !== null)?.doubtedUntil ?? this.#passing.until;
  }

  #newRow(row: ReadRow, origin: Origin, now: number): KnownRow {
    this.#made += 1;
    const doubtedUntil = this.#isCopy(row, origin) ? now + doubtMs : null;
    const known: KnownRow = {
      ...row,
      ...headed(row, row.head),
      ...origin,
      ...(row.deleted ? { takenBack: true as const } : {}),
      key: `r${this.#made}`,
      ...{
        drawnAt: origin.seenAt,
        gone: false,
        lostAt: null,
        isDayNamed: row.day?.isNamed === true,
        isSameDay: false,
        movedAt: null,
        cleared: false,
        shownFirst: null,
        doubtedUntil,
        version: 1,
        sent: 0,
      },
    };
    this.#byElement.set(row.element, known);
    return known;
  }

  /** The same words as what the person has just said, but not said again. */
  #isCopy(row: ReadRow, { seenAt, typed }: Origin): boolean {
    if (seenAt === null || typed || row.party !== 'customer') return false;
    return this.rows.some(
      (known) =>
        known.typed && !known.gone && known.text === row.text && seenAt - (known.seenAt ?? 0) < copyWithinMs,
    );
  }

  #withdraw(standing: KnownRow[], placed: number[], window: boolean, now: number): number {
    const indexes = placed.filter((at) => at >= 0);
    if (indexes.length === 0 || indexes.length === standing.length) return 0;
    const matched = new Set(indexes);
    const first = Math.min(...indexes);
    const last = window ? Math.max(...indexes) : standing.length;
    const ends = standing.slice(Math.max(...indexes) + 1).filter((row) => !row.gone);
    const isCleared =
      ends.length >= fewestCleared &&
      indexes.length < ends.length &&
      ends.some(({ party }) => party === 'customer');
    if (isCleared) for (const row of ends) row.cleared = true;
    let count = 0;
    for (const [index, row] of standing.entries())
      if (index > first && index < last && !matched.has(index) && !row.cleared && !row.gone) {
        if (!this.#handOver(row)) row.gone = true;
        if (row.gone && row.typed) row.lostAt = now;
        row.version += 1;
        count += 1;
      }
    return count;
  }

  /** A row that goes while its copy stands lives on in the copy. */
  #handOver(row: KnownRow): boolean {
    const at = this.rows.findIndex(
      (copy) => copy.doubtedUntil !== null && copy.text === row.text && copy !== row,
    );
    const copy = this.rows[at];
    if (!copy) return false;
    const heir: KnownRow = { ...row, element: copy.element, pageId: copy.pageId };
    this.rows[at] = heir;
    this.rows.splice(this.rows.indexOf(row), 1);
    if (copy.element) this.#byElement.set(copy.element, heir);
    return true;
  }

  #settleDoubts(now: number): number {
    let settled = 0;
    for (const row of this.rows)
      if (row.doubtedUntil !== null && row.doubtedUntil <= now) {
        row.doubtedUntil = null;
        settled += 1;
      }
    return settled;
  }
}
