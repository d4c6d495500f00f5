import { type TableName, tables } from '../columns/tables';
import type { Removed } from '../package/removed';
import type { RestorableRow } from '../rows/kept-of-row';
import { type Covering, coverings } from './coverings';
import { nameFinder, namesIn } from './find-names';
import type { RedactionPlan } from './plan';
import type { Pseudonyms } from './pseudonyms';
import type { CoverKind, Span } from './span';
import { spansIn } from './spans-in';
import { changedTime, precisionAfter, shiftOf } from './times';

type Cells = Record<string, unknown>;

/** Covers rows by a plan and counts what it covered. */
export class Redactor {
  readonly #plan: RedactionPlan;
  readonly #pseudonyms: Pseudonyms;
  readonly #covered = new Map<CoverKind, number>();

  constructor(plan: RedactionPlan, pseudonyms: Pseudonyms) {
    this.#plan = plan;
    this.#pseudonyms = pseudonyms;
  }

  /** How often something of each kind was covered so far. */
  get covered(): Removed['covered'] {
    return Object.fromEntries(this.#covered);
  }

  /** The row as it may leave; what only the person's own journal needs is not in it. */
  async covers(row: RestorableRow): Promise<RestorableRow> {
    const { messages, waits, moments, promises, restore: _, ...interaction } = row;
    const said = messages.map(({ party, author, text }) => ({
      author: party === 'bot' ? '' : (author ?? ''),
      text: text ?? '',
    }));
    const names = nameFinder(namesIn([...said, { author: '', text: row.notes ?? '' }], this.#plan.ownNames));
    const cover = new RowCover(this.#plan, this.#pseudonyms, row.organisation, names, this.#covered);
    const shiftMs = await shiftOf(this.#plan.times, this.#pseudonyms);
    const all = <T>(table: TableName, rows: readonly T[]) =>
      Promise.all(rows.map(async (cells) => (await cover.cells(table, cells as Cells, shiftMs)) as T));
    const [own] = await all('interactions', [interaction]);
    return {
      ...(own as typeof interaction),
      messages: await all('messages', messages),
      waits: await all('waits', waits),
      moments: await all('moments', moments),
      promises: await all('promises', promises),
    };
  }
}

/** Covers the cells of one interaction. */
class RowCover {
  constructor(
    readonly plan: RedactionPlan,
    readonly pseudonyms: Pseudonyms,
    readonly organisation: string,
    readonly names: (text: string) => Span[],
    readonly counted: Map<CoverKind, number>,
  ) {}

  async cells(table: TableName, row: Cells, shiftMs: number): Promise<Cells> {
    const covered: Cells = {};
    for (const { name, type } of tables[table]) {
      if (!(name in row)) continue;
      const value = row[name];
      const covering = coverings[table][name];
      if (type === 'time') covered[name] = changedTime(value, this.plan.times, shiftMs);
      else if (name === 'at_precision_s') covered[name] = precisionAfter(value, this.plan.times);
      else if (name === 'author' && row.party === 'bot') covered[name] = value;
      else covered[name] = covering ? await this.value(value, covering) : value;
    }
    return covered;
  }

  async value(value: unknown, covering: Covering): Promise<unknown> {
    if (Array.isArray(value)) return Promise.all(value.map((one) => this.value(one, covering)));
    if (value !== null && typeof value === 'object') {
      const entries = Object.entries(value).map(async ([name, inner]) => [
        name,
        // Evidence names the interactions that hold the same words.
        name === 'kind' ? inner : await this.value(inner, name === 'with' ? 'ids' : covering),
      ]);
      return Object.fromEntries(await Promise.all(entries));
    }
    if (typeof value !== 'string' || value === '' || covering === 'open') return value;
    if (covering === 'ids') return this.pseudonyms.of('id', value, 20);
    if (covering === 'numbers') return this.token('number', value.toUpperCase().replaceAll(/[ /-]/g, ''));
    if (covering === 'person') return this.person(value);
    return this.words(value);
  }

  async words(text: string): Promise<string> {
    let rest = 0;
    let covered = '';
    for (const { kind, start, end, value } of spansIn(text, this.plan, this.names)) {
      covered += text.slice(rest, start) + (await this.token(kind, value));
      rest = end;
    }
    return covered + text.slice(rest);
  }

  /** A name beside a message: what is no known name, such as "Support", is covered as well. */
  async person(author: string): Promise<string> {
    const [span] = this.names(author);
    return this.token('person', span?.value ?? author);
  }

  async token(kind: CoverKind, value: string): Promise<string> {
    this.counted.set(kind, (this.counted.get(kind) ?? 0) + 1);
    // Martin of one organisation is not Martin of another.
    const realm = kind === 'person' ? `person@${this.organisation}` : kind;
    return `[${kind}-${await this.pseudonyms.of(realm, value.toLowerCase())}]`;
  }
}
