import { describe, expect, it } from 'vitest';
import { wholePlan } from '../../exchange/redaction/plan';
import { spansIn } from '../../exchange/redaction/spans-in';

describe('a text made to be slow', () => {
  it.each([
    'nr 1-',
    'Nummer für ',
    'code A ',
    'id is: ',
    'PIN: A1 ',
    'tel 1.',
    '+49 1 x',
    '1A',
    '1.1.1.',
    'DE12 3',
    'Straße 1',
    'Aa-straße ',
    'Große Weg 1 ',
    'Am Aa 1 ',
    'Platz der ',
    '1 Aa St ',
    '1 aa road ',
    '12 Aa, ',
    'Aa, Aa ',
    'Aa, SW4 7QP ',
    'Flat 1 ',
    '1, 12345 Aa',
    'Aa 1234 Aa ',
    'Aa, TX 78701 ',
  ])('is read to its end: %j again and again', { timeout: 15_000 }, (part) => {
    const text = part.repeat(100_000 / part.length);
    expect(spansIn(text, wholePlan, () => []).length).toBeGreaterThanOrEqual(0);
  });
});
