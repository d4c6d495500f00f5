import { expect, test } from 'vitest';
import type { SeenRow } from '../../conversation/sighting';
import { mergeRows } from '../../recorder/merge-rows';
import { at } from '../drawing/chat';
import { rows, shownAgain, sighting } from '../drawing/sighting';

const before = rows`
  10:01 customer Where is my parcel?
  10:02 agent    I will ask the driver.`;
const known = mergeRows([], sighting(before), 0).messages;

/** The chat as another document shows it, with a row below that states a minute. */
const anew = (stated: number): SeenRow[] => [
  ...shownAgain(before),
  {
    key: 'n1',
    party: 'agent',
    author: '',
    text: 'He has it.',
    seenAt: null,
    stated: { at: stated, precisionS: 60 },
  },
];
const openedAt = at('10:05') + 37_000;
const look = (stated: number) => sighting(anew(stated), { watchedSince: openedAt, seenAt: openedAt + 500 });

test('what was said while a chat was away came to show when that was opened, where its minute says nothing else', () => {
  const first = mergeRows(known, look(at('10:05')), 1);
  expect(first.messages.at(-1)).toMatchObject({
    text: 'He has it.',
    instant: { at: openedAt, basis: 'watched' },
  });
  expect(mergeRows(first.messages, look(at('10:05')), 1).changed).toBe(false);
  const third = mergeRows(first.messages, { ...look(at('10:05')), watchedSince: openedAt + 9000 }, 2);
  expect(third.messages.at(-1)!.instant.at).toBe(openedAt);
});

test('what its page states to be earlier than that keeps the stated minute', () => {
  const { messages } = mergeRows(known, look(at('10:03')), 1);
  expect(messages.at(-1)!.instant).toEqual({ at: at('10:03'), basis: 'stated', precisionS: 60 });
});

test('history above what is known keeps its stated minutes, however short ago', () => {
  const [earlier] = anew(at('10:05')).slice(-1);
  const { messages } = mergeRows(
    known,
    { ...look(at('10:05')), rows: [{ ...earlier!, text: 'Hello' }, ...shownAgain(before)] },
    1,
  );
  expect(messages[0]).toMatchObject({ text: 'Hello', instant: { basis: 'stated' } });
});
