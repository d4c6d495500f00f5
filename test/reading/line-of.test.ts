import { expect, test } from 'vitest';
import { isStateLine, lineOf, nameLike, signed } from '../../reading/row-labels';

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

test.each([
  ['Lina M. · 14:03', 'en', 'Lina M.', 1],
  ['Lina M. 14:03', 'de', 'Lina M.', 1],
  ['Élodie M. · À l’instant', 'fr', 'Élodie M.', 1],
  ['Konsultant Paweł, przed chwilą', 'pl', 'Konsultant Paweł', 1],
  ['Dvs. · 17:32', 'ro', 'Dvs.', 1],
  ['오후 3:32', 'ko', '', 2],
  ['午後 3:32', 'ja', '', 2],
])('%s (%s) names %s', (line, language, name, times) => {
  expect(lineOf(line, language)).toEqual({ name, times });
});

test.each([
  ['Bea Sinclair · Just now', 'Bea Sinclair'],
  ['Lia · 15:37', 'Lia'],
  ['Gelesen · 14:03', ''],
  ['Zobrazeno · 14:03', ''],
  ['Skickat · just nu', ''],
  ['未读 · 14:03', ''],
  ['Sent 2:03 PM', ''],
])('%s is signed by "%s"', (line, name) => {
  expect(signed(line, '')).toBe(name);
});

test.each(['未读', 'Skickar…', 'Wysyłanie…', 'Zobrazeno', 'נשלח', '안 읽음', '送信中'])(
  '%s says how far a message got',
  (text) => {
    expect(isStateLine(text, '')).toBe(true);
  },
);

test('a word for "you" that is written short is like a name, and a sentence of one word is not', () => {
  expect(['Dvs.', 'Ud.', 'Yes.', 'Moi.'].map(nameLike)).toEqual([true, true, false, false]);
});
