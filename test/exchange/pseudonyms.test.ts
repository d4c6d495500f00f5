import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Pseudonyms } from '../../exchange/redaction/pseudonyms';

const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });

it('are what the browser computes as HMAC-SHA-256, however many are asked for and however often', async () => {
  const texts = fc.array(
    fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ minLength: 900, maxLength: 2500 })),
  );
  await fc.assert(
    fc.asyncProperty(bytes(32), texts, async (bytesOfKey, values) => {
      const algorithm = { name: 'HMAC', hash: 'SHA-256' };
      const key = await crypto.subtle.importKey('raw', new Uint8Array(bytesOfKey), algorithm, false, [
        'sign',
      ]);
      const pseudonyms = new Pseudonyms(bytesOfKey);
      for (const value of values) {
        const text = new TextEncoder().encode(`id\u0000${value}`);
        const hex = Buffer.from(await crypto.subtle.sign('HMAC', key, text)).toString('hex');
        expect(pseudonyms.of({ realm: 'id', value }, 32)).toBe(hex.slice(0, 32));
        expect(pseudonyms.of({ realm: 'id', value }, 10)).toBe(hex.slice(0, 10));
      }
    }),
  );
});
