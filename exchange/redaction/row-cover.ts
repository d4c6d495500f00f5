import { type MessageRow, type TableName, tableNames, tables } from '../columns/tables';
import { type Covering, coverings } from './coverings';
import { compact } from './find-announced';
import type { RedactionPlan } from './plan';
import type { Named, Pseudonyms } from './pseudonyms';
import { type CoverKind, type Span, withoutOverlaps } from './span';
import { spansIn } from './spans-in';
import { changedTime, isCoarse, type LeavingTimes, precisionAfter } from './times';

/** Cells of a row by column name. */
export type Cells = Record<string, unknown>;

type Touch = Exclude<Covering, 'open'> | 'time' | 'precision';

/** What may leave otherwise than it is, in each table. */
const touched = Object.fromEntries(
  tableNames.map((table) => [
    table,
    tables[table].flatMap(({ name, type }): [string, Touch][] => {
      if (type === 'time') return [[name, 'time']];
      if (name === 'at_precision_s') return [[name, 'precision']];
      const covering = coverings[table][name] ?? 'open';
      return covering === 'open' ? [] : [[name, covering]];
    }),
  ]),
) as Record<string, [string, Touch][]> as Record<TableName, readonly [string, Touch][]>;

/** Times that leave as they are need no look, in millions of rows. */
const touchedAtExactTimes = Object.fromEntries(
  tableNames.map((table) => [
    table,
    touched[table].filter(([, touch]) => touch !== 'time' && touch !== 'precision'),
  ]),
) as unknown as typeof touched;

const idDigits = 20;
const tokenDigits = 10;

/** What finds the names and reference numbers of this interaction in a text, and what the person's own lines cover. */
interface Finders {
  names: (text: string) => Span[];
  numbers: (text: string) => Span[];
  own: (text: string) => Span[];
}

/** Covers the cells of one interaction, once. */
export class RowCover {
  readonly counted = new Map<CoverKind, number>();
  /** How often each of the person's own lines covered something. */
  readonly countedByLine = new Map<number, number>();
  readonly #plan: RedactionPlan;
  readonly #pseudonyms: Pseudonyms;
  readonly #organisation: string;
  readonly #find: Finders;
  readonly #leaving: LeavingTimes;
  readonly #dropped: ReadonlySet<string>;
  readonly #touched: typeof touched;
  /** Whose name it is that stands beside messages. */
  readonly #nameBeside = new Map<string, string>();
  /** Whether what is covered now leaves. */
  #counts = true;

  /** `dropped`: `table.column` of what is covered, but not counted, for it does not leave. */
  constructor(
    plan: RedactionPlan,
    pseudonyms: Pseudonyms,
    organisation: string,
    find: Finders,
    leaving: LeavingTimes,
    dropped: ReadonlySet<string>,
  ) {
    this.#plan = plan;
    this.#pseudonyms = pseudonyms;
    this.#organisation = organisation;
    this.#find = find;
    this.#leaving = leaving;
    this.#dropped = dropped;
    this.#touched = plan.times === 'exact' ? touchedAtExactTimes : touched;
  }

  /** The cells of one row as they may leave. */
  cells(table: TableName, row: Cells): Cells {
    // A copy keeps the form of the row, which makes it several times faster to read than one that is put together by names.
    const covered = { ...row };
    for (const [name, covering] of this.#touched[table]) {
      const value = row[name];
      if (value === null || value === undefined || value === '') continue;
      if (covering === 'time') covered[name] = changedTime(value, this.#leaving, this.#isByItself(name, row));
      else if (covering === 'precision') covered[name] = precisionAfter(value, this.#plan.times);
      else {
        this.#counts = this.#dropped.size === 0 || !this.#dropped.has(`${table}.${name}`);
        const leaves =
          name === 'canned_reasons' && this.#dropped.has('messages.text') ? unquoted(value) : value;
        covered[name] = this.#value(leaves, this.#coveringHere(name, row, covering));
      }
    }
    return covered;
  }

  /** Whether a time has its own place in the calendar: what was promised and decided, and what the page says no better. */
  #isByItself(name: string, row: Cells): boolean {
    if (name === 'due_at' || name === 'decided_at') return true;
    return name === 'at' && isCoarse(row.at_precision_s, this.#plan.times);
  }

  /** How a cell leaves, by what else stands in its row. */
  #coveringHere(name: string, row: Cells, covering: Covering): Covering {
    // A machine's name stays, unless it is one that a person bears.
    if (name === 'author' && row.party === 'bot')
      return this.#find.names(String(row.author)).length > 0 ? 'person' : 'own';
    // What a page is called was not typed by anybody; by hand one writes whose surgery it was.
    if (name === 'organisation' && row.origin !== 'captured') return 'words';
    return covering;
  }

  #value(value: unknown, covering: Covering): unknown {
    if (covering === 'open' || value === null || value === '') return value;
    if (Array.isArray(value))
      return value.length === 0 ? value : value.map((one) => this.#value(one, covering));
    if (typeof value === 'object')
      return Object.fromEntries(
        Object.entries(value).map(([name, inner]) => [
          name,
          // Evidence names the interactions that hold the same words.
          name === 'kind' ? inner : this.#value(inner, name === 'with' ? 'ids' : covering),
        ]),
      );
    if (typeof value !== 'string') return value;
    if (covering === 'ids') return this.#pseudonyms.of({ realm: 'id', value }, idDigits);
    if (covering === 'numbers') return this.#token('number', compact(value));
    if (covering === 'person') return this.#person(value);
    if (covering === 'own') return this.#tokensFor(value, withoutOverlaps(this.#find.own(value)));
    const { names, numbers, own } = this.#find;
    const known = (text: string) => [...numbers(text), ...names(text)];
    return this.#tokensFor(value, spansIn(value, this.#plan, known, own));
  }

  #tokensFor(text: string, spans: readonly Span[]): string {
    if (spans.length === 0) return text;
    let rest = 0;
    let covered = '';
    for (const { kind, start, end, value, line } of spans) {
      if (line !== undefined && this.#counts)
        this.countedByLine.set(line, (this.countedByLine.get(line) ?? 0) + 1);
      covered += text.slice(rest, start) + this.#token(kind, value);
      rest = end;
    }
    return covered + text.slice(rest);
  }

  /** A name beside a message: what is no known name, such as "Support", is covered as well. */
  #person(author: string): string {
    let name = this.#nameBeside.get(author);
    if (name === undefined) {
      name = this.#find.names(author)[0]?.value ?? author;
      this.#nameBeside.set(author, name);
    }
    return this.#token('person', name);
  }

  #token(kind: CoverKind, value: string): string {
    if (this.#counts) this.counted.set(kind, (this.counted.get(kind) ?? 0) + 1);
    const named =
      kind === 'person'
        ? namedPerson(value, this.#organisation)
        : { realm: kind, value: value.toLowerCase() };
    return `[${kind}-${this.#pseudonyms.of(named, tokenDigits)}]`;
  }
}

/** A person as they are given a pseudonym: Martin of one organisation is not Martin of another. */
function namedPerson(name: string, organisation: string): Named {
  return { realm: `person@${organisation}`, value: name.toLowerCase() };
}

/** Evidence without the words of the message, for where the messages' words do not leave; how fast it came is a figure. */
function unquoted(reasons: unknown): unknown {
  return (reasons as MessageRow['canned_reasons']).map((reason) =>
    reason.kind === 'pace' ? reason : { ...reason, detail: '' },
  );
}
