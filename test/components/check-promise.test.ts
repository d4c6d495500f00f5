import { expect, it } from 'vitest';
import { checkPromise, typedPromise } from '../../components/detail/check-promise';
import { at, chat } from '../drawing/chat';
import { keptChat } from '../drawing/kept';

const { interaction } = keptChat('a', chat`10:00 agent(Martin)  The router comes by Friday.`);

it.each([
  ['nothing', { text: ' \n', due: '' }, { text: 'noPromise' }],
  ['a book', { text: 'x'.repeat(10_000), due: '' }, { text: 'promiseTooLong' }],
  ['a day before the contact', { text: 'A call.', due: '2026-11-02' }, { due: 'dueFirst' }],
  ['no day', { text: 'A call.', due: '2026-13-40' }, { due: 'noTime' }],
])('a promise is refused that is %s', (_, typed, problems) => {
  expect(checkPromise(typed, interaction)).toEqual(problems);
});

it('a promise is due at the end of its day where the contact was, and may be due on no day', () => {
  const checked = checkPromise({ text: ' A call. ', due: '2026-11-03' }, interaction);
  expect(checked).toEqual({ text: 'A call.', dueAt: at('22:59:59.999') });
  expect(checkPromise({ text: 'A call.', due: '' }, interaction)).toEqual({ text: 'A call.', dueAt: null });
});

it('a promise shows the day it is due where the contact was', () => {
  const promise = { ...{ id: 'p', message: '', text: 'A call.' }, status: 'open' as const, decidedAt: null };
  expect(typedPromise({ ...promise, dueAt: at('22:59:59.999') }, interaction).due).toBe('2026-11-03');
});
