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
const special = /[",;\t\r\n]/;
const space = /\s/;

/** What a file has to know of a column. */
type HeadOf = Pick<Column, 'name' | 'type'>;

/** The first line: names of the columns. */
export function csvHeader(columns: readonly HeadOf[], { separator }: CsvStyle): string {
  return `${columns.map(({ name }) => name).join(separator)}\r\n`;
}

/** Rows as lines, each ended. */
export function csvLines(columns: readonly HeadOf[], rows: readonly TableRow[], style: CsvStyle): string {
  const names = columns.map(({ name }) => name);
  // Times and categories hold no sign that needs quotes: looking for one in each cell would cost most of the time.
  const safe = columns.map(({ type }) => type === 'time' || type === 'category');
  const last = names.length - 1;
  let text = '';
  for (const row of rows) {
    for (let i = 0; i <= last; i++) {
      const value = row[names[i] as string];
      if (value !== null && value !== undefined) text += safe[i] ? (value as string) : cell(value, style);
      text += i === last ? '\r\n' : style.separator;
    }
  }
  return text;
}

function cell(value: unknown, { separator, decimal, defused }: CsvStyle): string {
  if (typeof value === 'number') {
    if (decimal === '.') return String(value);
    const number = String(value).replace('.', ',');
    return separator === decimal ? `"${number}"` : number;
  }
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  const plain = typeof value === 'string' ? value : JSON.stringify(value);
  const text = defused && formula.test(plain) ? `'${plain}` : plain;
  return special.test(text) || isSpace(text, 0) || isSpace(text, text.length - 1)
    ? `"${text.replaceAll('"', '""')}"`
    : text;
}

/** One look at a number is cheaper than an expression that searches the whole text; most texts begin and end with a letter. */
function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code <= 0x20 || (code >= 0x80 && space.test(text.charAt(at)));
}
