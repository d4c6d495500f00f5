import { beforeEach, expect, it, test } from 'vitest';
import { saysWithdrawn } from '../../conversation/says-withdrawn';
import { at } from '../drawing/chat';
import { inTab1, kept, newJournal, record } from '../drawing/journal';
import { rows, shownAgain, sighting } from '../drawing/sighting';

beforeEach(newJournal);

const said = rows`
  10:00 customer     Where is my refund?
  10:01 agent(Gemma) 43 pounds are on their way
  10:02 agent(Gemma) Sorry, 34 pounds`;
const after = said.map((row, i) => (i === 1 ? { ...row, text: 'This message was deleted' } : row));

it('keeps what was said when the page puts a line in its place that it was taken back', async () => {
  await record(sighting(said), inTab1);
  await record(sighting(after, { seenAt: at('10:03') }), inTab1);
  await record(sighting(after, { seenAt: at('10:04') }), inTab1);
  const [{ messages } = { messages: [] }] = await kept();
  expect(messages.map(({ text, withdrawnAt, former }) => [text, withdrawnAt, former])).toEqual([
    ['Where is my refund?', null, []],
    ['43 pounds are on their way', at('10:03'), []],
    ['Sorry, 34 pounds', null, []],
  ]);
});

it('knows that line again after a reload', async () => {
  await record(sighting(said), inTab1);
  await record(sighting(after, { seenAt: at('10:03') }), inTab1);
  await record(sighting(shownAgain(after), { watch: 'w2', seenAt: at('10:05') }), {
    ...inTab1,
    document: 'd2',
  });
  const [{ messages } = { messages: [] }] = await kept();
  expect(messages.map(({ text }) => text)).toEqual(said.map(({ text }) => text));
});

it('keeps what was said where the page shows by its make alone that it was taken back, after a reload too', async () => {
  const line = { text: 'Skilaboðum var eytt', takenBack: true as const };
  const marked = said.map((row, i) => (i === 1 ? { ...row, ...line } : row));
  await record(sighting(said), inTab1);
  await record(sighting(marked, { seenAt: at('10:03') }), inTab1);
  await record(sighting(shownAgain(marked), { watch: 'w2', seenAt: at('10:05') }), {
    ...inTab1,
    document: 'd2',
  });
  const [{ messages } = { messages: [] }] = await kept();
  expect(messages.map(({ text, party, withdrawnAt }) => [text, party, withdrawnAt])).toEqual([
    ['Where is my refund?', 'customer', null],
    ['43 pounds are on their way', 'agent', at('10:03')],
    ['Sorry, 34 pounds', 'agent', null],
  ]);
});

test.each([
  'Gemma unsent a message',
  'Diese Nachricht wurde gelöscht.',
  'Ce message a été supprimé',
  'メッセージが削除されました',
])('"%s" says that a message was taken back', (text) => expect(saysWithdrawn(text)).toBe(true));

test.each([
  'The message was deleted by our spam filter, please send it again to the address below, thank you',
  'I deleted the app',
])('"%s" was said by somebody', (text) => expect(saysWithdrawn(text)).toBe(false));
