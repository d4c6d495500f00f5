import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noVerdict } from '../../conversation/interaction';
import { chat } from '../drawing/chat';
import { newJournal } from '../drawing/journal';
import { keepInJournal, keptChat } from '../drawing/kept';
import { packed, unpack } from '../drawing/package';

const participants = 1000;
/** Packing takes longest; twenty participants each hand in the same. */
const different = 50;
const quick = chat`
  10:00 customer       Where is my parcel?
  10:02 agent(Martin)  Moin Moin! It lies at the depot.
`;
const slow = chat`
  10:00 customer       Where is my parcel?
  10:10 agent(Martin)  Sorry for the wait.
  10:11 agent(Martin)  It lies at the depot.
`;

let folder = '';
let sql: Awaited<ReturnType<DuckDBInstance['connect']>>;

const paper = () => readFile(join(import.meta.dirname, '../../docs/for-researchers.md'), 'utf8');

/** The queries of docs/for-researchers.md by their first words. */
async function queries(): Promise<Map<string, string>> {
  const found = [...(await paper()).matchAll(/```sql\n-- (\w+)([^`]*)```/g)];
  return new Map(
    found.map(([, name = '', text = '']) => [name, `-- ${name}${text}`.replaceAll('data/', `${folder}/`)]),
  );
}

const run = async (name: string) => {
  const query = (await queries()).get(name);
  if (!query) throw new Error(`no query ${name}`);
  return (await sql.runAndReadAll(query)).getRowObjectsJson();
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'journal-study-'));
  sql = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect();
  for (let n = 1; n <= different; n++) {
    await newJournal();
    const verdict = { ...noVerdict, rating: n % 2 === 0 ? 5 : null };
    await keepInJournal(
      keptChat(`a${n}`, quick, { verdict }),
      // Every tenth person has a long story to tell, which must not weigh more than one person.
      ...(n % 10 === 0 ? [1, 2, 3].map((i) => keptChat(`b${n}-${i}`, slow, { channel: 'email' })) : []),
    );
    // The first folder is the one whose columns a reader meets first.
    const dropped = new Set(n === 1 ? ['interactions.rating', 'messages.text'] : []);
    const made = await packed({ packageId: `p${n}`, dropped });
    for (let participant = n; participant <= participants; participant += different)
      await unpack(made, join(folder, `study=waits/participant=${String(participant).padStart(4, '0')}`));
  }
  await unpack(await packed({ wanted: () => false }), join(folder, 'study=waits/participant=1001'));
}, 300_000);
afterAll(() => rm(folder, { recursive: true }));

describe('the queries for researchers, on the folders of a thousand participants', {
  timeout: 60_000,
}, () => {
  it('count contacts and people', async () => {
    expect(await run('Contacts')).toEqual([
      { channel: 'chat', people: '1000', contacts: '1000' },
      { channel: 'email', people: '100', contacts: '300' },
    ]);
  });

  it('give each person one voice', async () => {
    expect(await run('Time')).toEqual([{ seconds: 120, people: '1000' }]);
  });

  it('tell what was not asked from what was given', async () => {
    expect(await run('How')).toEqual([{ given: '500', not_given: '780' }]);
  });

  it('measure waits by kind', async () => {
    const waits = await run('Waits');
    expect(waits.map(({ n }) => Number(n)).reduce((sum, n) => sum + n, 0)).toBeGreaterThanOrEqual(1300);
    expect(waits.every(({ censored }) => censored === '0')).toBe(true);
  });

  it('read the tables of CSV as those of Parquet', async () => {
    const [, table = ''] = /CSV instead of Parquet: `([^`]+)`/.exec(await paper()) ?? [];
    const from = table.replaceAll('data/', `${folder}/`);
    const rows = await sql.runAndReadAll(
      `SELECT count(DISTINCT participant) AS people, count(*) AS contacts, count(rating) AS given FROM ${from}`,
    );
    expect(rows.getRowObjectsJson()).toEqual([{ people: '1000', contacts: '1300', given: '500' }]);
  });

  it('count what people wrote', async () => {
    const [row] = await run('Messages');
    expect(row?.messages).toBeCloseTo((1000 + 300 * 2) / 1300);
  });
});
