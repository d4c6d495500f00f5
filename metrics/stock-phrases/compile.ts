import { cheapSource } from '../letters';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { nl } from './nl';
import { pl } from './pl';
import { pt } from './pt';

/** Stock phrases by language (BCP 47), in families. */
export const stockPhrases: Readonly<Record<string, readonly string[]>> = { de, en, es, fr, it, nl, pl, pt };

const gap = '[ ,]{0,3}';
const fewWords = "(?:[\\p{L}'-]+[ ,]{1,2}){0,4}?";

/** The source of a regular expression for a family; runs on plain lines (lower case, one space). */
export function familySource(family: string): string {
  return family
    .replace(/ ?\*\s*$/, '')
    .replace(/\[([\p{L}|#0-9-]{1,3})\]/gu, '⟦$1⟧')
    .replace(/\[/g, '(?:')
    .replace(/\]/g, ')?')
    .replace(/\((?!\?)/g, '(?:')
    .replace(/⟦/g, '[')
    .replace(/⟧/g, ']')
    .replace(/\)\?\?/g, ')?')
    .replace(/ ?(?<!\])\* ?/g, `${gap}${fewWords}`)
    .replace(/ +(?![^[]*\]\{)/g, gap);
}

/** First letters with which a family can begin; null where that is not plain to see. */
function firstLetters(family: string): Set<string> | null {
  const opening = family[0];
  if (opening !== '(' && opening !== '[') return new Set(family[0]);
  const closing = opening === '(' ? ')' : ']';
  const end = family.indexOf(closing);
  const inside = family.slice(1, end);
  if (/[([*]/.test(inside) || family[end + 1] === '?') return null;
  const letters = new Set(inside.split('|').map((option) => option[0] ?? ''));
  if (opening === '(') return letters;
  const rest = firstLetters(family.slice(end + 1).trimStart());
  return rest && new Set([...letters, ...rest]);
}

/** Families grouped by the letter they begin with, so that at each word only few are tried. */
function patternOf(families: readonly string[]): RegExp {
  const byLetters = families.map((family) => [firstLetters(family), familySource(family)] as const);
  const letters = new Set(byLetters.flatMap(([first]) => [...(first ?? [])]));
  const groups = [...letters].map((letter) => {
    const fitting = byLetters.filter(([first]) => first?.has(letter)).map(([, source]) => source);
    return `(?=${letter})(?:${fitting.join('|')})`;
  });
  const anywhere = byLetters.filter(([first]) => first === null).map(([, source]) => source);
  return new RegExp(cheapSource(`(?<![\\p{L}])(?:${[...groups, ...anywhere].join('|')})(?![\\p{L}])`), 'gu');
}

/** One regular expression per language that finds every stock phrase. */
export const stockPatterns: Readonly<Record<string, RegExp>> = Object.fromEntries(
  Object.entries(stockPhrases).map(([language, families]) => [language, patternOf(families)]),
);
