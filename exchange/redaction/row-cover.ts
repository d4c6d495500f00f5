import { type TableName, tables } from '../columns/tables';
import { type Covering, coverings } from './coverings';
import type { RedactionPlan } from './plan';
import type { Named, Pseudonyms } from './pseudonyms';
import type { CoverKind, Span } from './span';
import { spansIn } from './spans-in';
import { changedTime, precisionAfter } from './times';

/** Cells of a row by column name. */
export type Cells = Record<string, unknown>;

const idDigits = 20;
const tokenDigits = 10;

/** Covers the cells of one interaction, once. */
export class RowCover {
  /** Values whose pseudonyms were not known; the result is of no use while there are any. */
  readonly missing = new Map<string, Named>();
  readonly counted = new Map<CoverKind, number>();
  readonly #plan: RedactionPlan;
  readonly #pseudonyms: Pseudonyms;
  readonly #organisation: string;
  readonly #names: (text: string) => Span[];
  readonly #shiftMs: number;

  /** `names`: finds the names of this interaction in a text; `shiftMs`: how far times are moved. */
  constructor(
    plan: RedactionPlan,
    pseudonyms: Pseudonyms,
    organisation: string,
    names: (text: string) => Span[],
    shiftMs: number,
  ) {
    this.#plan = plan;
    this.#pseudonyms = pseudonyms;
    this.#organisation = organisation;
    this.#names = names;
    this.#shiftMs = shiftMs;
  }

  /** The cells of one row as they may leave. */
  cells(table: TableName, row: Cells): Cells {
    const covered: Cells = {};
    for (const { name, type } of tables[table]) {
      if (!(name in row)) continue;
      const value = row[name];
      if (type === 'time') covered[name] = changedTime(value, this.#plan.times, this.#shiftMs);
      else if (name === 'at_precision_s') covered[name] = precisionAfter(value, this.#plan.times);
      else if (name === 'author' && row.party === 'bot') covered[name] = value;
      else covered[name] = this.#value(value, coverings[table][name] ?? 'open');
    }
    return covered;
  }

  #value(value: unknown, covering: Covering): unknown {
    if (covering === 'open' || value === null || value === '') return value;
    if (Array.isArray(value)) return value.map((one) => this.#value(one, covering));
    if (typeof value === 'object')
      return Object.fromEntries(
        Object.entries(value).map(([name, inner]) => [
          name,
          // Evidence names the interactions that hold the same words.
          name === 'kind' ? inner : this.#value(inner, name === 'with' ? 'ids' : covering),
        ]),
      );
    if (typeof value !== 'string') return value;
    if (covering === 'ids') return this.#pseudonym({ realm: 'id', value }, idDigits);
    if (covering === 'numbers') return this.#token('number', value.toUpperCase().replaceAll(/[ /-]/g, ''));
    if (covering === 'person') return this.#person(value);
    return this.#words(value);
  }

  #words(text: string): string {
    let rest = 0;
    let covered = '';
    for (const { kind, start, end, value } of spansIn(text, this.#plan, this.#names)) {
      covered += text.slice(rest, start) + this.#token(kind, value);
      rest = end;
    }
    return covered + text.slice(rest);
  }

  /** A name beside a message: what is no known name, such as "Support", is covered as well. */
  #person(author: string): string {
    const [span] = this.#names(author);
    return this.#token('person', span?.value ?? author);
  }

  #token(kind: CoverKind, value: string): string {
    this.counted.set(kind, (this.counted.get(kind) ?? 0) + 1);
    // Martin of one organisation is not Martin of another.
    const realm = kind === 'person' ? `person@${this.#organisation}` : kind;
    return `[${kind}-${this.#pseudonym({ realm, value: value.toLowerCase() }, tokenDigits)}]`;
  }

  #pseudonym(named: Named, digits: number): string {
    const known = this.#pseudonyms.of(named, digits);
    if (known === null) this.missing.set(`${named.realm}\u0000${named.value}`, named);
    return known ?? '';
  }
}
