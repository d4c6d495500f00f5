import { isNoPerson } from './is-no-person';
import { particles } from './name-shapes';
import { notNames } from './name-words';

const initial = '(?:\\p{Lu}|C[hz]|Chr|D[hz]|Ph|Rz|Sz|Th)\\.';
/** A family name behind initials alone; before it stands no noun, of which a letter could be a part ("Halle B. Danach …"). */
const shortened = new RegExp(
  `(?<=^|[\\n,;:(–-] ?|(?<!\\p{L})\\p{Ll}\\p{L}{0,25} |(?:Mfg|MfG|LG|VG|BG|Gez\\.|Grüße|Gruß|Regards|Mit|Von|By) )(?<v>${initial}(?: ?${initial}){0,2} ?(?:(?:${particles}) ){0,2}(?<family>\\p{Lu}\\p{Ll}[\\p{L}'’-]{1,30}))(?![\\p{L}\\p{N}]|\\.\\p{L})`,
  'gu',
);
const hint = /\p{Lu}(?:\p{Ll}{1,2})?\.\s?\p{L}/u;
/** Abbreviations that end with a capital letter, and lists by letters. */
const abbreviated = /(?:[zZdDuUoOi]\.\s?)$/;

/** Names of which only initials and the family name are told: "L. Kruse". */
export function shortenedNames(text: string): string[] {
  if (!hint.test(text)) return [];
  return [...text.matchAll(shortened)].flatMap(({ index, groups }) => {
    const { v = '', family = '' } = groups ?? {};
    if (abbreviated.test(text.slice(Math.max(0, index - 3), index))) return [];
    return notNames.has(family.toLowerCase()) || isNoPerson(family) ? [] : [v];
  });
}
