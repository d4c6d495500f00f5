import Papa from 'papaparse';
import type { Column } from '../columns/column';
import type { TableRow } from './table-rows';

/** How a CSV file is written. */
export interface CsvStyle {
  separator: ',' | ';' | '\t';
  decimal: '.' | ',';
  /** For spreadsheets: texts that a spreadsheet would take for a formula begin with an apostrophe. */
  defused: boolean;
}

/** For programs: RFC 4180, nothing changed. */
export const plainCsv: CsvStyle = { separator: ',', decimal: '.', defused: false };

/** What spreadsheets take for the beginning of a formula, full-width forms too; a leading line break hides one. */
const formula = /^[\s\p{Cc}]*[=+\-@＝＋－＠]|^[\t\r]/u;

/** The first line: names of the columns. */
export function csvHeader(columns: readonly Column[], style: CsvStyle): string {
  return lines([columns.map(({ name }) => name)], style);
}

/** Rows as lines, each ended. */
export function csvLines(columns: readonly Column[], rows: readonly TableRow[], style: CsvStyle): string {
  return rows.length === 0
    ? ''
    : lines(
        rows.map((row) => columns.map((column) => cell(row[column.name], style))),
        style,
      );
}

function lines(cells: string[][], { separator }: CsvStyle): string {
  return `${Papa.unparse(cells, { delimiter: separator, newline: '\r\n' })}\r\n`;
}

function cell(value: unknown, { decimal, defused }: CsvStyle): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return decimal === '.' ? String(value) : String(value).replace('.', ',');
  if (typeof value === 'boolean') return String(value);
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return defused && formula.test(text) ? `'${text}` : text;
}
