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

test.each([
  ['[14:03:22]', 'en', '14:03'],
  ['(um 14:03 Uhr)', 'de', '14:03'],
  ['14:03 MEZ', 'de', '14:03'],
  ['2:03 PM EST', 'en', '14:03'],
  ['@ 2:03 p.m.', 'en', '14:03'],
  ['à 14 h 03', 'fr', '14:03'],
  ['a las 2:03 p. m.', 'es', '14:03'],
  ['14:03 hs', 'es', '14:03'],
  ['às 14h03', 'pt', '14:03'],
  ['om 14.03 uur', 'nl', '14:03'],
  ['godz. 14:03', 'pl', '14:03'],
  ['alle ore 14.03', 'it', '14:03'],
  ["14:03'te", 'tr', '14:03'],
  ['ÖS 2:03', 'tr', '14:03'],
  ['2:03 مساءً', 'ar', '14:03'],
  ['اليوم 2:03 م', 'ar', '14:03'],
  ['בשעה 14:03', 'he', '14:03'],
  ['午後2時03分', 'ja', '14:03'],
  ['下午 2点03分', 'zh', '14:03'],
  ['오후 2시 3분', 'ko', '14:03'],
  ['14:03 hod.', 'cs', '14:03'],
  ['klockan 14.03', 'sv', '14:03'],
  ['i dag kl. 14.03', 'da', '14:03'],
  ['du. 2:03', 'hu', '14:03'],
  ['14:03-kor', 'hu', '14:03'],
  ['azi la ora 14:03', 'ro', '14:03'],
  ['στις 2:03 μ.μ.', 'el', '14:03'],
  ['об 14:03', 'uk', '14:03'],
])('"%s" is a time and nothing else (%s), read as a clock', (text, language, clock) => {
  expect([isTimeText(text, language), said(text, language)?.slice(16, 21)]).toEqual([true, clock]);
});

test.each([
  ['11月22日 日曜日', 'ja'],
  ['11月22日（日）', 'ja'],
  ['11월 22일 일요일', 'ko'],
  ['2分前', 'ja'],
  ['2分钟前', 'zh'],
  ['2분 전', 'ko'],
])('"%s" is a displayed day or time where words do not stand apart (%s)', (text, language) => {
  expect(isTimeText(text, language)).toBe(true);
});

test.each([
  ['14:03 Uhr passt', 'de'],
  ['desde las 14:03', 'es'],
  ['nous sommes le 3', 'fr'],
  ['12 PM works', 'en'],
  ['木曜日がいいです 14時', 'ja'],
])('"%s" says more than a time (%s)', (text, language) => {
  expect(isTimeText(text, language)).toBe(false);
});
