import { expect, test } from 'vitest';
import { remembered } from '../../reading/remembered';

/** What asks `make` of texts in languages, and what was asked of it. */
function asking() {
  const asked: string[] = [];
  const ask = remembered((text, language) => {
    asked.push(`${text} ${language}`);
    return text.length;
  });
  return { ask, asked };
}

test('what a short text says is found out once for each language', () => {
  const { ask, asked } = asking();
  expect([ask('14:03', 'de'), ask('14:03', 'de'), ask('14:03', 'fr')]).toEqual([5, 5, 5]);
  expect(asked).toEqual(['14:03 de', '14:03 fr']);
});

test('of more texts than are kept each still gets its own answer', () => {
  const { ask } = asking();
  const texts = Array.from({ length: 1200 }, (_, index) => 'x'.repeat(index % 150));
  expect([...texts, ...texts].map((text) => ask(text, ''))).toEqual(
    [...texts, ...texts].map(({ length }) => length),
  );
});

test('long texts are not kept', () => {
  const { ask, asked } = asking();
  const long = 'What somebody says at length. '.repeat(8);
  ask(long, '');
  ask(long, '');
  expect(asked).toHaveLength(2);
});
