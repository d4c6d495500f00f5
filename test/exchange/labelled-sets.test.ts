import { describe, expect, it } from 'vitest';
import { byRules, countCovered, linesOf, type Sentence } from '../drawing/labelled-sets';

const counts = countCovered(
  [1, 2, 3, 4].flatMap((set) => linesOf<Sentence>(`sentences-${set}`)),
  byRules,
);

describe('in sentences that others wrote, what is covered', () => {
  it.each([
    ['email', 0.95],
    ['phone', 0.95],
    ['iban', 0.95],
    ['card', 0.95],
    ['person', 0.9],
    ['address', 0.9],
    ['number', 0.9],
    ['url_query', 0.95],
  ])('is nearly every %s', (kind, least) => {
    const [all = 0, whole = 0] = counts.get(kind) ?? [];
    expect(all).toBeGreaterThanOrEqual(40);
    expect(whole / all).toBeGreaterThanOrEqual(least);
  });

  it.each(['email', 'phone', 'iban', 'card', 'person', 'address', 'number', 'url_query'])(
    'is hardly ever called %s wrongly',
    (kind) => {
      const [, , spans = 0, right = 0] = counts.get(kind) ?? [];
      expect(right / spans).toBeGreaterThanOrEqual(0.95);
    },
  );
});
