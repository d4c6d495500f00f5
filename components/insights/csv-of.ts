import { type CsvStyle, csvHeader, csvLines } from '../../exchange/tables/csv';
import type { Picture } from './picture';

/** The figures of a picture as a spreadsheet in the person's language reads them (BCP 47): German ones expect semicolons and decimal commas. */
export function csvOf({ columns, rows }: Picture, language: string): string {
  const german = language.startsWith('de');
  const style: CsvStyle = { separator: german ? ';' : ',', decimal: german ? ',' : '.', defused: true };
  const lines = rows.map((cells) =>
    Object.fromEntries(columns.map(({ name }, index) => [name, cells[index]?.value ?? null])),
  );
  const heads = columns.map(({ name }) => ({ name, type: 'text' as const }));
  return csvHeader(heads, style) + csvLines(heads, lines, style);
}
