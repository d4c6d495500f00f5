/** Serbian is written in two scripts, letter for letter; two Latin letters may stand for one. Lower case. */
const pairs: readonly (readonly [cyrillic: string, latin: string])[] = [
  ['љ', 'lj'],
  ['њ', 'nj'],
  ['џ', 'dž'],
  ...[...'абвгдђежзијклмнопрстћуфхцчш'].map(
    (letter, index) => [letter, 'abvgdđežzijklmnoprstćufhcčš'.charAt(index)] as const,
  ),
];

const latinOf = new Map(pairs);
const cyrillicOf = new Map(pairs.map(([cyrillic, latin]) => [latin, cyrillic]));

/** A plain line with its Serbian Cyrillic letters in Latin ones. */
export function inLatin(plain: string): string {
  return plain.replace(/[ђ-џа-ш]/g, (letter) => latinOf.get(letter) ?? letter);
}

/** A word with its Latin letters in Serbian Cyrillic ones. */
export function inCyrillic(word: string): string {
  return word.replace(/lj|nj|dž|[a-zđžćčš]/g, (letter) => cyrillicOf.get(letter) ?? letter);
}
