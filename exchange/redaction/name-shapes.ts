/** A point ends a sentence, but behind two letters. */
const part =
  "(?!(?:Vorname|Nachname|Surname|First|Last|Name|Telefon|Adresse|Geburtsdatum|Phone|Address)(?!\\p{L}))(?:\\p{Lu}\\p{L}\\.|(?:[DLOdl]['’])?\\p{Lu}[\\p{L}'’-]{0,30}\\p{L})";
/** Small words and titles within a name. */
export const particles =
  'von|van|de|der|den|zu|zur|vom|ten|ter|te|la|el|al|bin|bint|ibn|da|das|dos|do|du|di|del|della|af|av|y|Freiherr|Freifrau|Graf|Gräfin';
/** What may stand between a given name and a family name. */
export const between = `(?:${particles}|\\p{Lu}\\.|[A-HJ-Z](?= ))`;
/** Initials may stand before a name, and one behind it: "Aylin K.". */
const words = `(?:\\p{Lu}\\. ?){0,2}${part}(?:[ \\u00a0](?:${between} ?){0,3}${part}){0,2}(?: \\p{Lu}\\.(?!\\p{L}))?`;
/** A name, as the group `v`. */
export const name = `(?<v>${words})`;
/** Behind a title a name may begin with a small word. */
export const titledName = `(?<v>(?:${between} ?){0,2}${words})`;
/** As on forms: "Petersen, Martin". */
export const lastFirst = `(?<v>${part}, ${part}(?: ${part})?)`;
const start = '(?<![\\p{L}\\p{N}])';
const end = '(?![\\p{L}\\p{N}])';

/** A way of telling a name. */
export interface NamePattern {
  /** Of these words (in small letters) one stands in every text that tells a name so. */
  words: readonly string[];
  /** What stands around a name: dearer to look for than a word, but much cheaper than the name itself. */
  hint: RegExp;
  /** The group `v` is the name. */
  pattern: RegExp;
}

/** What a name may begin with. */
export const begins = "(?:[^a-z]|[dl]['’])";

/** Longest word of a name, with some to spare. */
const wordSigns = '\\S{0,40}';

/** What stands around a name, and a sign that may begin one. */
function hintOf(text: string, first: string): string {
  const [before = ''] = text.split('(?<v>');
  return before === '' ? `[^a-z\\s]${wordSigns}${text.split(name)[1] ?? ''}` : `${before}${first}`;
}

/** Ways of telling a name, each with words of which one stands beside it. `first`: what the name may begin with. */
export function patternsOf(
  first: string,
  ways: readonly (readonly [words: string, text: string])[],
): NamePattern[] {
  return ways.map(([words, text]) => ({
    words: words.split(' '),
    hint: new RegExp(hintOf(text, first)),
    pattern: new RegExp(`${start}${text}${end}`, 'gu'),
  }));
}

/** One of these words. */
export const oneOf = (list: string) => `(?:${list.replaceAll(' ', '|')})`;
