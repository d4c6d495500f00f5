import { describe, expect, it } from 'vitest';
import { wholePlan } from '../../exchange/redaction/plan';
import { spansIn } from '../../exchange/redaction/spans-in';

const found = (kind: string, text: string) =>
  spansIn(text, wholePlan, () => [])
    .filter((span) => span.kind === kind)
    .map(({ start, end }) => text.slice(start, end));

describe('an account', () => {
  it.each([
    ['DE 89 37040044 0532013000'],
    ['DE8 937 0400 4405 3201 3000'],
    ['DE89\u200b3704 0044 0532\u200b0130 00'],
    ['DE89\u00a03704\u00a00044\u00a00532\u00a00130\u00a000'],
    ['DE89\u202f3704 0044\u202f0532 0130\u202f00'],
    ['de89.3704.0044.0532.0130.00'],
    ['DE89 - 3704 - 0044 - 0532 - 0130 - 00'],
    ['DE89 3704 0044\n0532 0130 00'],
    ['gb 82 west 123456 98765432'],
    ['BE 68 539 0075470 34'],
    ['AT 61 19043 00234573201'],
  ])('is found in any grouping: %j', (iban) => {
    for (const text of [`Bitte an ${iban} zahlen`, `IBAN:${iban}`, `iban${iban}`, `(${iban})`])
      expect(found('iban', text), text).toEqual([iban]);
  });

  it('has one pseudonym, however it is grouped', () => {
    const values = ['DE89 3704 0044 0532 0130 00', 'de 893704.00440532-013000'].map(
      (iban) => spansIn(`Konto ${iban}`, wholePlan, () => [])[0]?.value,
    );
    expect(new Set(values)).toEqual(new Set(['DE89370400440532013000']));
  });

  it.each([
    'Die IBAN DE88 3704 0044 0532 0130 00 ist falsch getippt.',
    'DE89 3704 0044 0532 0130 ist zu kurz.',
    'It took me 45 minutes at 12 and in 30 more nothing happened, no 12 of them.',
    'no 93 8601 1117 9471 ist eine zu lange Nummer',
  ])('has the length, form and checksum of its country: %s', (text) => {
    expect(found('iban', text)).toEqual([]);
  });
});

describe('a card', () => {
  it.each([
    '4111.1111.1111.1111',
    '4111\u00a01111\u00a01111\u00a01111',
    '4111 11111111 1111',
    '41 1111 1111111 111',
    '4111 - 1111 - 1111 - 1111',
    '4111/1111/1111/1111',
    '3782 82246310005',
    '5105_1051_0510_5100',
  ])('is found in any groups: %j', (card) => {
    for (const text of [`Visa ${card} geht nicht`, `Karte:${card}`, `${card} 05/28`, `am 3.11. ${card}`])
      expect(found('card', text), text).toEqual([card]);
  });

  it('is found beside another', () => {
    expect(found('card', '5500000000000004 4111 1111 1111 1111')).toEqual([
      '5500000000000004',
      '4111 1111 1111 1111',
    ]);
  });

  it.each([
    'Die Reihe 4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 kenne ich.',
    '4006381333931 steht unter dem Strichcode.',
    '1111 1111 1111 1117 beginnt mit keiner Ziffer einer Karte.',
    '4111 1111 1111 1112 hat eine falsche Prüfziffer.',
  ])('is nothing that no issuer gives: %s', (text) => {
    expect(found('card', text)).toEqual([]);
  });
});
