import { expect, onTestFinished, test } from 'vitest';
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

/** Keeps the page from everything else, as much work or a slow machine does. */
function busy(ms: number): void {
  const until = performance.now() + ms;
  while (performance.now() < until);
}

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

test.each([0, 80, 320])(
  'history that is drawn row by row has no instants either, where each keeps the page busy for %i ms',
  async (ms) => {
    const { chat, page, greeted } = await greetedChat();
    for (const row of drawn(chat)) {
      busy(ms);
      chat.list.append(row);
      await nextFrame();
    }
    await page.reads(greeted, ...told);
    await page.until(() => page.rows().every(({ seenAt }) => seenAt === null));
  },
);

test('an answer that comes right after the history was drawn has its instant', async () => {
  const { chat, page, greeted } = await greetedChat();
  chat.list.append(...drawn(chat));
  // As many pictures as fit into a tenth of a second elsewhere.
  for (let pictures = 0; pictures < 6; pictures += 1) await nextFrame();
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

/** A row of the company's that says at its end when it was said. */
function stated(chat: LiveChat, text: string, at: number): HTMLElement {
  const row = chat.draw('agent', text);
  const time = document.createElement('time');
  time.dateTime = new Date(at).toISOString();
  time.textContent = new Date(at).toDateString();
  row.firstElementChild!.append(document.createElement('br'), time);
  return row;
}

test.each([
  { what: 'days ago', parted: 60_000, ago: 3 * 86_400_000 },
  { what: 'far apart', parted: 3_600_000, ago: 3 * 3_600_000 },
])(
  'what states that it was said $what has no instants, though one side alone speaks in it',
  async ({ parted, ago }) => {
    const { chat, page, greeted } = await greetedChat();
    const texts = ['It left Bremen', 'It came to Kassel', 'It is in your town', 'It comes today'];
    chat.list.append(...texts.map((text, index) => stated(chat, text, Date.now() - ago + index * parted)));
    await page.reads(greeted, ...texts.map((text) => `agent: ${text}`));
    const instants = page.rows().map(({ seenAt }) => seenAt !== null);
    expect(instants).toEqual([false, false, false, false, ago < 86_400_000]);
  },
);

test('of a single answer that shows another day the instant stays', async () => {
  const { chat, page, greeted } = await greetedChat();
  chat.list.append(stated(chat, 'It left Bremen', Date.now() - 3 * 86_400_000));
  await page.reads(greeted, 'agent: It left Bremen');
  expect(page.rows().at(-1)?.seenAt).not.toBeNull();
});

test('what came while a chat was put away has the instant at which it was opened again', async () => {
  const host = document.body.appendChild(document.createElement('div'));
  const button = document.body.appendChild(document.createElement('button'));
  onTestFinished(() => {
    host.remove();
    button.remove();
  });
  const page = watchPage();
  const open = (...texts: string[]) => {
    let chat: LiveChat | null = null;
    button.onclick = () => {
      chat = drawChat(host);
      for (const text of texts) chat.row('agent', text);
    };
    button.click();
    return chat as LiveChat | null;
  };
  const first = open('Hello');
  await page.reads('agent: Hello');
  first?.panel.remove();
  const from = Date.now();
  open('Hello', 'Are you there?');
  await page.reads('agent: Hello', 'agent: Are you there?');
  const [before, came] = page.rows().map(({ seenAt }) => seenAt);
  expect(before).toBeLessThan(from);
  expect(came).toBeGreaterThanOrEqual(from);
});
