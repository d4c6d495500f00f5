import { expect, test } from 'vitest';
import { givenNames } from '../../exchange/redaction/given-names';
import {
  filledIn,
  greetings,
  introductions,
  likelyIntroductions,
  smallIntroductions,
  titled,
} from '../../exchange/redaction/name-patterns';
import { WordSieve } from '../../exchange/redaction/word-sieve';
import { spellings } from '../drawing/spellings';

const fruit = new WordSieve([['apfel', 'birne'], ['möhre']], [['kirsche']]);

test('a text holds a list if one of its words stands in it, in any case', () => {
  expect(fruit.in('Ein APFEL, bitte')).toEqual({ first: 0b01, second: 0, third: 0, small: 0 });
  expect(fruit.in('Möhre')).toEqual({ first: 0b10, second: 0, third: 0, small: 0 });
  expect(fruit.in('birne–Kirsche')).toEqual({ first: 0b01, second: 1, third: 0, small: 0 });
});

test('words of the third group that begin with a small letter are told apart', () => {
  const names = new WordSieve([], [], [['anna'], ['tom']]);
  expect(names.in('Anna und tom').small).toBe(0b10);
  expect(names.in('anna, Anna').small).toBe(0b01);
  expect(names.in('ANNA Tom')).toMatchObject({ third: 0b11, small: 0 });
});

test('a part of a word is not the word', () => {
  expect(fruit.in('Apfelsaft, Erdapfel, Birnen, mohre')).toEqual({ first: 0, second: 0, third: 0, small: 0 });
});

test('every sign that is no Latin letter parts words', () => {
  for (const sign of ['\u00a0', '1', '_', '’', '😀', 'я', '\n', '\ud800'])
    expect(fruit.in(`x${sign}Apfel${sign}y`).first, sign).toBe(1);
});

test('words with other signs than small Latin letters are refused, for they would never be found', () => {
  for (const word of ['Apfel', 'яблоко', 'red apple'])
    expect(() => new WordSieve([[word]], [])).toThrow(word);
});

test('every given name is found', () => {
  const sieve = new WordSieve([[...givenNames]], []);
  for (const name of givenNames) expect(sieve.in(name).first, name).toBe(1);
});

test('in whichever way a name is told, one of the words that are looked for first stands beside it', () => {
  const ways = [...introductions, ...titled, ...likelyIntroductions, ...smallIntroductions, ...greetings];
  const all = [
    ...ways.map((way) => ({ ...way, name: 'Martin' })),
    ...filledIn.map((way) => ({ ...way, name: 'Petersen, Martin' })),
  ];
  for (const { words, hint, pattern, name } of all) {
    const sieve = new WordSieve([words], []);
    const told = spellings(pattern.source).map((text) => text.replace('Martin', name));
    const matching = told.filter((text) => new RegExp(pattern.source, 'u').test(text));
    expect(matching.length, pattern.source).toBeGreaterThan(told.length / 3);
    for (const text of matching) {
      expect(sieve.in(text).first, text).toBe(1);
      expect(hint.test(text), text).toBe(true);
    }
  }
});
