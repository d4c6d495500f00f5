import type { SeenUnit } from './read-item';

/** Letters at the top of an entry among which its head is sought where its words stand elsewhere. */
const headLetters = 200;

/** What stands over the words of an entry: "Hanna Lind, Nordlicht Support". */
export function headSaid({ unit, parts }: SeenUnit): string {
  const whole = (unit.root.textContent ?? '').replace(/\s+/g, ' ');
  const words = parts.text.replace(/\s+/g, ' ').slice(0, 20);
  if (words === '') return '';
  const at = whole.indexOf(words);
  return whole.slice(0, at < 0 ? headLetters : at);
}
