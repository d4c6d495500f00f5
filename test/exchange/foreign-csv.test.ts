import { beforeEach, describe, expect, it } from 'vitest';
import { guessedMapping } from '../../exchange/foreign-csv/csv-mapping';
import { csvSample } from '../../exchange/foreign-csv/csv-sample';
import { importCsv } from '../../exchange/foreign-csv/import-csv';
import { interactionRow } from '../../exchange/rows/interaction-row';
import { at } from '../drawing/chat';
import { newJournal } from '../drawing/journal';
import { wholeJournal } from '../drawing/kept';

const { signal } = new AbortController();
const options = { now: at('13:00'), zone: 'Europe/Berlin', onBytes: () => {}, signal };

/** Brings a table in as it is guessed to be. */
async function taken(file: Blob) {
  const { reading, header, records } = await csvSample(file);
  return importCsv(file, reading, guessedMapping(header, records), options);
}

const german =
  'Firma;Datum;Uhrzeit;Kanal;Bewertung;Notizen\r\nNordlicht;03.11.2026;14:05;Telefon;4;"Lange gewartet; dann gut"\r\nMöbel & Söhne;4.11.2026;;E-Mail;;\r\n';

beforeEach(newJournal);

describe('a table from elsewhere', () => {
  it('is understood by the names of its columns, in German and in English', async () => {
    await taken(new Blob([german]));
    await taken(
      new Blob(['company,date,channel,rating,notes,agent\nAcme,2026-11-05 09:30,phone,2,slow,Kim\n']),
    );
    const journal = await wholeJournal();
    const told = journal.map(({ interaction: { organisation, channel, startedAt, verdict } }) => [
      organisation,
      channel,
      new Date(startedAt).toString().slice(4, 21),
      verdict.rating,
      verdict.notes,
    ]);
    expect(told.sort()).toEqual([
      ['Acme', 'phone', 'Nov 05 2026 09:30', 2, 'slow'],
      ['Möbel & Söhne', 'email', 'Nov 04 2026 00:00', null, ''],
      ['Nordlicht', 'phone', 'Nov 03 2026 14:05', 4, 'Lange gewartet; dann gut'],
    ]);
  });

  it('has an end only where the table has one', async () => {
    await taken(new Blob(['company,date,end\nAcme,2026-11-03 09:30,\nBolt,2026-11-03 09:30,09:45\n']));
    const journal = await wholeJournal();
    const lengths = journal.map((kept) => [kept.interaction.organisation, interactionRow(kept).duration_s]);
    expect(lengths.sort()).toEqual([
      ['Acme', null],
      ['Bolt', 900],
    ]);
    expect(journal.every(({ interaction }) => interaction.state === 'closed')).toBe(true);
  });

  it('is the same in the letters of Windows, and of UTF-16', async () => {
    const windows = Uint8Array.from(german, (sign) => sign.charCodeAt(0));
    await taken(new Blob([windows]));
    const pairs = [...german].map((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8]);
    const little = Uint8Array.from(pairs.flat());
    const big = Uint8Array.from(pairs.flatMap(([low = 0, high = 0]) => [high, low]));
    for (const utf16 of [
      [little],
      [big],
      [Uint8Array.of(0xff, 0xfe), little],
      [Uint8Array.of(0xfe, 0xff), big],
    ])
      expect(await taken(new Blob(utf16))).toMatchObject({ duplicate: 2, added: 0 });
    expect((await wholeJournal()).map(({ interaction }) => interaction.organisation)).toContain(
      'Möbel & Söhne',
    );
  });

  it('comes in whole although the spreadsheet wrote empty rows before, between and below, and counts lines as the file does', async () => {
    const rows = ';\nFirma;Datum\n;\nNordlicht;03.11.2026\n ; \n;\n';
    expect(await taken(new Blob([rows]))).toMatchObject({ added: 1 });
    const wrong = await taken(new Blob([`${rows}Möbel;morgen\n`]));
    expect(wrong.refusals).toMatchObject([{ line: 7, what: 'morgen' }]);
  });

  it.each([
    ['grades, of which the best is 1: neither stars nor a note', ['2', '', '1,5'], null],
    ['words', ['2', 'slow'], 1],
  ] as const)('whose column "Note" holds %s', (_, cells, notes) => {
    const records = cells.map((cell, i) => ({ line: i + 2, cells: ['Nordlicht', cell] }));
    const { columns } = guessedMapping(['Firma', 'Note'], records);
    expect([columns.rating, columns.notes]).toEqual([null, notes]);
  });

  it('changes nothing when it comes twice, and holds two equal records as two contacts', async () => {
    const file = new Blob(['company,date\nAcme,2026-11-05\nAcme,2026-11-05\n']);
    expect(await taken(file)).toMatchObject({ added: 2 });
    expect(await taken(file)).toMatchObject({ added: 0, duplicate: 2 });
  });

  it('has its days read in the American way where they can be read in no other', async () => {
    await taken(new Blob(['company,date\nAcme,3/4/2026\nAcme,12/25/2026\n']));
    const days = (await wholeJournal()).map(
      ({ interaction }) => new Date(interaction.startedAt).getMonth() + 1,
    );
    expect(days.sort()).toEqual([12, 3]);
  });

  it.each([
    ['03.11.2026', 'Nov 03 2026 14:00'],
    ['15:30', 'Nov 03 2026 15:30'],
    ['3.30 pm', 'Nov 03 2026 15:30'],
    ['04.11.2026', 'Nov 04 2026 00:00'],
    ['03.11.2026 14:20', 'Nov 03 2026 14:20'],
  ])('ends where it says so, as a day, a clock or both: %s', async (end, shown) => {
    await taken(new Blob([`Firma;Datum;Uhrzeit;Ende\r\nNordlicht;03.11.2026;14:00;${end}\r\n`]));
    const [kept] = await wholeJournal();
    expect(new Date(kept?.interaction.endedAt ?? 0).toString().slice(4, 21)).toBe(shown);
  });

  it('is refused where it ends before it began', async () => {
    for (const end of ['13:30', '02.11.2026', '03.11.2026 13:00', 'never']) {
      const file = new Blob([`Firma;Datum;Uhrzeit;Ende\r\nNordlicht;03.11.2026;14:00;${end}\r\n`]);
      expect((await taken(file)).refusals).toMatchObject([{ reason: 'wrong_value', where: 'Ende' }]);
    }
  });

  it.each([
    ['no company', ',2026-11-05,3', 'company'],
    ['a day that does not exist', 'Acme,30.02.2026,3', 'date'],
    ['a clock that does not exist', 'Acme,2026-11-05 25:00,3', 'date'],
    ['no day', 'Acme,,3', 'date'],
    ['a rating out of range', 'Acme,2026-11-05,6', 'rating'],
  ])('is refused with line and column for %s, and nothing is kept', async (_, record, where) => {
    const report = await taken(new Blob([`company,date,rating\nAcme,2026-11-04,1\n${record}\n`]));
    expect(report.refusals).toMatchObject([{ reason: 'wrong_value', line: 3, where }]);
    expect(await wholeJournal()).toEqual([]);
  });

  it('keeps formulas and scripts as the texts they are', async () => {
    const odd = '=HYPERLINK(""http://x"") <script>alert(1)</script> __proto__';
    await taken(new Blob([`company,date,notes\n__proto__,2026-11-05,"${odd}"\n`]));
    const [kept] = await wholeJournal();
    expect(kept?.interaction.organisation).toBe('__proto__');
    expect(kept?.interaction.verdict.notes).toBe(odd.replaceAll('""', '"'));
  });

  it.each([
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1])],
    ['one column', new TextEncoder().encode('hello\nworld\n')],
  ])('is no table when it holds %s', async (_, bytes) => {
    await expect(taken(new Blob([bytes]))).rejects.toMatchObject({ refusal: { reason: 'no_table' } });
  });

  it('is empty when it holds nothing but line ends', async () => {
    for (const text of ['', '\ufeff', '\r\n\n'])
      await expect(taken(new Blob([text]))).rejects.toMatchObject({ refusal: { reason: 'empty' } });
  });

  it.each([';', ',', '\t'])('is parted by what its first line names for Excel: %j', async (separator) => {
    const row = (...cells: string[]) => `${cells.join(separator)}\r\n`;
    const table = `sep=${separator}\r\n${row('Firma', 'Datum')}${row('Nordlicht', '03.11.2026')}`;
    expect(await taken(new Blob([table]))).toMatchObject({ added: 1 });
    const wrong = await taken(new Blob([`${table}${row('Möbel', 'morgen')}`]));
    expect(wrong.refusals).toMatchObject([{ line: 4, what: 'morgen' }]);
  });

  it.each([
    ['text behind a quote', '"slow" then good', 'text_after_quote'],
    ['a quote that never ends', '"slow', 'open_quote'],
  ])('is refused with the line for %s near its beginning', async (_, notes, reason) => {
    const file = new Blob([
      `company,date,notes\nAcme,2026-11-05,\nBolt,2026-11-05,${notes}\nCor,2026-11-05,\n`,
    ]);
    await expect(taken(file)).rejects.toMatchObject({ refusal: { reason, line: 3 } });
  });

  it.each([
    '2026-11-05 10:00:00+01:00',
    '2026-11-05 10:00+01',
    '2026-11-05 09:00:00 UTC',
    '2026-11-05 09:00:00.000Z',
    '2026-11-05T09:00Z',
  ])('begins when a text with its zone says: %s', async (date) => {
    await taken(new Blob([`company,date\nAcme,${date}\n`]));
    const [kept] = await wholeJournal();
    expect(new Date(kept?.interaction.startedAt ?? 0).toISOString()).toBe('2026-11-05T09:00:00.000Z');
  });

  it('is refused where two clocks stand in one cell, for either may be meant', async () => {
    const report = await taken(new Blob(['company,date\nAcme,2026-11-05 10:00 - 11:00\n']));
    expect(report.refusals).toMatchObject([{ reason: 'wrong_value', line: 2, where: 'date' }]);
  });

  it('is refused where a later day can only be read in the other order than those before it', async () => {
    const days = Array.from({ length: 300 }, (_, i) => `Acme ${i},3/4/2026\n`).join('');
    const report = await taken(new Blob([`company,date\n${days}Bolt,12/25/2026\n`]));
    expect(report.refusals).toMatchObject([{ reason: 'wrong_value', line: 302, what: '12/25/2026' }]);
    expect(await wholeJournal()).toEqual([]);
  });
});
