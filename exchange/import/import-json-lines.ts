import * as v from 'valibot';
import type { Kept } from '../../conversation/interaction';
import { parseCarriedSettings } from '../../storage/parse-carried-settings';
import { dictionaryVersion } from '../jsonl/header';
import { headerSchema, lineKeys } from '../jsonl/line-schema';
import { keptOfRow } from '../rows/kept-of-row';
import { checkedRow } from './checked-row';
import { fileLines, type Line } from './file-lines';
import { FileRefused } from './refusal';
import { type ImportOptions, type ImportReport, type Reading, takeOver } from './take-over';

/** Takes over a JSON Lines file (plain or gzip), see {@link takeOver}. */
export function importJsonLines(file: Blob, options: ImportOptions): Promise<ImportReport> {
  return takeOver((reading) => readKept(fileLines(file, options.onBytes), reading), options);
}

async function* readKept(portions: AsyncIterable<Line[]>, reading: Reading): AsyncGenerator<Kept | null> {
  let expected: number | null = null;
  let found = 0;
  let last = 1;
  for await (const lines of portions)
    for (const line of lines) {
      last = line.number;
      if (expected === null) {
        expected = readHeader(line, reading);
        continue;
      }
      found++;
      yield readLine(line, reading);
    }
  if (expected === null) throw new FileRefused('empty', 1);
  if (found !== expected)
    reading.refuse({
      reason: found < expected ? 'too_few_lines' : 'too_many_lines',
      line: last,
      where: '',
      what: `${found} / ${expected}`,
    });
}

/** Gives how many interactions should follow. */
function readHeader({ number, text }: Line, reading: Reading): number {
  let said: unknown;
  try {
    said = JSON.parse(text);
  } catch {
    throw new FileRefused('no_header', number, text.slice(0, 80));
  }
  const header = v.safeParse(headerSchema, said);
  if (!header.success) throw new FileRefused('no_header', number, text.slice(0, 80));
  if (header.output.version > dictionaryVersion)
    throw new FileRefused('newer_version', number, String(header.output.version));
  const { interactions, settings } = header.output;
  if (settings !== undefined) {
    const parsed = parseCarriedSettings(settings);
    reading.report.settings = parsed.settings;
    reading.unknown(parsed.leftOut);
  }
  return interactions;
}

function readLine({ number, text }: Line, reading: Reading): Kept | null {
  let said: unknown;
  try {
    said = JSON.parse(text);
  } catch {
    reading.refuse({ reason: 'not_json', line: number, where: '', what: text.slice(0, 80) });
    return null;
  }
  const row = checkedRow(said, { line: number, file: '' }, reading);
  if (!row) return null;
  reading.unknown(Object.keys(said as object).filter((name) => !lineKeys.has(name)));
  return keptOfRow(row);
}
