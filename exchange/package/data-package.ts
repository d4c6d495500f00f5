import type { Column, ColumnType } from '../columns/column';
import { primaryKeys, type TableName, tableNames, tables } from '../columns/tables';
import { reasonColumn } from '../tables/row-group';

const fieldTypes: Record<ColumnType, string> = {
  text: 'string',
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
  time: 'datetime',
  category: 'string',
  texts: 'array',
  records: 'array',
};

const codeLabels = { not_asked: 'not asked or not answered', not_applicable: 'not applicable' } as const;
const notObserved = { value: '', label: 'not observed' };

/** What a package says of itself. `createdAt`: ISO 8601; `dropped`: names of columns that were left out, as `table.column`. */
export interface PackageFacts {
  id: string;
  title: string;
  createdAt: string;
  appVersion: string;
  dictionaryVersion: number;
  rows: Readonly<Record<TableName, number>>;
  dropped: ReadonlySet<string>;
}

/** The columns of a table that were not dropped. */
export function keptColumns(table: TableName, dropped: ReadonlySet<string>): Column[] {
  return tables[table].filter(({ name }) => !dropped.has(`${table}.${name}`));
}

/** `datapackage.json` (Data Package 2.0): every file with its Table Schema. */
export function dataPackage(facts: PackageFacts): object {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'service-journal',
    id: facts.id,
    title: facts.title,
    created: facts.createdAt,
    version: String(facts.dictionaryVersion),
    description: `Contacts with customer service, exported by Service Journal ${facts.appVersion}. The columns are described in codebook.en.md and codebook.de.md.`,
    resources: tableNames.flatMap((table) => [csvResource(table, facts), parquetResource(table, facts)]),
  };
}

function csvResource(table: TableName, facts: PackageFacts): object {
  return {
    name: table,
    type: 'table',
    path: `${table}.csv`,
    scheme: 'file',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    rows: facts.rows[table],
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
      fields: keptColumns(table, facts.dropped).map(field),
      missingValues: [notObserved],
      ...keysOf(table, facts.dropped),
    },
  };
}

function parquetResource(table: TableName, facts: PackageFacts): object {
  return {
    name: `${table}-parquet`,
    path: `${table}.parquet`,
    scheme: 'file',
    format: 'parquet',
    mediatype: 'application/vnd.apache.parquet',
    rows: facts.rows[table],
    description: `The same rows as ${table}.csv. A cell that holds a code there is null here, and the text column ${reasonColumn} names it.`,
  };
}

function field(column: Column): object {
  const { name, type, says, unit, required, range, categories, nothing } = column;
  const [minimum, maximum] = range ?? [];
  return {
    name,
    type: fieldTypes[type],
    title: says.de,
    description: says.en,
    ...(unit ? { unit } : {}),
    ...(categories
      ? { categories: Object.entries(categories).map(([value, label]) => ({ value, label: label.en })) }
      : {}),
    ...(nothing
      ? { missingValues: [notObserved, ...nothing.map((value) => ({ value, label: codeLabels[value] }))] }
      : {}),
    constraints: {
      ...(required && type !== 'text' ? { required: true } : {}),
      ...(minimum !== undefined ? { minimum } : {}),
      ...(maximum !== undefined && maximum < Number.MAX_SAFE_INTEGER ? { maximum } : {}),
    },
  };
}

function keysOf(table: TableName, dropped: ReadonlySet<string>): object {
  const has = (name: string) => !dropped.has(`${table}.${name}`);
  const primaryKey = primaryKeys[table];
  return {
    ...(primaryKey?.every(has) ? { primaryKey } : {}),
    ...(table === 'interactions'
      ? {}
      : {
          foreignKeys: [
            {
              fields: ['interaction_id'],
              reference: { resource: 'interactions', fields: ['interaction_id'] },
            },
          ],
        }),
  };
}
