/* Controls, and the marks that turn the reading direction: in a name they can only do harm. */
const unwanted = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;

/** Text from a page, fit for one line: well-formed, no controls or direction marks, at most `most` characters, cut with "…". */
export function shownText(text: string, most: number): string {
  // Looking at four times as much is enough: a character takes one or two units, and the rest is never shown.
  const clean = text
    .slice(0, most * 4)
    .toWellFormed()
    .replace(unwanted, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const characters = Array.from(clean);
  if (characters.length <= most) return clean;
  return `${characters
    .slice(0, most - 1)
    .join('')
    .trimEnd()}…`;
}

/** A name inside a sentence: as {@link shownText}, and isolated so that it cannot turn the words around it. */
export function nameInSentence(name: string): string {
  return `\u2068${shownText(name, 60)}\u2069`;
}
