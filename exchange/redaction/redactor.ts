import type { TableName } from '../columns/tables';
import type { Removed } from '../package/removed';
import type { RestorableRow } from '../rows/kept-of-row';
import { nameFinder } from './find-names';
import { knownNumbers } from './known-numbers';
import { namesOfRow } from './names-of-row';
import { ownPatterns } from './own-patterns';
import type { RedactionPlan } from './plan';
import type { Pseudonyms } from './pseudonyms';
import { type Cells, RowCover } from './row-cover';
import type { CoverKind, Span } from './span';
import { shiftOf } from './times';

/** Covers rows by a plan and counts what it covered. */
export class Redactor {
  readonly #plan: RedactionPlan;
  readonly #pseudonyms: Pseudonyms;
  readonly #own: (text: string) => Span[];
  readonly #dropped: ReadonlySet<string>;
  readonly #covered = new Map<CoverKind, number>();
  readonly #coveredByLine = new Map<number, number>();

  /** `dropped`: `table.column` of what does not leave and is not counted. Throws for a line of the person's own that cannot be used: better nothing leaves than what it was to cover. */
  constructor(plan: RedactionPlan, pseudonyms: Pseudonyms, dropped: ReadonlySet<string> = new Set()) {
    const { find, wrong } = ownPatterns(plan.ownLines);
    if (wrong.length > 0) throw new Error(`own pattern in line ${wrong[0]?.line}`);
    this.#plan = plan;
    this.#own = find;
    this.#pseudonyms = pseudonyms;
    this.#dropped = dropped;
  }

  /** How often something of each kind was covered so far. */
  get covered(): Removed['covered'] {
    return Object.fromEntries(this.#covered);
  }

  /** How often each of the person's own lines covered something so far, by its number from 1. */
  get coveredByLine(): Readonly<Record<number, number>> {
    return Object.fromEntries(this.#coveredByLine);
  }

  /** The row as it may leave; what only the person's own journal needs is not in it. */
  covers(row: RestorableRow): RestorableRow {
    const cover = new RowCover(
      this.#plan,
      this.#pseudonyms,
      row.organisation,
      {
        names: nameFinder(namesOfRow(row, this.#plan.ownNames)),
        numbers: knownNumbers(row.case_numbers),
        own: this.#own,
      },
      {
        times: this.#plan.times,
        shiftMs: shiftOf(this.#plan.times, this.#pseudonyms),
        startedAt: Date.parse(row.started_at),
      },
      this.#dropped,
    );
    const covered = coverRow(row, cover);
    addTo(this.#covered, cover.counted);
    addTo(this.#coveredByLine, cover.countedByLine);
    return covered;
  }
}

function addTo<K>(sums: Map<K, number>, more: ReadonlyMap<K, number>): void {
  for (const [key, n] of more) sums.set(key, (sums.get(key) ?? 0) + n);
}

function coverRow(row: RestorableRow, cover: RowCover): RestorableRow {
  const { messages, waits, moments, promises, restore: _, ...interaction } = row;
  const all = <T>(table: TableName, rows: readonly T[]) =>
    rows.map((cells) => cover.cells(table, cells as Cells) as T);
  return Object.assign(cover.cells('interactions', interaction) as typeof interaction, {
    messages: all('messages', messages),
    waits: all('waits', waits),
    moments: all('moments', moments),
    promises: all('promises', promises),
  });
}
