import type { Column, FieldType } from '../columns/column';
import { interactionColumns, tableNames, tables } from '../columns/tables';

type Schema = Record<string, unknown>;

const fieldSchemas: Record<FieldType, Schema> = {
  text: { type: 'string' },
  number: { type: 'number' },
  'number?': { type: ['number', 'null'] },
  'texts?': { type: 'array', items: { type: 'string' } },
};

const isoDay = '([0-9]{4}|[+-][0-9]{6})-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])';
const isoTime = `^${isoDay}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$`;

/** A message has a time exactly where one says how it is known. */
const timeAsKnown = {
  if: { properties: { at_basis: { const: 'unknown' } } },
  // biome-ignore lint/suspicious/noThenProperty: the word of JSON Schema
  then: { properties: { at: { type: 'null' } } },
  else: { properties: { at: { type: 'string' } } },
};

function valueSchema({ name, type, range, categories, fields, required }: Column): Schema {
  const [minimum, maximum] = range ?? [];
  const span = {
    ...(minimum !== undefined ? { minimum } : {}),
    ...(maximum !== undefined && maximum <= Number.MAX_SAFE_INTEGER ? { maximum } : {}),
  };
  switch (type) {
    case 'integer':
    case 'number':
      return { type, ...span };
    case 'boolean':
      return { type };
    case 'time':
      return { type: 'string', pattern: isoTime };
    case 'category':
      return { enum: Object.keys(categories ?? {}) };
    case 'texts':
      return { type: 'array', items: { type: 'string' } };
    case 'records':
      return { type: 'array', items: objectOf(fields ?? {}) };
    default:
      return { type: 'string', ...(required && name.endsWith('_id') ? { minLength: 1 } : {}) };
  }
}

function objectOf(fields: Readonly<Record<string, FieldType>>): Schema {
  return {
    type: 'object',
    properties: Object.fromEntries(Object.entries(fields).map(([name, kind]) => [name, fieldSchemas[kind]])),
    required: Object.keys(fields).filter((name) => !fields[name]?.endsWith('?')),
  };
}

function cellSchema(column: Column): Schema {
  const { says, nothing, required } = column;
  const kinds = [
    valueSchema(column),
    ...(nothing ? [{ enum: nothing }] : []),
    ...(required ? [] : [{ type: 'null' }]),
  ];
  return { description: says.en, ...(kinds.length === 1 ? kinds[0] : { anyOf: kinds }) };
}

function rowSchema(columns: readonly Column[]): { properties: Schema; required: string[] } {
  return {
    properties: Object.fromEntries(columns.map((column) => [column.name, cellSchema(column)])),
    required: columns.map(({ name }) => name),
  };
}

/** JSON Schema (draft 2020-12) of a line of JSON Lines after the first. `restore` is the journal's own. */
export function jsonSchema(version: number): Schema {
  const parts = tableNames.filter((name) => name !== 'interactions');
  const { properties, required } = rowSchema(interactionColumns);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: `An interaction of a service journal (version ${version})`,
    type: 'object',
    properties: {
      ...properties,
      ...Object.fromEntries(
        parts.map((name) => [
          name,
          {
            type: 'array',
            items: {
              type: 'object',
              ...rowSchema(tables[name].slice(1)),
              additionalProperties: false,
              ...(name === 'messages' ? timeAsKnown : {}),
            },
          },
        ]),
      ),
      restore: { type: 'object' },
    },
    required: [...required, ...parts],
    additionalProperties: false,
  };
}
