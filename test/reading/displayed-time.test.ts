import { expect, test } from 'vitest';
import { isTimeText, readTime } from '../../reading/displayed-time';

const now = new Date(2026, 10, 22, 12).getTime();
const said = (text: string, language: string) => {
  const stated = readTime(text, language, now);
  return stated && new Date(stated.at).toString().slice(0, 24);
};

test.each([
  ['12.03.2026, 14:05', 'de', 'Thu Mar 12 2026 14:05:00'],
  ['03.11.2026 um 14.05 Uhr', 'de', 'Tue Nov 03 2026 14:05:00'],
  ['3.11., 14:05', 'de', 'Tue Nov 03 2026 14:05:00'],
  ['24.12. 14:05', 'de', 'Wed Dec 24 2025 14:05:00'],
  ['Mar 12, 2026 2:05 PM', 'en', 'Thu Mar 12 2026 14:05:00'],
  ['3. Nov. 2026, 12:05 vorm.', 'de', 'Tue Nov 03 2026 00:05:00'],
  ['03/Nov/26 9:12 AM', 'en', 'Tue Nov 03 2026 09:12:00'],
  ['03-Nov-2025 09:12', 'en', 'Mon Nov 03 2025 09:12:00'],
  ['Mon Nov 03 09:12:44 2025', 'en', 'Mon Nov 03 2025 09:12:44'],
  ['Wednesday, 3rd November 2026 (09:12)', 'en', 'Tue Nov 03 2026 09:12:00'],
  ['٩:٠٥ ص', 'ar', 'Sun Nov 22 2026 09:05:00'],
  ['٩:٠٥ م', 'ar', 'Sat Nov 21 2026 21:05:00'],
  ['14.05 Uhr', 'de', 'Sat Nov 21 2026 14:05:00'],
])('%s (%s)', (text, language, when) => {
  expect(said(text, language)).toBe(when);
});

test('the numbers of a date are no clock', () => {
  expect([said('3.11.2026', 'de'), said('12.03.26', 'de')]).toEqual([null, null]);
});

test.each([
  ['Aujourd’hui à 14:03', 'fr'],
  ['hoy a las 14:03', 'es'],
  ['dziś o 14:03', 'pl'],
  ['bugün saat 14:03', 'tr'],
  ['٩:٠٥ ص', 'ar'],
])('"%s" is a time and nothing else (%s)', (text, language) => {
  expect(isTimeText(text, language)).toBe(true);
});
