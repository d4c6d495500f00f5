import { expect, test } from 'vitest';
import { maskText, maskToken } from '../../scripts/recording/mask';

test.each([
  'Guten Tag, mein Name ist Jörg Müller!',
  'My order 471108 is late :-( 😡',
  'Где мой заказ?',
  '注文はどこですか',
  'أين طلبي؟',
])('the words of "%s" are replaced by others of their length, signs and script', (text) => {
  const masked = maskText(text, 'de', false);
  const shape = (words: string) =>
    words
      .replaceAll(/\p{Lu}/gu, 'A')
      .replaceAll(/\p{Ll}/gu, 'a')
      .replaceAll(/\p{Script=Han}|\p{Script=Hiragana}/gu, 'か')
      .replaceAll(/\p{Lo}/gu, 'ا')
      .replaceAll(/\d/g, '0');
  expect(shape(masked)).toBe(shape(text));
  for (const word of text.match(/[\p{L}\d]{3,}/gu) ?? []) expect(masked).not.toContain(word);
});

test('the same words are masked alike, so that repeats stay repeats', () => {
  expect(maskText('ok', 'en', false)).toBe(maskText('ok', 'en', false));
});

test('displayed times stay', () => {
  expect(maskText('14:03', 'de', false)).toBe('14:03');
  expect(maskText('Katharina · 14:03', 'de', false)).toMatch(/^\p{Lu}\p{Ll}{8} · 14:03$/u);
});

test('words that software says by itself may stay', () => {
  expect(maskText('Katharina joined the chat', 'en', true)).toMatch(
    /^\p{Lu}\p{Ll}{8} joined \p{Ll}{3} chat$/u,
  );
});

test('tokens and addresses in attributes are replaced, hand-written names stay', () => {
  expect(maskToken('message-row agent')).toBe('message-row agent');
  expect(maskToken('msg-8812731')).not.toContain('8812731');
  expect(maskToken('5b1f7a70-6d2c-4b7e-9c3a-1f2e3d4c5b6a')).not.toContain('5b1f7a70');
  expect(maskToken('jana@example.org')).not.toContain('jana');
});
