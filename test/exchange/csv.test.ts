import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Column } from '../../exchange/columns/column';
import { csvHeader, csvLines, plainCsv } from '../../exchange/tables/csv';

const column = (name: string, type: Column['type']): Column => ({ name, type, says: { en: '', de: '' } });
const columns = [column('n', 'number'), column('a', 'text'), column('b', 'text')];
const german = { separator: ';', decimal: ',', defused: true } as const;

describe('a table as CSV', { timeout: 60_000 }, () => {
  it('is read by another program as it was, whatever the texts hold', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'journal-csv-'));
    const sql = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect();
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.constantFrom('"', ',', ';', '\n', '\r\n', ' ', "'", 'a', '\t', '|') }),
    );
    // DuckDB's reader does not take NUL, and an empty text is nothing.
    const whole = text.filter((one) => one !== '' && !one.includes('\0'));
    const rows = fc.sample(
      fc.record({ n: fc.double({ noNaN: true, noDefaultInfinity: true }), a: whole, b: whole }),
      {
        numRuns: 300,
        seed: 7,
      },
    );
    await writeFile(join(folder, 't.csv'), csvHeader(columns, plainCsv) + csvLines(columns, rows, plainCsv));
    const read = await sql.runAndReadAll(
      `SELECT * FROM read_csv('${folder}/t.csv', header = true, auto_detect = false, delim = ',', quote = '"', escape = '"', new_line = '\\r\\n', columns = {'n': 'DOUBLE', 'a': 'VARCHAR', 'b': 'VARCHAR'})`,
    );
    expect(read.getRowObjectsJson()).toEqual(rows.map((row) => ({ ...row, n: row.n === 0 ? 0 : row.n })));
    await rm(folder, { recursive: true });
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1', '\n=cmd|x'])(
    'does not run %j in a spreadsheet',
    (a) => {
      const cell = csvLines([columns[1]!], [{ a }], german).replace(/^"/, '');
      expect(cell.startsWith("'")).toBe(true);
    },
  );

  it('keeps numbers numbers in a German spreadsheet, negative ones too', () => {
    expect(csvLines(columns, [{ n: -1.5, a: 'x;y', b: null }], german)).toBe('-1,5;"x;y";\r\n');
    expect(csvLines(columns, [{ n: null, a: 'x', b: 'y' }], german)).toBe(';x;y\r\n');
  });
});
