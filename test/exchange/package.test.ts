import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type TableName, tableNames, tables } from '../../exchange/columns/tables';
import { importFile } from '../../exchange/import/import-file';
import { reasonColumn } from '../../exchange/tables/row-group';
import { anyKept } from '../drawing/any-kept';
import { at, chat } from '../drawing/chat';
import { newJournal } from '../drawing/journal';
import { keepInJournal, keptChat } from '../drawing/kept';
import { filesOf, packed, unpack } from '../drawing/package';

let folder = '';
let sql: Awaited<ReturnType<DuckDBInstance['connect']>>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'journal-package-'));
  sql = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect();
  await sql.run("SET TimeZone = 'UTC'");
});
afterAll(() => rm(folder, { recursive: true }));
beforeEach(newJournal);

const rowsOf = async (query: string) => (await sql.runAndReadAll(query)).getRowObjectsJson();

const duckTypes = {
  text: 'VARCHAR',
  category: 'VARCHAR',
  texts: 'VARCHAR',
  records: 'VARCHAR',
  integer: 'BIGINT',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
  time: 'TIMESTAMPTZ',
};

/** How the table is read from CSV with the types of the dictionary. */
function csvTable(table: TableName): string {
  const types = tables[table].map(({ name, type }) => `'${name}': '${duckTypes[type]}'`).join(', ');
  return `read_csv('${folder}/${table}.csv', header = true, auto_detect = false, delim = ',', quote = '"', escape = '"', columns = {${types}},
    nullstr = ['', 'not_asked', 'not_applicable'])`;
}

const parcel = chat`
  10:00 customer       Where is my parcel, "Nr. 5"?
  10:09 agent(Martin)  Moin Moin,\nlet me look.
  10:10 bot            =1+1
`;

describe('a research package', { timeout: 60_000 }, () => {
  it('of no contact at all holds empty tables with all their columns, and comes back as none', async () => {
    await keepInJournal(keptChat('a', parcel));
    const file = await packed({ wanted: () => false });
    await unpack(file, folder);
    for (const table of tableNames) {
      const columns = tables[table].map(({ name }) => name);
      const parquet = `read_parquet('${folder}/${table}.parquet')`;
      for (const from of [csvTable(table), parquet])
        expect(await rowsOf(`SELECT count(*) AS n FROM ${from}`)).toEqual([{ n: '0' }]);
      const described = await rowsOf(`DESCRIBE SELECT * FROM ${parquet}`);
      expect(described.map(({ column_name }) => column_name)).toEqual([...columns, reasonColumn]);
    }
    const taken = { now: at('13:00'), onBytes: () => {}, signal: new AbortController().signal };
    expect(await importFile(file, taken)).toMatchObject({ added: 0, duplicate: 0, refused: 0 });
  });

  it('holds the same rows as CSV and as Parquet, whatever the journal holds', {
    timeout: 60_000,
  }, async () => {
    const codes = ['not_asked', 'not_applicable'];
    const isWhole = (text: string) => !/\p{Surrogate}|\0/u.test(text) && !codes.includes(text);
    const journals = fc.sample(
      fc.uniqueArray(anyKept, { selector: (kept) => kept.interaction.id, minLength: 3, maxLength: 6 }),
      { numRuns: 12, seed: 5 },
    );
    for (const journal of journals) {
      await newJournal();
      // UTF-8 has no lone surrogates, DuckDB's CSV no NUL; JSON Lines keeps both.
      const whole = JSON.parse(JSON.stringify(journal), (_, value) =>
        typeof value === 'string' && !isWhole(value) ? 'x' : value,
      );
      await keepInJournal(...whole);
      await unpack(await packed(), folder);
      for (const table of tableNames) {
        const parquet = `(SELECT * EXCLUDE (${reasonColumn}) FROM '${folder}/${table}.parquet')`;
        const csv = await rowsOf(`SELECT * FROM ${csvTable(table)}`);
        expect(await rowsOf(`SELECT * FROM ${parquet}`)).toEqual(csv);
      }
    }
  });

  it('keeps the three kinds of nothing apart in both', async () => {
    await keepInJournal(keptChat('a', parcel));
    await unpack(await packed(), folder);
    const [row] = await rowsOf(
      `SELECT rating, queue_s, ${reasonColumn} AS why FROM '${folder}/interactions.parquet'`,
    );
    expect(row).toMatchObject({ rating: null, queue_s: null });
    expect(row?.why).toContain('rating:not_asked');
    expect(row?.why).not.toContain('queue_s');
    const [plain] = await rowsOf(
      `SELECT rating FROM read_csv('${folder}/interactions.csv', all_varchar = true)`,
    );
    expect(plain).toEqual({ rating: 'not_asked' });
  });

  it('joins messages to their interaction, with line breaks and quotes as they were', async () => {
    await keepInJournal(keptChat('a', parcel), keptChat('b', parcel));
    await unpack(await packed(), folder);
    const said = await rowsOf(
      `SELECT m.text FROM '${folder}/messages.parquet' m JOIN '${folder}/interactions.parquet' i USING (interaction_id) WHERE i.interaction_id = 'b' ORDER BY seq`,
    );
    expect(said.map(({ text }) => text)).toEqual(parcel.map(({ text }) => text));
  });

  it('describes each column of each file, and nothing that is not there', async () => {
    await keepInJournal(keptChat('a', parcel));
    const files = await filesOf(await packed({ dropped: new Set(['interactions.notes', 'messages.text']) }));
    const read = (name: string) => new TextDecoder().decode(files[name]);
    const described = JSON.parse(read('datapackage.json'));
    for (const { path, format, schema } of described.resources) {
      expect(Object.keys(files)).toContain(path);
      if (format !== 'csv') continue;
      const header = read(path).split('\r\n')[0];
      expect(schema.fields.map(({ name }: { name: string }) => name).join()).toBe(header);
    }
    expect(read('interactions.csv')).not.toContain('notes');
    expect(read('messages.csv')).not.toContain('Moin');
    expect(JSON.parse(read('consent.json'))).toMatchObject({
      package_id: 'p1',
      purpose: 'a study of waits',
      agreed: true,
    });
  });

  it('says how far a pseudonym holds: for a person of one organisation, not for all of them', async () => {
    const files = await filesOf(await packed());
    const said = new TextDecoder().decode(files['README.md']).replaceAll('\n', ' ');
    expect(said).toContain('the same person of an organisation, or the same number, has the same pseudonym');
    expect(said).toContain('The participant has another one with each organisation');
  });

  it('holds an empty journal too', async () => {
    await unpack(await packed(), folder);
    expect(await rowsOf(`SELECT count(*)::INT AS n FROM '${folder}/messages.parquet'`)).toEqual([{ n: 0 }]);
    expect(await rowsOf(`SELECT count(*)::INT AS n FROM ${csvTable('messages')}`)).toEqual([{ n: 0 }]);
  });
});
