import { expect, test } from 'vitest';
import { languageOfDay } from '../../reading/foreign-day';

/** What is known of a line after some looks: the browser is asked for a few languages at a look. */
function afterLooks(text: string): string | null {
  for (let look = 0; look < 12; look += 1) if (languageOfDay(text) !== null) break;
  return languageOfDay(text);
}

test.each([
  ['Çarşamba, 12 Kasım', 'tr'],
  ['Çarşamba', 'tr'],
  ['12 Kas', 'tr'],
  ['środa, 11 listopada', 'pl'],
  ['středa 11. listopadu', 'cs'],
  ['keskiviikko 11. marraskuuta', 'fi'],
  ['शनिवार, 21 नवंबर', 'hi'],
  ['วันเสาร์ที่ 21 พฤศจิกายน', 'th'],
  ['السبت، 21 نوفمبر', 'ar'],
])('%s names a day in %s', (text, language) => {
  expect(afterLooks(text)).toBe(language);
});

test.each(['Ngarduk 21', '2 new messages', 'Mai', 'Martin', '12 items', '12 Kasım 14 Kasım', '45 Kasım', ''])(
  '"%s" names no day',
  (text) => {
    expect(afterLooks(text)).toBe('');
  },
);
