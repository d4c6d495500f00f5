import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Column } from '../../exchange/columns/column';
import { CsvReader } from '../../exchange/import/csv-reader';
import { csvLines, plainCsv } from '../../exchange/tables/csv';

/** Reads text in pieces of this length; cells of each record. */
function read(text: string, pieces = text.length, separator: ',' | ';' = ','): string[][] {
  const reader = new CsvReader(separator);
  const records = [];
  for (let at = 0; at < text.length; at += Math.max(1, pieces))
    records.push(...reader.push(text.slice(at, at + Math.max(1, pieces))));
  return [...records, ...reader.end()].map(({ cells }) => cells);
}

/** In the manner of the public suites of CSV readers. */
const odd: [says: string, text: string, cells: string[][]][] = [
  [
    'a comma in quotes',
    'a,b\n"1,2",3\n',
    [
      ['a', 'b'],
      ['1,2', '3'],
    ],
  ],
  [
    'empty cells',
    'a,b,c\n1,"",""\n2,,\n',
    [
      ['a', 'b', 'c'],
      ['1', '', ''],
      ['2', '', ''],
    ],
  ],
  [
    'Windows line ends',
    'a,b\r\n1,"2\r\n3"\r\n',
    [
      ['a', 'b'],
      ['1', '2\r\n3'],
    ],
  ],
  [
    'line ends of an old Macintosh',
    'a,b\r1,2\r',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'escaped quotes',
    'a,b\n1,"ha ""ha"" ha"\n3,4',
    [
      ['a', 'b'],
      ['1', 'ha "ha" ha'],
      ['3', '4'],
    ],
  ],
  [
    'JSON in a cell',
    'k,v\n1,"{""type"": ""Point"", ""x"": [1, 2]}"\n',
    [
      ['k', 'v'],
      ['1', '{"type": "Point", "x": [1, 2]}'],
    ],
  ],
  [
    'line feeds in cells',
    'a,b\n"1\n2","3\n\n4"\n',
    [
      ['a', 'b'],
      ['1\n2', '3\n\n4'],
    ],
  ],
  ['a quote inside a cell that is in none', 'a\n5" screen\n', [['a'], ['5" screen']]],
  ['spaces as they are', ' a , b\n', [[' a ', ' b']]],
  ['no line end at the end', 'a\n"b"', [['a'], ['b']]],
  [
    'a separator at the very end',
    'a,b\n1,',
    [
      ['a', 'b'],
      ['1', ''],
    ],
  ],
  ['empty lines', '\n\na\n\nb\n', [['a'], ['b']]],
  ['an empty text in quotes alone on a line', 'a\n""\n', [['a'], ['']]],
  ['letters of all kinds', 'a\nʤ,\u{1f600}\n', [['a'], ['ʤ', '\u{1f600}']]],
];

describe('a CSV file', () => {
  it.each(odd)('with %s is read, in whatever pieces it comes', (_, text, cells) => {
    for (const pieces of [text.length, 1, 2, 3]) expect(read(text, pieces)).toEqual(cells);
  });

  it('that was written here is read as it was, whatever it holds', () => {
    const columns: Column[] = ['a', 'b', 'c'].map((name) => ({
      name,
      type: 'text',
      says: { en: '', de: '' },
    }));
    const text = fc.string({ unit: fc.constantFrom('"', ',', ';', '\n', '\r', ' ', 'a', '\t', '=', 'ä') });
    fc.assert(
      fc.property(
        fc.array(fc.record({ a: text, b: text, c: text }), { minLength: 1 }),
        fc.integer({ min: 1, max: 9 }),
        (rows, pieces) => {
          const cells = rows.map(({ a, b, c }) => [a, b, c]);
          expect(read(csvLines(columns, rows, plainCsv), pieces)).toEqual(cells);
        },
      ),
    );
  });

  it('tells on which line each record begins', () => {
    const reader = new CsvReader(',');
    const records = reader.push('a,b\r\n"1\n2",3\r\n\r\n4,5\r\n');
    expect(records.map(({ line }) => line)).toEqual([1, 2, 5]);
  });

  it('is refused where a line is nothing but separators without end, with the line', () => {
    expect(() => read(`a,b\n1,2\n${','.repeat(20_000)}`)).toThrow('too_long in line 3');
  });

  it('is refused where a quote never ends, and where text follows one, with the line', () => {
    expect(() => read('a\nb\n"c\nd')).toThrow('open_quote in line 3');
    expect(() => read('a\n"b" c\n')).toThrow('text_after_quote in line 2');
  });
});
