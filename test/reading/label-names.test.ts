import { expect, test } from 'vitest';
import { nameIn } from '../../reading/label-names';

test.each([
  ['Signe skrev kl. 15.33', 'Signe'],
  ['Élodie M. a dit :', 'Élodie M.'],
  ['Олена пише о 15:33', 'Олена'],
  ['Paweł napisał o 15:33', 'Paweł'],
  ['Sanna kirjoitti klo 15.33', 'Sanna'],
  ['Maria escreveu às 15:33', 'Maria'],
  ['Messages received', ''],
])('the label "%s" names "%s"', (label, name) => {
  expect(nameIn(label, false)).toBe(name);
});
