import fc from 'fast-check';
import { expect, it } from 'vitest';
import { textsInBytes } from '../../exchange/tables/texts-in-bytes';

const halves = fc.constantFrom('\ud83d', '\ude00', 'ü', '😀', '\n', 'a', '漢');
const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: halves }));

it('gives for each text what an encoder makes of it alone, whatever stands beside it', () => {
  fc.assert(
    fc.property(fc.array(fc.option(text)), (texts) => {
      const alone = texts.map((one) => (one === null ? null : [...new TextEncoder().encode(one)]));
      expect(textsInBytes(texts).map((bytes) => bytes && [...bytes])).toEqual(alone);
    }),
  );
});
