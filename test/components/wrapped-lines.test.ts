import { describe, expect, it } from 'vitest';
import { wrappedLines } from '../../components/share/wrapped-lines';

const sizes = [
  { size: 2, most: 2 },
  { size: 1, most: 3 },
];
/** A type in which every letter is as wide as its size. */
const wrapped = (text: string) => wrappedLines(text, 10, sizes, (part, size) => part.length * size);

describe('the sentence of a card', () => {
  it('is as large as it can be', () => {
    expect(wrapped('one two')).toEqual({ size: 2, lines: ['one', 'two'] });
    expect(wrapped('one two three')).toEqual({ size: 1, lines: ['one two', 'three'] });
  });

  it('is cut with dots where even the smallest type is too large', () => {
    const { lines } = wrapped('one two three four five six seven eight nine ten');
    expect(lines).toHaveLength(3);
    expect(lines[2]).toMatch(/…$/);
  });

  it('breaks a word that is longer than a line, and has no line for no words', () => {
    expect(wrapped('abcdefghijklmno').lines).toEqual(['abcdefghij', 'klmno']);
    expect(wrapped('').lines).toEqual([]);
  });
});
