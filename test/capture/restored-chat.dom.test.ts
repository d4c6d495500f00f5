import { expect, test } from 'vitest';
import { drawChat, type LiveChat } from './live-chat';
import { watchPage } from './watched-page';

const history = [
  ['customer', 'Where is my parcel?'],
  ['agent', 'Let me look for it.'],
  ['customer', 'ok'],
  ['agent', 'It comes tomorrow.'],
] as const;

const told = history.map(([party, text]) => `${party}: ${text}`);

/** A watched chat that shows a greeting. */
async function greetedChat() {
  const chat = drawChat();
  const greeting = chat.row('agent', 'Hello, how can I help?');
  const page = watchPage();
  await page.reads('agent: Hello, how can I help?');
  return { chat, page, greeting, greeted: 'agent: Hello, how can I help?' };
}

const drawn = (chat: LiveChat) => history.map(([party, text]) => chat.draw(party, text));
const nextFrame = () => new Promise(requestAnimationFrame);

test.each(['above', 'below'])(
  'history that the server sends late, drawn %s what stood there, has no instants, what is said then has',
  async (where) => {
    const { chat, page, greeting, greeted } = await greetedChat();
    if (where === 'above') greeting.before(...drawn(chat));
    else greeting.after(...drawn(chat));
    await page.reads(...(where === 'above' ? [...told, greeted] : [greeted, ...told]));
    expect(page.rows().map(({ seenAt }) => seenAt)).toEqual([null, null, null, null, null]);
    chat.say('It has not come');
    await page.until(() => page.rows().length === 6);
    expect(page.rows().at(-1)?.seenAt).not.toBeNull();
  },
);

test('history that is drawn row by row has no instants either', async () => {
  const { chat, page, greeted } = await greetedChat();
  for (const row of drawn(chat)) {
    chat.list.append(row);
    await nextFrame();
  }
  await page.reads(greeted, ...told);
  expect(page.rows().every(({ seenAt }) => seenAt === null)).toBe(true);
});

test('an answer that comes right after the history was drawn has its instant', async () => {
  const { chat, page, greeted } = await greetedChat();
  chat.list.append(...drawn(chat));
  const shownAt = performance.now();
  while (performance.now() - shownAt < 80) await nextFrame();
  chat.row('agent', 'Are you back?');
  await page.reads(greeted, ...told, 'agent: Are you back?');
  expect(page.rows().map(({ seenAt }) => seenAt === null)).toEqual([true, true, true, true, true, false]);
});

test('history above what was typed already has no instants, and what was typed keeps its own', async () => {
  const { chat, page, greeting, greeted } = await greetedChat();
  chat.say('It has not come');
  await page.reads(greeted, 'customer: It has not come');
  const saidAt = page.rows().at(-1)?.seenAt;
  greeting.before(...drawn(chat));
  await page.reads(...told, greeted, 'customer: It has not come');
  expect(page.rows().map(({ seenAt }) => seenAt)).toEqual([null, null, null, null, null, saidAt]);
});

test('what is said and answered at once keeps its instants', async () => {
  const { chat, page } = await greetedChat();
  chat.say('Where is my parcel?');
  chat.row('agent', 'Let me look for it.');
  chat.row('agent', 'One moment, please.');
  await page.until(() => page.rows().length === 4);
  expect(page.rows().map(({ seenAt }) => seenAt === null)).toEqual([true, false, false, false]);
});

test('what a press in the chat said in other words, and what answered it at once, keeps its instants', async () => {
  const { chat, page } = await greetedChat();
  const button = document.createElement('button');
  button.textContent = 'Parcels';
  button.onclick = () => {
    chat.row('customer', 'I have a question about a parcel');
    chat.row('agent', 'Which one is it?');
  };
  chat.panel.append(button);
  button.click();
  await page.until(() => page.rows().length === 3);
  expect(page.rows().map(({ seenAt }) => seenAt === null)).toEqual([true, false, false]);
});
