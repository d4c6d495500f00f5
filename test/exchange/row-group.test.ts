import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boolean, integer, number, text, time } from '../../exchange/columns/builders';
import type { Column } from '../../exchange/columns/column';
import { timeCell } from '../../exchange/rows/cells';
import { ParquetFile } from '../../exchange/tables/parquet';
import { ParquetCells } from '../../exchange/tables/row-group';

type Row = Record<string, unknown>;

let folder = '';
let files = 0;
let sql: Awaited<ReturnType<DuckDBInstance['connect']>>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'journal-groups-'));
  sql = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect();
});
afterAll(() => rm(folder, { recursive: true }));

/** What a query says of the file of groups of rows, each added in portions. */
async function asked(
  columns: readonly Column[],
  groups: readonly (readonly Row[][])[],
  query: (path: string) => string,
) {
  const file = new ParquetFile(columns);
  const parts = groups.map((portions) => {
    const cells = new ParquetCells(columns);
    for (const rows of portions) cells.add(rows);
    return file.add(cells.group());
  });
  // The reader remembers files by their paths.
  const path = join(folder, `drawn-${files++}.parquet`);
  await writeFile(path, Buffer.concat([...parts, file.finish()]));
  return (await sql.runAndReadAll(query(path))).getRowObjectsJson();
}

const makers: Record<string, { column: Column; cell: (n: number) => string | number | boolean }> = {
  text: { column: text('text', '', ''), cell: (n) => `Grüße ${n} 😀` },
  integer: { column: integer('integer', '', ''), cell: (n) => (n - 3) * 2 ** 33 - n },
  number: { column: number('number', '', ''), cell: (n) => n / 4 - 5 },
  boolean: { column: boolean('boolean', '', ''), cell: (n) => n % 2 === 1 },
  time: { column: time('time', '', ''), cell: (n) => timeCell(n * 86_400_007) },
};
/** How many values of a column differ: nearly none, some, nearly all. */
const variety = fc.constantFrom(1, 2, 7, 150, 900, 5000);
const sizes = fc.array(fc.array(fc.integer({ min: 0, max: 700 }), { maxLength: 3 }), { maxLength: 3 });

describe('a row group', { timeout: 60_000 }, () => {
  it('gives back the cells of every kind of column, however often they repeat or are empty', async () => {
    const kinds = fc.constantFrom(...Object.keys(makers));
    const drawn = fc.asyncProperty(
      fc.record({ kind: kinds, different: variety, emptyEach: fc.integer({ min: 1, max: 9 }), sizes }),
      async ({ kind, different, emptyEach, sizes }) => {
        const { column, cell } = makers[kind]!;
        let n = 0;
        const row = (): Row => ({ [kind]: ++n % emptyEach === 0 ? null : cell((n * 7919) % different) });
        const groups = sizes.map((portions) => portions.map((length) => Array.from({ length }, row)));
        const cells = kind === 'time' ? 'epoch_ms("time")' : `"${kind}"`;
        const back = await asked([column], groups, (path) => `SELECT ${cells} AS cell FROM '${path}'`);
        const given = groups.flat(2).map(({ [kind]: value }) => {
          if (value === null || kind === 'text' || kind === 'boolean') return value;
          return kind === 'time' ? Date.parse(value as string) : value;
        });
        const exact = kind === 'integer' || kind === 'time';
        expect(back.map(({ cell }) => (exact && cell !== null ? Number(cell) : cell))).toEqual(given);
      },
    );
    await fc.assert(drawn, { numRuns: 40 });
  });

  it('says between which numbers its cells lie and how many are empty, so that a reader may skip it', async () => {
    const rows = [5, null, -7, 3].map((n) => ({ integer: n, number: n, boolean: n && n > 0, text: `${n}` }));
    const columns = [makers.integer!, makers.number!, makers.boolean!, makers.text!];
    const said = await asked(
      columns.map(({ column }) => column),
      [[rows]],
      (path) =>
        `SELECT stats_min_value AS least, stats_max_value AS most, stats_null_count AS nulls FROM parquet_metadata('${path}') LIMIT 4`,
    );
    expect(said).toEqual([
      { least: '-7', most: '5', nulls: '1' },
      { least: '-7.0', most: '5.0', nulls: '1' },
      { least: 'false', most: 'true', nulls: '1' },
      { least: null, most: null, nulls: null },
    ]);
  });
});
