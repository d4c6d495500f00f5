import { givenNames } from './given-names';
import { isNoPerson } from './is-no-person';
import { between } from './name-shapes';
import { alsoFamilies, namesakes, notNames } from './name-words';

/** A word with one capital letter, at its beginning, or in capitals; no later part of a name of several ("Kaiser-Wilhelm-Ring"). */
const capital = /(?<![\p{L}\p{N}]|\p{L}-)\p{Lu}(?:\p{Ll}+|\p{Lu}{4,})(?![\p{L}\p{N}])/gu;
/** What goes on with a given name: the rest of a double one, a family name, an initial. */
const rest = new RegExp(
  `(?:-\\p{Lu}[\\p{L}'’]*)?((?: (?:(?:${between}|St\\.) ){0,3}(?:[DLOdl]['’])?\\p{Lu}[\\p{L}'’-]*\\p{L}){0,2}(?: \\p{Lu}\\.(?!\\p{L}))?)`,
  'yu',
);
const genitive = /['’]s$/;

/** Persons who are called by a common given name, with the family name that follows it. */
export function fullNames(text: string): string[] {
  const names: string[] = [];
  let from = 0;
  for (const { 0: given, index } of text.matchAll(capital)) {
    if (index < from || !givenNames.has(given.toLowerCase())) continue;
    rest.lastIndex = index + given.length;
    const [whole = '', family = ''] = rest.exec(text) ?? [];
    const first = given + whole.slice(0, whole.length - family.length);
    const name = first + untilOtherWord(family);
    from = index + name.length;
    if (!namesakes.has(name.toLowerCase())) names.push(name.replace(genitive, ''));
  }
  return names;
}

/** The words of a family name, up to one that is none. */
function untilOtherWord(family: string): string {
  const words = family.split(' ');
  const isOther = (word: string) => {
    const bare = word.replace(genitive, '').toLowerCase();
    if (alsoFamilies.has(bare)) return false;
    return /^\p{Lu}[\p{L}]/u.test(word) && (notNames.has(bare) || isNoPerson(word.replace(genitive, '')));
  };
  const other = words.findIndex(isOther);
  const kept = other < 0 ? words : words.slice(0, other);
  // A small word or an initial says nothing where no name follows.
  while (kept.length > 1 && !/^\p{Lu}[\p{L}'’-]|^\p{Lu}\.$|^[dl]['’]/u.test(kept.at(-1) ?? '')) kept.pop();
  return kept.join(' ');
}
