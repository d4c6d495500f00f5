import { escaped } from './word-finder';

/** Why a line of the person's own patterns cannot be used. */
export type PatternProblem = 'unended' | 'flags' | 'form' | 'unsupported' | 'empty' | 'too_large';

/** A line as it is looked for: words as they stand, or an expression. */
export type PatternSource =
  | { plain: string }
  | { plain: null; expression: string; anyCase: boolean }
  | { problem: PatternProblem; what: string };

/** A sign that `\` takes its meaning, a placeholder, or any other sign. */
const token = /\\[\\#*/]|[#*]|[\s\S]/gu;
const signOfWord = '[\\p{L}\\p{M}\\p{N}_]';
const inWord = new RegExp(`^(?:#|${signOfWord})$`, 'u');

/** What a line (without space around it) means. */
export function patternSource(line: string): PatternSource {
  if (line.startsWith('/')) return expressionIn(line);
  const tokens = (line.match(token) ?? []).filter((one, i, all) => one !== '*' || all[i - 1] !== '*');
  if (!tokens.some((one) => one === '#' || one === '*')) return { plain: tokens.map(unescaped).join('') };
  const expression = tokens.map((one, i) => {
    if (one === '#') return '\\p{Nd}';
    if (/^\s$/u.test(one)) return whiteSpace;
    if (one !== '*') return escaped(unescaped(one));
    // At a word it may stand for none: "Muster*" covers "Muster" too. By itself it is a word.
    const atWord = inWord.test(tokens[i - 1] ?? '') || inWord.test(tokens[i + 1] ?? '');
    return `${signOfWord}${atWord ? '*' : '+'}`;
  });
  return { plain: null, expression: expression.join(''), anyCase: true };
}

function expressionIn(line: string): PatternSource {
  const found = /^\/(?<inner>.+)\/(?<flags>[\p{L}\p{N}]*)$/su.exec(line);
  const { inner = '', flags = '' } = found?.groups ?? {};
  if (!found) return { problem: 'unended', what: '' };
  if (/[^iu]/.test(flags)) return { problem: 'flags', what: flags.slice(0, 80) };
  return { plain: null, expression: inner, anyCase: flags.includes('i') };
}

const whiteSpace = '[\\s\\x{a0}]+';

function unescaped(one: string): string {
  return one.length > 1 && one.startsWith('\\') ? one.slice(1) : one;
}
