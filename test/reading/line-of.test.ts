import { expect, test } from 'vitest';
import { lineOf } from '../../reading/row-labels';

test.each([
  ['Jo Park (14:03 Uhr)', 'de'],
  ['Jo Park · 14:03', 'de'],
  ['Jo Park · Support · 14:03', 'en'],
  ['[14:03] Jo Park:', 'de'],
  ['Jo Park [2:03 PM]:', 'en'],
  ['Jo Park schrieb um 14:03 Uhr:', 'de'],
  ['Jo Park – 22.11.2026, 14:03 Uhr', 'de'],
  ['Jo Park wrote at 2:03 pm', 'en'],
  ['14:03 - Jo Park ✓', 'en'],
  ['Jo Park à 14 h 03', 'fr'],
  ['Jo Park（14:03）', 'ja'],
])('"%s" is a line that names Jo Park and one time', (line, language) => {
  expect(lineOf(line, language)).toEqual({ name: 'Jo Park', times: 1 });
});

test('a time with its word names nobody', () => {
  expect(lineOf('14:03 Uhr', 'de').name).toBe('');
});
