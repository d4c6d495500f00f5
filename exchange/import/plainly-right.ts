import * as v from 'valibot';
import type { Column, FieldType } from '../columns/column';
import { messageColumns } from '../columns/message-columns';
import { momentColumns, promiseColumns, waitColumns } from '../columns/part-columns';
import { interactionColumns } from '../columns/tables';
import { restoreSchema } from '../jsonl/line-schema';
import type { RestorableRow } from '../rows/kept-of-row';
import type { Restore } from '../rows/restore';

type Cells = Readonly<Record<string, unknown>>;
type Test = (value: unknown) => boolean;

const exactTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
const isText: Test = (value) => typeof value === 'string';
const isCells = (value: unknown): value is Cells =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/**
 * A row that says every column as this program writes it, or null where a schema has to look closer: at what is missing, unknown or wrong.
 * Large files hold millions of rows, nearly all of them plain, and a schema takes five times as long.
 */
export function plainlyRight(said: unknown): RestorableRow | null {
  if (!isCells(said) || !isRow(said, interactionTests)) return null;
  const { messages, waits, moments, promises, restore } = said;
  if (!isMessages(messages) || !isRows(waits, waitTests) || !isRows(moments, momentTests)) return null;
  if (!isRows(promises, promiseTests)) return null;
  const row = said as unknown as RestorableRow;
  if (restore === undefined) return row;
  const parsed = v.safeParse(restoreSchema, restore, { abortEarly: true });
  return parsed.success ? { ...row, restore: parsed.output as Restore } : null;
}

type ColumnTest = readonly [name: string, test: Test];

const testsOf = (columns: readonly Column[]): ColumnTest[] =>
  columns.map((column) => [column.name, cellTest(column)]);

function isRow(cells: Cells, tests: readonly ColumnTest[]): boolean {
  for (const [name, test] of tests) if (!test(cells[name])) return false;
  return true;
}

function isRows(rows: unknown, tests: readonly ColumnTest[]): rows is Cells[] {
  return Array.isArray(rows) && rows.every((cells) => isCells(cells) && isRow(cells, tests));
}

function isMessages(rows: unknown): boolean {
  return (
    isRows(rows, messageTests) &&
    rows.every(({ seq, at, at_basis }, i) => seq === i + 1 && (at === null) === (at_basis === 'unknown'))
  );
}

function cellTest(column: Column): Test {
  const { nothing, required } = column;
  const isValue = valueTest(column);
  if (required && !nothing) return isValue;
  const codes: readonly unknown[] = [...(nothing ?? []), ...(required ? [] : [null])];
  return (value) => isValue(value) || codes.includes(value);
}

function valueTest({ name, type, range, categories, fields, required }: Column): Test {
  const [least, most] = range ?? [-Number.MAX_VALUE, Number.MAX_VALUE];
  const isNumber = (value: unknown) => typeof value === 'number' && value >= least && value <= most;
  switch (type) {
    case 'integer':
      return (value) => Number.isInteger(value) && isNumber(value);
    case 'number':
      return isNumber;
    case 'boolean':
      return (value) => typeof value === 'boolean';
    case 'time':
      return (value) =>
        typeof value === 'string' && exactTime.test(value) && !Number.isNaN(Date.parse(value));
    case 'category': {
      const known = new Set<unknown>(Object.keys(categories ?? {}));
      return (value) => known.has(value);
    }
    case 'texts':
      return (value) => Array.isArray(value) && value.every(isText);
    case 'records':
      return recordsTest(Object.entries(fields ?? {}));
    default:
      return required && name.endsWith('_id') ? (value) => isText(value) && value !== '' : isText;
  }
}

const fieldTests: Record<FieldType, Test> = {
  text: isText,
  number: Number.isFinite,
  'number?': (value) => value === null || Number.isFinite(value),
  'texts?': (value) => value === undefined || (Array.isArray(value) && value.every(isText)),
};

function recordsTest(fields: readonly [string, FieldType][]): Test {
  const names = new Set(fields.map(([name]) => name));
  const tests = fields.map(([name, type]): ColumnTest => [name, fieldTests[type]]);
  return (value) =>
    isRows(value, tests) && value.every((one) => Object.keys(one).every((name) => names.has(name)));
}

const interactionTests = testsOf(interactionColumns);
const messageTests = testsOf(messageColumns);
const waitTests = testsOf(waitColumns);
const momentTests = testsOf(momentColumns);
const promiseTests = testsOf(promiseColumns);
