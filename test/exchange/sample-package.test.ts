import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { samplePackage } from '../../demo/sample-package';
import { unpack } from '../drawing/package';

let folder = '';
let sql: Awaited<ReturnType<DuckDBInstance['connect']>>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'journal-sample-'));
  sql = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect();
  for (const language of ['de', 'en'] as const)
    await unpack(await samplePackage(language), join(folder, language));
}, 60_000);
afterAll(() => rm(folder, { recursive: true }));

const rowsOf = async (query: string) => (await sql.runAndReadAll(query)).getRowObjectsJson();

describe.each(['de', 'en'])('the sample package (%s)', (language) => {
  const table = (name: string) => `'${folder}/${language}/${name}.parquet'`;

  it('holds the thirty contacts of the demo journal, with what belongs to them', async () => {
    const [row] = await rowsOf(
      `SELECT count(*)::INT AS contacts, count(DISTINCT channel)::INT AS channels, count(score)::INT AS scores,
        (SELECT count(*)::INT FROM ${table('messages')}) AS messages, (SELECT count(*)::INT FROM ${table('waits')}) AS waits
       FROM ${table('interactions')}`,
    );
    expect(row?.contacts).toBe(30);
    for (const name of ['channels', 'scores', 'messages', 'waits']) expect(row?.[name]).toBeGreaterThan(3);
  });

  it('has every wait and message belong to a contact of it', async () => {
    for (const name of ['messages', 'waits', 'moments', 'promises'])
      expect(
        await rowsOf(
          `SELECT count(*)::INT AS n FROM ${table(name)} WHERE interaction_id NOT IN (SELECT interaction_id FROM ${table('interactions')})`,
        ),
      ).toEqual([{ n: 0 }]);
  });

  it('names nobody beside a message but bots', async () => {
    const names = await rowsOf(
      `SELECT DISTINCT author FROM ${table('messages')} WHERE party IN ('agent', 'customer') AND author IS NOT NULL`,
    );
    for (const { author } of names) expect(author).toMatch(/^\[person-[0-9a-f]{10}\]$/);
  });
});
