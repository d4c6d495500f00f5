import { expect, test } from 'vitest';
import { writtenDay } from '../../reading/written-day';

const now = new Date(2026, 10, 22, 12).getTime();
const day = (at: number | null) => at && new Date(at).toDateString();

test.each([
  ['Nov 3, 2026 09:12', 'en', 'Tue Nov 03 2026'],
  ['3. November 2026 um 09:12', 'de', 'Tue Nov 03 2026'],
  ['Dienstag, 3. März 2026', 'de', 'Tue Mar 03 2026'],
  ['le 3 août 2026 à 9:12', 'fr', 'Mon Aug 03 2026'],
  ['3 de noviembre de 2026', 'es', 'Tue Nov 03 2026'],
  ['Nov 30, 08:00', 'en', 'Sun Nov 30 2025'],
])('%s (%s)', (text, language, said) => {
  expect(day(writtenDay(text, language, now))).toBe(said);
});

test.each(['in 3 minutes', 'room 12', 'Mayday 99', '14:03'])('%s names no day', (text) => {
  expect(writtenDay(text, 'en', now)).toBeNull();
});
