import Ajv2020 from 'ajv/dist/2020';
import { beforeEach, describe, expect, it } from 'vitest';
import { chat } from '../drawing/chat';
import { dataPackageProfile } from '../drawing/data-package-profile';
import { newJournal } from '../drawing/journal';
import { keepInJournal, keptChat } from '../drawing/kept';
import { filesOf, packed } from '../drawing/package';

const validate = new Ajv2020({ allErrors: true, strict: false }).compile(dataPackageProfile);
const wrong = (said: unknown) =>
  validate(said) ? [] : (validate.errors ?? []).map(({ instancePath }) => instancePath);

interface Described {
  resources: {
    name: string;
    schema?: {
      fields: { name: string }[];
      primaryKey?: string[];
      foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
    };
  }[];
}
async function described(dropped: string[] = []): Promise<Described> {
  const files = await filesOf(await packed({ dropped: new Set(dropped) }));
  return JSON.parse(new TextDecoder().decode(files['datapackage.json'])) as Described;
}

beforeEach(async () => {
  await newJournal();
  await keepInJournal(keptChat('a', chat`10:00 customer Hello`));
});

describe('datapackage.json', () => {
  it('is what the Data Package standard asks for, with all columns and with few', async () => {
    expect(wrong(await described())).toEqual([]);
    expect(wrong(await described(['interactions.case_id', 'messages.text', 'waits.kind']))).toEqual([]);
  });

  it('has keys whose columns are there', async () => {
    const { resources } = await described();
    const fieldsOf = (name: string) =>
      resources.find((one) => one.name === name)?.schema?.fields.map((field) => field.name) ?? [];
    const keys = resources.flatMap(({ name, schema }) => [
      ...(schema?.primaryKey ?? []).map((column) => [name, column]),
      ...(schema?.foreignKeys ?? []).flatMap(({ fields, reference }) => [
        ...fields.map((column) => [name, column]),
        ...reference.fields.map((column) => [reference.resource || name, column]),
      ]),
    ]);
    expect(keys.length).toBeGreaterThan(8);
    for (const [name = '', column] of keys) expect(fieldsOf(name)).toContain(column);
  });

  it.each([
    ['no tables', (one: Described) => ({ ...one, resources: [] }), '/resources'],
    ['a name with spaces', (one: Described) => ({ ...one, name: 'My journal' }), '/name'],
    [
      'a path out of the package',
      (one: Described) => ({ ...one, resources: [{ name: 'a', path: '../a.csv' }] }),
      '/resources/0/path',
    ],
    [
      'a type that is none',
      (one: Described) => ({
        ...one,
        resources: [{ name: 'a', path: 'a.csv', schema: { fields: [{ name: 'a', type: 'text' }] } }],
      }),
      '/resources/0/schema/fields/0/type',
    ],
  ])('would be refused with %s', async (_, change, place) => {
    expect(wrong(change(await described()))).toContain(place);
  });
});
