import type { TableName } from '../columns/tables';
import type { CsvRow } from './csv-rows';
import { FileRefused, type Refusal } from './refusal';

/** A table of a package beside that of the interactions. */
export type PartName = Exclude<TableName, 'interactions'>;

/** The rows of a part, which stand in the order of their interactions. */
export class PartRows {
  readonly name: PartName;
  readonly #rows: AsyncGenerator<CsvRow>;
  #next: CsvRow | null | undefined;
  /** Those of the interaction that was asked for last. */
  #told: CsvRow[] = [];

  constructor(name: PartName, rows: AsyncGenerator<CsvRow>) {
    this.name = name;
    this.#rows = rows;
  }

  /** The rows of this interaction, without its id. */
  async of(id: string): Promise<Record<string, unknown>[]> {
    this.#told = [];
    for (;;) {
      this.#next = this.#next === undefined ? await this.#read() : this.#next;
      if (this.#next === null || this.#next.cells.interaction_id !== id) break;
      this.#told.push(this.#next);
      this.#next = undefined;
    }
    return this.#told.map(({ cells: { interaction_id: _, ...cells } }) => cells);
  }

  /** Where a wrong value stands in this table, if its path ("messages.1.party") leads there; else the same. */
  placeOf(wrong: Refusal): Refusal {
    const [name, index, column] = wrong.where.split('.');
    if (name !== this.name) return wrong;
    const isOutOfOrder = index === undefined;
    const row = isOutOfOrder
      ? this.#told.find(({ cells }, i) => cells.seq !== i + 1)
      : this.#told[Number(index)];
    if (!row) return wrong;
    const where = column ?? (isOutOfOrder ? 'seq' : 'at_basis');
    const what = column ? wrong.what : JSON.stringify(row.cells[where] ?? '').slice(0, 80);
    return { reason: wrong.reason, line: row.line, where, what, file: `${name}.csv` };
  }

  /** Throws when rows are left over: they belong to no interaction, or stand in another order. */
  async finish(): Promise<void> {
    const left = this.#next === undefined ? await this.#read() : this.#next;
    if (left)
      throw new FileRefused(
        'no_contact',
        left.line,
        String(left.cells.interaction_id).slice(0, 80),
        `${this.name}.csv`,
      );
  }

  async close(): Promise<void> {
    await this.#rows.return(undefined).catch(() => {});
  }

  async #read(): Promise<CsvRow | null> {
    const { done, value } = await this.#rows.next();
    return done ? null : value;
  }
}
