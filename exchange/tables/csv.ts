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

/** What has to stand in quotes: separators of any style, quotes, line breaks, and spaces that readers would trim. */
const special = /[",;\t\r\n]|^\s|\s$|^\ufeff/;

/** The first line: names of the columns. */
export function csvHeader(columns: readonly Column[], { separator }: CsvStyle): string {
  return `${columns.map(({ name }) => name).join(separator)}\r\n`;
}

/** Rows as lines, each ended. */
export function csvLines(columns: readonly Column[], rows: readonly TableRow[], style: CsvStyle): string {
  let text = '';
  for (const row of rows) {
    let separator = '';
    for (const { name } of columns) {
      text += separator + cell(row[name], style);
      separator = style.separator;
    }
    text += '\r\n';
  }
  return text;
}

function cell(value: unknown, { separator, decimal, defused }: CsvStyle): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') {
    const number = decimal === '.' ? String(value) : String(value).replace('.', ',');
    return separator === decimal ? `"${number}"` : number;
  }
  if (typeof value === 'boolean') return String(value);
  const plain = typeof value === 'string' ? value : JSON.stringify(value);
  const text = defused && formula.test(plain) ? `'${plain}` : plain;
  return special.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
