import { expect, test } from 'vitest';
import { drawChat, type LiveChat, type as typeInto } from './live-chat';
import { watchPage } from './watched-page';

const css = `
  .card { background: #eef; border-radius: 8px; padding: 8px; margin: 6px } .card.own { background: #efe }
  .head { display: flex; justify-content: space-between; font-size: 12px } .day { text-align: center; color: #777 }
`;

/** A chat in which one writes above the list, and what is newest stands on top of it. */
function topDown(): LiveChat {
  const chat = drawChat();
  chat.panel.prepend(chat.field);
  chat.panel.querySelector('style')!.textContent += css;
  return chat;
}

function day(text: string): Element {
  const line = document.createElement('div');
  line.className = 'day';
  line.textContent = text;
  return line;
}

function card(by: string, clock: string, ...texts: string[]): HTMLElement {
  const box = document.createElement('section');
  box.className = `card ${by === 'You' ? 'own' : 'other'}`;
  box.innerHTML = `<div class="head"><span>${by}</span><i>${clock}</i></div><div></div>`;
  for (const text of texts.toReversed()) put(box, text);
  return box;
}

/** Puts words on top of those that one speaker said before. */
function put(box: Element, text: string): void {
  const words = document.createElement('div');
  words.className = 'said';
  words.innerText = text;
  box.lastElementChild!.prepend(words);
}

test('what one speaker says in a row is told apart in a card that holds all of it, and read from below where the newest stands on top', async () => {
  const chat = topDown();
  const now = new Date();
  const clock = `${now.getHours()}:${String(now.getMinutes()).padStart(2, '0')}`;
  const page = watchPage();
  const say = (text: string) => {
    typeInto(chat.field, text);
    chat.field.value = '';
  };
  say('The heating is cold');
  const mine = card('You', clock, 'The heating is cold');
  chat.list.prepend(mine);
  await page.until(() => page.said().length === 1);
  say('since yesterday');
  put(mine, 'since yesterday');
  const theirs = card('Ines Duarte', clock, 'I am sorry to hear that.');
  chat.list.prepend(theirs);
  put(theirs, 'We will come:\nat noon');
  await page.reads(
    'customer(You): The heating is cold',
    'customer(You): since yesterday',
    'agent(Ines Duarte): I am sorry to hear that.',
    'agent(Ines Duarte): We will come:\\nat noon',
  );
  expect(page.withdrawn()).toEqual([]);
});

const past = [
  ['You', '9:10', 'Do you have a cot?'],
  ['Ines Duarte', '9:40', 'We do.'],
  ['You', '18:05', 'And a high chair?'],
  ['Ines Duarte', '18:30', 'That too.'],
] as const;
const first = new Date(2025, 10, 20);
const second = new Date(2025, 10, 21);
const told = [first, first, second, second].map((on, index) => {
  const [hours, minutes] = past[index]![1].split(':').map(Number);
  return new Date(on).setHours(hours!, minutes, 0, 0);
});
const [one, two] = ['20 November 2025', '21 November 2025'];

test.each([
  ['below them, as all else is drawn from below', [3, 2, two, 1, 0, one], true],
  ['below them, before anything is said today', ['Today', 3, 2, two, 1, 0, one], true],
  ['above them', [two, 3, 2, one, 1, 0], true],
  ['above them, and older days are not loaded', [3, 2, one, 1, 0], true],
  ['above them where the list is turned upside down', [3, 2, two, 1, 0, one], false],
] as const)('days of a list with its newest row first are named %s', async (_, order, onTop) => {
  const chat = onTop ? topDown() : drawChat();
  chat.panel.querySelector('style')!.textContent += css;
  if (!onTop) chat.list.style.cssText = 'display:flex;flex-direction:column-reverse';
  for (const part of order) {
    const [by, clock, text] = typeof part === 'string' ? ['', '', ''] : past[part]!;
    chat.list.append(typeof part === 'string' ? day(part) : card(by, clock, text));
  }
  const page = watchPage();
  await page.until(() => page.said().length === 4);
  const stated = page.rows().map(({ stated }) => stated?.at);
  if (order.length > 5) expect(stated).toEqual(told);
  else expect(stated.slice(0, 2)).toEqual(told.slice(0, 2));
});
