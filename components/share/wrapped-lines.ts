/** A text broken into lines, in the largest size that fits. */
export interface Wrapped {
  size: number;
  lines: string[];
}

/**
 * Breaks a text into lines of a width; words stay whole, longer ones are cut. Tries the sizes in order and takes the first with which the lines
 * fit; with the last one, what does not fit ends in "…". `widthOf` measures a text in a size.
 */
export function wrappedLines(
  text: string,
  width: number,
  sizes: readonly { size: number; most: number }[],
  widthOf: (text: string, size: number) => number,
): Wrapped {
  for (const { size, most } of sizes) {
    const lines = linesOf(text, width, (part) => widthOf(part, size));
    if (lines.length <= most) return { size, lines };
  }
  const last = sizes.at(-1) ?? { size: 24, most: 1 };
  const lines = linesOf(text, width, (part) => widthOf(part, last.size)).slice(0, last.most);
  return { size: last.size, lines: [...lines.slice(0, -1), `${(lines.at(-1) ?? '').slice(0, -2)}…`] };
}

function linesOf(text: string, width: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).flatMap((one) => cutToFit(one, width, widthOf))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

function cutToFit(word: string, width: number, widthOf: (text: string) => number): string[] {
  if (widthOf(word) <= width) return [word];
  const parts: string[] = [''];
  for (const letter of word) {
    if (widthOf(parts.at(-1) + letter) > width) parts.push(letter);
    else parts[parts.length - 1] += letter;
  }
  return parts;
}
