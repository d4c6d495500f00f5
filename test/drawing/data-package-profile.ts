/**
 * The constraints of the Data Package standard 2.0 (package, resource, table dialect, table schema) on what a tabular package may say, written
 * here as one JSON Schema after https://datapackage.org/standard; no registry carries the published profiles of version 2.
 */
const text = { type: 'string' } as const;
const name = { type: 'string', pattern: '^[a-z0-9._/-]+$' } as const;
const count = { type: 'integer', minimum: 0 } as const;
const url = { type: 'string', pattern: '^https?://[^\\s]+$' } as const;
/** Relative, POSIX, and not out of the package. */
const path = {
  type: 'string',
  minLength: 1,
  not: { pattern: '^/|^~|\\\\|(^|/)\\.\\.(/|$)|^[a-zA-Z]:' },
} as const;
const fieldTypes = [
  ...['string', 'number', 'integer', 'boolean', 'object', 'array', 'list', 'datetime', 'date', 'time'],
  ...['year', 'yearmonth', 'duration', 'geopoint', 'geojson', 'any'],
];
const someNames = { type: 'array', items: text, minItems: 1, uniqueItems: true } as const;
/** A value on its own, or with its label. */
const labelled = (value: object) => ({
  oneOf: [
    { type: 'array', items: value, uniqueItems: true },
    {
      type: 'array',
      items: {
        type: 'object',
        required: ['value'],
        properties: { value, label: text },
        additionalProperties: false,
      },
      uniqueItems: true,
    },
  ],
});
const constraints = {
  type: 'object',
  properties: {
    required: { type: 'boolean' },
    unique: { type: 'boolean' },
    minLength: count,
    maxLength: count,
    minimum: { type: ['string', 'number'] },
    maximum: { type: ['string', 'number'] },
    exclusiveMinimum: { type: ['string', 'number'] },
    exclusiveMaximum: { type: ['string', 'number'] },
    pattern: text,
    enum: { type: 'array', minItems: 1, uniqueItems: true },
    jsonSchema: { type: 'object' },
  },
  additionalProperties: false,
};
const field = {
  type: 'object',
  required: ['name', 'type'],
  properties: {
    name: text,
    type: { enum: fieldTypes },
    format: text,
    title: text,
    description: text,
    example: {},
    rdfType: url,
    constraints,
    categories: labelled({ type: ['string', 'integer'] }),
    categoriesOrdered: { type: 'boolean' },
    missingValues: labelled(text),
  },
};
const tableSchema = {
  type: 'object',
  required: ['fields'],
  properties: {
    $schema: url,
    fields: { type: 'array', minItems: 1, items: field },
    fieldsMatch: { enum: ['exact', 'equal', 'subset', 'superset', 'partial'] },
    missingValues: labelled(text),
    primaryKey: someNames,
    uniqueKeys: { type: 'array', items: someNames, minItems: 1 },
    foreignKeys: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['fields', 'reference'],
        properties: {
          fields: someNames,
          reference: {
            type: 'object',
            required: ['fields'],
            properties: { resource: text, fields: someNames },
            additionalProperties: false,
          },
        },
        additionalProperties: false,
      },
    },
  },
};
const dialect = {
  type: 'object',
  properties: {
    $schema: url,
    header: { type: 'boolean' },
    headerRows: { type: 'array', items: { type: 'integer', minimum: 1 } },
    delimiter: { type: 'string', minLength: 1, maxLength: 1 },
    lineTerminator: text,
    quoteChar: { type: 'string', minLength: 1, maxLength: 1 },
    doubleQuote: { type: 'boolean' },
    escapeChar: { type: 'string', minLength: 1, maxLength: 1 },
    nullSequence: text,
    skipInitialSpace: { type: 'boolean' },
    commentChar: { type: 'string', minLength: 1, maxLength: 1 },
  },
  additionalProperties: false,
};
const resource = {
  type: 'object',
  required: ['name', 'path'],
  properties: {
    $schema: url,
    name,
    path,
    type: { const: 'table' },
    scheme: text,
    format: text,
    mediatype: { type: 'string', pattern: '^(.+)/(.+)$' },
    encoding: text,
    bytes: count,
    hash: text,
    title: text,
    description: text,
    rows: count,
    dialect,
    schema: tableSchema,
  },
  // What calls itself a table says what its columns are.
  if: { properties: { type: { const: 'table' } }, required: ['type'] },
  // biome-ignore lint/suspicious/noThenProperty: the word of JSON Schema.
  then: { required: ['schema'] },
};

/** The whole description of a package. */
export const dataPackageProfile = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  required: ['resources'],
  properties: {
    $schema: url,
    name,
    id: text,
    title: text,
    description: text,
    homepage: url,
    version: text,
    created: {
      type: 'string',
      pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)$',
    },
    keywords: { type: 'array', items: text, minItems: 1 },
    resources: { type: 'array', minItems: 1, items: resource },
  },
};
