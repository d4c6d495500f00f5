import { expect, test } from 'vitest';
import { drawChat } from './live-chat';
import { watchPage } from './watched-page';

const bubbleOf = (row: HTMLElement) => row.querySelector<HTMLElement>('.bubble')!;
const wordsOf = (row: HTMLElement) => bubbleOf(row).firstChild as Text;

test.each<[string, (row: HTMLElement, text: string) => void]>([
  ['written anew', (row, text) => (bubbleOf(row).textContent = text)],
  ['changed in place', (row, text) => (wordsOf(row).data = text)],
])('what a message said before it was %s at once is told first, then what it says', async (_, edit) => {
  const chat = drawChat();
  chat.row('agent', 'Hello');
  const page = watchPage();
  await page.reads('agent: Hello');
  edit(chat.row('agent', 'Your parcel is at the depot in Hamm.'), 'Your parcel is at the depot in Unna.');
  await page.reads('agent: Hello', 'agent: Your parcel is at the depot in Unna.');
  const told = page.sightings.flatMap(({ rows }) => rows.map(({ text }) => text));
  expect(told.filter((text) => text.startsWith('Your'))[0]).toBe('Your parcel is at the depot in Hamm.');
  expect(page.rows().length).toBe(2);
});

test('an answer that streams in and what shows that it is on its way were never said as they stood', async () => {
  const chat = drawChat();
  chat.row('agent', 'Hello');
  const page = watchPage();
  await page.reads('agent: Hello');
  const row = chat.row('agent', 'Your');
  for (const text of ['Your par', 'Your parcel is', 'Your parcel is at home']) wordsOf(row).data = text;
  const late = chat.row('agent', 'One moment, I am looking');
  bubbleOf(late).textContent = 'It was left with a neighbour';
  await page.reads('agent: Hello', 'agent: Your parcel is at home', 'agent: It was left with a neighbour');
  const told = new Set(page.sightings.flatMap(({ rows }) => rows.map(({ text }) => text)));
  expect([...told].sort()).toEqual(['Hello', 'It was left with a neighbour', 'Your parcel is at home']);
});
