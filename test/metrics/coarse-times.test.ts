import { expect, test } from 'vitest';
import { statedAt } from '../../conversation/instant';
import type { Message } from '../../conversation/message';

import { at, chat } from '../drawing/chat';
import { judged } from '../drawing/judged';

const dayMs = 86_400_000;
/** The entries of a thread whose page names their days alone, so many days after the drawn one. */
const onDays = (messages: Message[], ...days: number[]) =>
  messages.map((message, i) => ({ ...message, instant: statedAt(at('12:00') + days[i]! * dayMs, 86_400) }));

const thread = chat`
  10:00 customer(Kim)  Where is my parcel?
  10:01 agent(Lena)    On its way.
`;

test('between two days a wait lasted at least from the end of the one to the beginning of the other', () => {
  const { waits, figures } = judged(onDays(thread, 0, 3), { now: at('12:00') + 5 * dayMs });
  expect(waits.map(({ waitS, atLeast }) => [waitS, atLeast])).toEqual([[2 * 86_400, true]]);
  expect(figures.frtHumanS).toBeNull();
});

test('within one day nobody knows how long it was', () => {
  const { waits } = judged(onDays(thread, 0, 0), { now: at('12:00') + 5 * dayMs });
  expect(waits).toEqual([]);
});

test('a day does not move the clock of an entry beside it', () => {
  const [first, second] = thread;
  const mixed = [
    { ...first!, instant: statedAt(at('12:00'), 86_400) },
    { ...second!, instant: statedAt(at('09:12'), 60) },
    { ...first!, id: 'm3', text: 'Still not here.', instant: statedAt(at('09:20'), 60) },
    { ...second!, id: 'm4', text: 'It will be.', instant: statedAt(at('09:30'), 60) },
  ];
  const { waits } = judged(mixed, { now: at('12:00') + 5 * dayMs });
  expect(waits.at(-1)).toMatchObject({ startedAt: at('09:20'), waitS: 600, atLeast: false });
});
