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

/** One regular expression per language that finds every stock phrase. */
export const stockPatterns: Readonly<Record<string, RegExp>> = Object.fromEntries(
  Object.entries(stockPhrases).map(([language, families]) => [
    language,
    new RegExp(`(?<![\\p{L}])(?:${families.map(familySource).join('|')})(?![\\p{L}])`, 'gu'),
  ]),
);
