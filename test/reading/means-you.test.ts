import { expect, test } from 'vitest';
import { meansYou } from '../../reading/means-you';

test.each([
  ['Ben', 'tr', true],
  ['Ben', 'en', false],
  ['Ja', 'pl', true],
  ['Ty', 'en-GB', false],
  ['You', 'de', true],
  ['Sie', '', true],
  ['U', 'nl', true],
  ['U', 'en', false],
  ['Lei', 'it', true],
  ['Te', 'hu', true],
  ['Ön', 'hu', true],
  ['De', 'da', true],
  ['De', 'fr', false],
  ['Dumneavoastră', 'ro', true],
  ['Dvs.', 'ro', true],
  ['Ud.', 'es', true],
  ['Yes.', 'en', false],
  ['Εσείς', 'el', true],
  ['Ви', 'uk', true],
  ['אתה', 'he', true],
  ['أنت', 'ar', true],
  ['お客様', 'ja', true],
  ['고객님', 'ko', true],
])('%s on a page in %s: %s', (label, language, you) => {
  expect(meansYou(label, language)).toBe(you);
});
