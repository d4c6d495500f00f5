import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plainTexts, plainWholes } from '../../exchange/tables/plain-values';

const halves = fc.constantFrom('\ud83d', '\ude00', 'ü', '😀', '\0', 'a', '漢');
const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: halves }));

it('gives for each text its length and what an encoder makes of it alone, whatever stands beside it', () => {
  fc.assert(
    fc.property(fc.array(fc.array(text)), (batches) => {
      const values = plainTexts();
      for (const batch of batches) {
        for (const one of batch) values.add(one);
        values.settle();
      }
      const alone = batches.flat().flatMap((one) => {
        const bytes = new TextEncoder().encode(one);
        return [...new Uint8Array(Uint32Array.of(bytes.length).buffer), ...bytes];
      });
      expect([...values.bytes()]).toEqual(alone);
    }),
  );
});

it('writes whole numbers as 64 bits, the smaller ones first, and nothing else', () => {
  fc.assert(
    fc.property(fc.array(fc.maxSafeInteger()), (numbers) => {
      const values = plainWholes();
      for (const one of numbers) values.add(one);
      const written = new Uint8Array(values.bytes());
      expect([...new BigInt64Array(written.buffer)]).toEqual(numbers.map(BigInt));
    }),
  );
  for (const none of [0.5, Number.NaN, 2 ** 60]) expect(() => plainWholes().add(none)).toThrow(RangeError);
});
