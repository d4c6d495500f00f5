import { expect, test } from 'vitest';
import { dayIn } from '../../reading/displayed-time';
import { numericDay } from '../../reading/numeric-day';

const third = 'Tue Nov 03 2026';
const day = (at: number | null) => at && new Date(at).toDateString();

test.each([
  ['2026-11-03', 'en', third],
  ['03.11.2026 14:05', 'de', third],
  ['3.11.26', '', third],
  ['03/11/2026', 'fr', third],
  ['03/11/2026 à 14:05', 'es-MX', third],
  ['11/03/2026', 'en-US', third],
  ['03/11/2026', 'en-GB', third],
  ['11/13/2026', 'en', 'Fri Nov 13 2026'],
  ['13/11/2026', 'en', 'Fri Nov 13 2026'],
  ['2026/11/03', 'ja', third],
  ['2026年11月3日', 'ja', third],
  ['03-11-2026', 'nl', third],
])('%s (%s)', (text, language, said) => {
  expect(day(numericDay(text, language))).toBe(said);
});

test.each([
  ['03/11/2026', 'en'],
  ['03/11/2026', ''],
  ['31/31/2026', 'fr'],
  ['10.0.0.1', 'de'],
  ['version 1.2.3', 'de'],
  ['14:03', 'de'],
])('%s (%s) names no day that is certain', (text, language) => {
  expect(numericDay(text, language)).toBeNull();
});

test('a date line is understood in the order of its language', () => {
  expect(day(dayIn('Mardi 03/11/2026', 'fr', Date.UTC(2026, 10, 22)))).toBe(third);
});
