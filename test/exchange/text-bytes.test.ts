import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TextBytes } from '../../exchange/text-bytes';

const joined = (texts: readonly string[]) => {
  const bytes = new TextBytes();
  for (const text of texts) bytes.add(text);
  return Buffer.concat(bytes.pieces());
};

describe('texts as bytes', () => {
  it('are what an encoder makes of each, whatever stands where a buffer ends', () => {
    const text = fc
      .tuple(fc.string({ unit: 'binary', maxLength: 6 }), fc.constantFrom(0, 1, 21_840, 65_535, 200_000))
      .map(([signs, before]) => 'x'.repeat(before) + signs.repeat(9));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 8 }), (texts) => {
        const encoder = new TextEncoder();
        expect(joined(texts).equals(Buffer.concat(texts.map((one) => encoder.encode(one))))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('are nothing where there are none', () => {
    expect(joined([])).toHaveLength(0);
    expect(joined(['', ''])).toHaveLength(0);
  });
});
