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

const original = '43 pounds are on their way';
const tombstone = 'Skilaboðum var eytt';

test.each<[string, (row: HTMLElement) => void]>([
  [
    'calls it deleted',
    (row) => {
      row.classList.add('is-deleted');
      bubbleOf(row).textContent = tombstone;
    },
  ],
  ['sets it in slanted letters', (row) => (bubbleOf(row).innerHTML = `<em>${tombstone}</em>`)],
  [
    'draws the row anew with it',
    (row) => {
      const anew = row.cloneNode() as HTMLElement;
      anew.innerHTML = `<div class="bubble"><i>${tombstone}</i></div>`;
      row.replaceWith(anew);
    },
  ],
])(
  'a line in the place of a message that was taken back is known in any language where the page %s',
  async (_, takeBack) => {
    const chat = drawChat();
    chat.row('agent', 'Hello');
    const page = watchPage();
    await page.reads('agent: Hello');
    chat.say('Where is my refund?');
    const row = chat.row('agent', original);
    await page.until(() => page.rows().length === 3);
    const { key } = page.rows()[2]!;
    takeBack(row);
    chat.row('agent', 'Sorry, 34 pounds');
    await page.until(() => page.rows().length === 4);
    expect(page.rows().map(({ takenBack = false }) => takenBack)).toEqual([false, false, true, false]);
    expect(page.rows()[2]).toMatchObject({ key, text: tombstone });
  },
);

test('what is edited into other words as upright as before was not taken back', async () => {
  const chat = drawChat();
  const row = chat.row('agent', 'Hello');
  const page = watchPage();
  await page.reads('agent: Hello');
  bubbleOf(row).textContent = 'Good day';
  await page.reads('agent: Good day');
  expect(page.rows()[0]?.takenBack).toBeUndefined();
});
