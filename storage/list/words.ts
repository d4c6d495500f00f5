/** Scripts that put no spaces between words: each sign is looked for by itself; so is each emoji. */
const single =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Extended_Pictographic}';
const word = new RegExp(`[${single}]|(?:(?![${single}])[\\p{L}\\p{N}\\p{M}])+`, 'gu');
/** The same for texts of Latin letters, which most are: several times as fast. */
const latinWord = /[a-z0-9\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]+/gi;
const latin = /^[\0-\u00a8\u00aa-\u00ad\u00af-\u024f\u2010-\u2027\u20ac]*$/;

/** Letters that decomposing leaves whole. */
const spelled: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** Longest word that is told from others, in UTF-16 units after folding. */
const longestWord = 40;

/** A word with its place in the text. */
export interface PlacedWord {
  folded: string;
  start: number;
  end: number;
}

/** A word as it is compared: without case, accents and long tails; "Größe" becomes "grosse". */
export function foldWord(text: string): string {
  const lower = text.toLowerCase();
  if (/^[a-z0-9]*$/.test(lower)) return lower.slice(0, longestWord);
  return lower
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[ßæœøłđðþı]/g, (letter) => spelled[letter] ?? letter)
    .slice(0, longestWord);
}

/** The words of a text, folded, in their order; marks and spaces between them do not count. */
export function wordsOf(text: string): string[] {
  return (text.match(latin.test(text) ? latinWord : word) ?? [])
    .map(foldWord)
    .filter((folded) => folded !== '');
}

/** The words of a text with their places. */
export function placedWords(text: string): PlacedWord[] {
  return [...text.matchAll(latin.test(text) ? latinWord : word)].map(({ 0: found, index }) => ({
    folded: foldWord(found),
    start: index,
    end: index + found.length,
  }));
}
