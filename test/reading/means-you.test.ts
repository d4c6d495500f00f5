import { expect, test } from 'vitest';
import { meansYou } from '../../reading/means-you';

test.each([
  ['Ben', 'tr', true],
  ['Ben', 'en', false],
  ['Ja', 'pl', true],
  ['Ty', 'en-GB', false],
  ['You', 'de', true],
  ['Sie', '', true],
])('%s on a page in %s: %s', (label, language, you) => {
  expect(meansYou(label, language)).toBe(you);
});
