import { expect, test } from 'vitest';
import type { Message } from '../../conversation/message';
import type { SeenRow } from '../../conversation/sighting';
import { isShownAgain } from '../../recorder/shown-again';
import { chat } from '../drawing/chat';
import { rows } from '../drawing/sighting';

const talk = chat`
  10:00 bot      Hello, how can I help?
  10:01 customer Good morning to you all
  10:02 customer Where is my parcel?
  10:03 agent    Let me look.
  10:04 agent    It comes tomorrow.`;

const greetings = chat`
  10:00 bot      Hello, how can I help?
  10:01 customer Hello
  10:02 agent    My name is Martin.`;

/** The messages as a page shows them again later: nothing of it before our eyes. */
const again = (messages: readonly Message[]): SeenRow[] =>
  messages.map(({ id: key, party, author, text }) => ({
    ...{ key, party, author, text, seenAt: null, stated: null },
  }));
const without = (text: string) => talk.filter((message) => message.text !== text);
const onOtherSide = (row: SeenRow): SeenRow => ({
  ...row,
  party: row.party === 'customer' ? 'agent' : 'customer',
});

test.each<[string, SeenRow[]]>([
  ['as a whole', again(talk)],
  ['by its end', again(talk.slice(2))],
  ['below what was said before it', [...rows`--:-- customer My bill is wrong`, ...again(talk)]],
  ['without a line of the company', again(without('Let me look.'))],
])('a talk that a page shows %s is known again', (_, shown) => {
  expect(isShownAgain(shown, talk)).toBe(true);
});

test('what was taken back need not be shown again', () => {
  const taken = talk.map((one) => (one.text.startsWith('Good') ? { ...one, withdrawnAt: 1 } : one));
  expect(isShownAgain(again(without('Good morning to you all')), taken)).toBe(true);
});

test.each<[string, SeenRow[]]>([
  ['one that greets alike and lacks what the customer asked', again(without('Where is my parcel?'))],
  ['one with another question after the same words', [...again(talk.slice(0, 2)), ...again(greetings)]],
  ['the same words on the other side', again(talk).map(onOtherSide)],
  ['the same words said before our eyes', again(talk).map((row) => ({ ...row, seenAt: 5 }))],
  ['what the company said with nothing of the customer', again(talk.slice(3))],
  ['a page that shows nothing', []],
])('a talk is not known again by %s', (_, shown) => {
  expect(isShownAgain(shown, talk)).toBe(false);
});

test('greetings alone are said to anybody', () => {
  expect(isShownAgain(again(greetings), greetings)).toBe(false);
});

test('a short talk is known by a question and its answer, and not by the question alone', () => {
  const [question, answer] = [talk[2]!, talk[3]!];
  expect(isShownAgain(again([question, answer]), [question, answer])).toBe(true);
  expect(isShownAgain(again([question]), [question])).toBe(false);
});

test('the question with little of what was answered is another talk', () => {
  const answers = chat`
    10:03 agent    One moment
    10:04 agent    The driver was there at nine.
    10:05 agent    Nobody was at home.`;
  const asked = [...talk.slice(1, 4), ...answers];
  expect(isShownAgain(again(asked.slice(0, 3)), asked)).toBe(false);
});
