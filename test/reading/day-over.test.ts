import { expect, test } from 'vitest';
import { dayOver, namesUnknownDay } from '../../reading/day-over';

const now = new Date(2026, 10, 22, 12).getTime();

test.each([
  ['2026년 11월 21일 토요일', 'ko'],
  ['11월 21일 토요일', 'ko'],
  ['2026年11月21日(土)', 'ja'],
  ['11月21日(土)', 'ja'],
  ['2026年11月21日 星期六', 'zh'],
  ['शनिवार, 21 नवंबर 2026', 'hi'],
  ['Thứ Bảy, 21 tháng 11, 2026', 'vi'],
  ['السبت، ٢١ نوفمبر ٢٠٢٦', 'ar'],
  ['วันเสาร์ที่ 21 พฤศจิกายน พ.ศ. 2569', 'th'],
  ['sobota, 21 listopada 2026', 'pl'],
  ['2026. november 21., szombat', 'hu'],
  ['Σάββατο 21 Νοεμβρίου 2026', 'el'],
])('%s (%s) is that day', (text, language) => {
  expect(new Date(dayOver(text, language, now)!).toDateString()).toBe('Sat Nov 21 2026');
});

test('a date that nobody understands is some other day, and times and words are none', () => {
  expect(dayOver('November 2026', 'en', now)).toBeNaN();
  expect(dayOver('14:03', 'en', now)).toBeNull();
  expect(namesUnknownDay('Ngarduk 21, 2026', 'en', now)).toBe(true);
  expect(namesUnknownDay('Saturday, 21 November 2026', 'en', now)).toBe(false);
  expect(namesUnknownDay('Alva has joined', 'en', now)).toBe(false);
});
