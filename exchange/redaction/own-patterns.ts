import { RE2JS } from 're2js';
import { type PatternProblem, patternSource } from './pattern-source';
import type { Span } from './span';
import { spelled, wordFinder } from './word-finder';

/** A line that cannot be used. `line`: from 1; `what`: the part of it that is meant, empty for the whole of it. */
export interface WrongLine {
  line: number;
  problem: PatternProblem;
  what: string;
}

/** Finds what one line covers. */
type Find = (text: string) => Span[];

/** Largest program of the engine (its steps for one character), so that reading a long text takes no more than a second. */
const largestProgram = 200;
/** Steps that are spent on one text and one line. */
const mostSteps = 100_000_000;

/** Texts in which no line may fit a place without any sign: it would fit everywhere and cover nothing. */
const empties = ['', 'a', '0', 'a b'];

/**
 * What the person's own lines cover, in their order; `wrong` lists those that cannot be used, and then nothing may leave. A plain line
 * is a word or phrase, in any case; `#` stands for a digit, `*` for letters and digits within a word, `\` before one of these for the sign
 * itself. `/…/` with the flags i and u is a regular expression. Its engine reads every text once (RE2), so that no expression can take for ever;
 * it knows neither look-around nor back-references.
 */
export function ownPatterns(lines: readonly string[]): { find: Find; wrong: WrongLine[] } {
  const finders: Find[] = [];
  const wrong: WrongLine[] = [];
  for (const [i, text] of lines.entries()) {
    const line = i + 1;
    if (text.trim() === '') continue;
    const read = readLine(text.trim(), line);
    if ('find' in read) finders.push(read.find);
    else wrong.push({ line, ...read });
  }
  return { find: (text) => finders.flatMap((find) => find(text)), wrong };
}

function readLine(text: string, line: number): { find: Find } | Omit<WrongLine, 'line'> {
  const source = patternSource(text);
  if ('problem' in source) return source;
  if (source.plain !== null) {
    const find = wordFinder([source.plain]);
    return { find: (said) => find(said).map((span) => ({ ...span, line })) };
  }
  try {
    const expression = RE2JS.compile(source.expression, source.anyCase ? RE2JS.CASE_INSENSITIVE : 0);
    if (expression.programSize() > largestProgram) return { problem: 'too_large', what: '' };
    if (empties.some((empty) => fitsNothing(expression, empty))) return { problem: 'empty', what: '' };
    return { find: (said) => matchesIn(said, expression, line) };
  } catch (error) {
    return problemOf(error);
  }
}

function fitsNothing(expression: RE2JS, text: string): boolean {
  const matcher = expression.matcher(text);
  while (matcher.find()) if (matcher.start() === matcher.end()) return true;
  return false;
}

function matchesIn(text: string, expression: RE2JS, line: number): Span[] {
  const spans: Span[] = [];
  const matcher = expression.matcher(text);
  const size = expression.programSize();
  const cover = (start: number, end: number) =>
    spans.push({ kind: 'own_pattern', start, end, value: spelled(text.slice(start, end)), line });
  for (let steps = 0; matcher.find(); ) {
    const end = matcher.end();
    if (end === matcher.start()) continue;
    cover(matcher.start(), end);
    steps += (text.length - end) * size;
    if (steps > mostSteps && end < text.length) {
      // So many places that looking for each of them would take too long: the rest is covered whole.
      cover(end, text.length);
      break;
    }
  }
  return spans;
}

/** Says of an expression that the engine refuses what is wrong with it. */
function problemOf(error: unknown): Omit<WrongLine, 'line'> {
  const said = error instanceof Error ? error.message : String(error);
  const what = (/`(?:\(\?i\))?([^`]*)`/.exec(said)?.[1] ?? '').slice(0, 80);
  if (/Perl syntax|escape sequence|named capture/.test(said)) return { problem: 'unsupported', what };
  return { problem: /repeat count|too large|too deep/.test(said) ? 'too_large' : 'form', what };
}
