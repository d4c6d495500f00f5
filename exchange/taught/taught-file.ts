import * as v from 'valibot';
import type { TaughtRule } from '../../conversation/taught-rule';
import { parseTaughtRule } from '../../storage/parse-taught-rule';

const header = v.object({
  format: v.literal('service-journal-taught'),
  version: v.literal(1),
  rules: v.pipe(v.number(), v.integer(), v.minValue(0)),
});

/** Largest file that is read, in UTF-16 units. */
const largestFile = 2_000_000;

/** A file of taught rules as JSON Lines: a first line with format and number, then one rule a line. */
export function taughtFile(rules: readonly TaughtRule[]): string {
  const first: v.InferOutput<typeof header> = {
    format: 'service-journal-taught',
    version: 1,
    rules: rules.length,
  };
  return [first, ...rules].map((line) => `${JSON.stringify(line)}\n`).join('');
}

/** The rules of such a file, or the number of the first line that is wrong (1 for what is no such file). */
export function readTaughtFile(text: string): TaughtRule[] | number {
  if (text.length > largestFile) return 1;
  const [first = '', ...lines] = text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .filter((line, index) => line !== '' || index === 0);
  const expected = readHeader(first);
  if (expected === null) return 1;
  const rules: TaughtRule[] = [];
  for (const [index, line] of lines.entries()) {
    const rule = parseTaughtRule(line);
    if (!rule) return index + 2;
    rules.push(rule);
  }
  return rules.length === expected ? rules : lines.length + 1;
}

function readHeader(line: string): number | null {
  try {
    const said = v.safeParse(header, JSON.parse(line));
    return said.success ? said.output.rules : null;
  } catch {
    return null;
  }
}
