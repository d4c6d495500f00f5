import { expect, test } from 'vitest';
import { drawCorner } from './drawn-corner';
import { type WatchedPage, watchPage } from './watched-page';

const css =
  '.row{display:flex;margin:5px}.row.me{justify-content:flex-end}.b{background:#e6eef3;border-radius:8px;padding:7px}.me .b{background:#cfe8d5}.sys,.day{text-align:center;font-size:12px}.line{display:flex;align-items:center;gap:6px;font-size:11px;color:#c33}.line::before,.line::after{content:"";flex:1;height:1px;background:#c33}.nick{font-size:11px;color:#567}';

/** A chat whose messages are bubbles, the customer's on the other side. */
function drawBubbles(lang?: string) {
  const { add, say } = drawCorner(css, lang);
  const row = (text: string, side: string) => `<div class="row ${side}"><div class="b">${text}</div></div>`;
  return {
    add,
    bubble: (text: string) => add(row(text, '')),
    say: (text: string) => say(text, row(text, 'me')),
  };
}

async function reads(page: WatchedPage, ...said: string[]): Promise<void> {
  await page.reads(...said).catch(() => {});
  expect(page.said()).toEqual(said);
}

test.each([
  ['en', 'New messages'],
  ['en', '3 unread'],
  ['en', '2 new messages below'],
  ['de', 'Neue Nachrichten'],
  ['de', '1 ungelesene Nachricht'],
  ['fr', 'Messages non lus'],
  ['es', '2 mensajes nuevos'],
  ['pl', 'Nowe wiadomości'],
  ['ja', '未読メッセージ'],
  ['en', 'Today'],
  ['en', 'Monday, March 3'],
  ['en', 'Mon, 3 Mar 2025'],
  ['de', 'Montag, 3. März'],
  ['de', 'Heute, 14:03'],
  ['fr', 'lundi 3 mars'],
  ['es', 'lunes, 3 de marzo'],
  ['it', 'Ieri'],
  ['nl', 'Vandaag'],
  ['pl', 'poniedziałek, 3 marca'],
  ['ja', '2025年3月3日'],
])('in %s “%s” between messages is nothing that was said', async (lang, words) => {
  const chat = drawBubbles(lang);
  const page = watchPage();
  chat.add(`<div class="day"><span>${words}</span></div>`);
  chat.bubble('One moment, please');
  chat.say('I have a question');
  chat.add(`<div class="line"><span>${words}</span></div>`);
  chat.add(`<div class="row sep" role="separator"><span>${words}</span></div>`);
  chat.bubble('Go ahead');
  await reads(page, 'agent: One moment, please', 'customer: I have a question', 'agent: Go ahead');
});

test('“New messages” above a bubble in its own row names nobody', async () => {
  const chat = drawBubbles();
  const page = watchPage();
  chat.bubble('One moment, please');
  chat.say('I have a question');
  chat.add(
    '<div class="item"><div class="day">New messages</div><div class="row"><div class="b">Go ahead</div></div></div>',
  );
  await reads(page, 'agent: One moment, please', 'customer: I have a question', 'agent: Go ahead');
});

test('who answers “New” or “Today” in a bubble has said so', async () => {
  const chat = drawBubbles();
  const page = watchPage();
  chat.bubble('Is it a new order, and since when?');
  chat.say('Let me see');
  chat.say('New');
  chat.say('Today');
  chat.bubble('Monday');
  await reads(
    page,
    'agent: Is it a new order, and since when?',
    'customer: Let me see',
    'customer: New',
    'customer: Today',
    'agent: Monday',
  );
});

test('a date above messages is the day of their clock times, also the name of a day alone', async () => {
  const chat = drawBubbles();
  const page = watchPage();
  const timed = (text: string, clock: string) =>
    chat.add(`<div class="row"><div class="b">${text}<div class="nick">${clock}</div></div></div>`);
  const now = new Date();
  const back = new Date(now.getTime() - 3 * 86_400_000);
  chat.add(`<div class="day">${back.toLocaleDateString('en', { weekday: 'long' })}</div>`);
  timed('One moment, please', '14:03');
  chat.add(
    '<div class="item"><div class="day">March 3, 2025</div><div class="row"><div class="b">Go ahead<div class="nick">15:04</div></div></div></div>',
  );
  chat.say('Thanks');
  await page.until(() => page.rows().length === 3);
  const at = page.rows().map(({ stated }) => stated && new Date(stated.at));
  expect([at[0]?.getDate(), at[0]?.getHours()]).toEqual([back.getDate(), 14]);
  expect(at[1]?.toDateString()).toBe('Mon Mar 03 2025');
});

const picture = (size: number) =>
  `<img src='data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}"></svg>' width="${size}" height="${size}">`;

test('a picture without words was sent all the same: by whom its row says', async () => {
  const chat = drawBubbles();
  const page = watchPage();
  const from = (said: string) => `<div class="row"><div><div class="nick">Mei</div>${said}</div></div>`;
  chat.add(from('<div class="b">Hello, I am Mei</div>'));
  chat.say('Is it this one?');
  chat.add(`<div class="row me"><div class="b">${picture(140)}</div></div>`);
  chat.add(`<div class="row me">${picture(140)}</div>`);
  chat.add(from(`<div class="b">${picture(140)}</div>`));
  chat.add(from('<div class="b">That is the new box</div>'));
  await reads(
    page,
    'agent(Mei): Hello, I am Mei',
    'customer: Is it this one?',
    'customer: 🖼️',
    'customer: 🖼️',
    'agent(Mei): 🖼️',
    'agent(Mei): That is the new box',
  );
});

test('ticks, portraits, emoji, an illustration above the chat and a moving picture of dots are no pictures that were sent', async () => {
  const chat = drawBubbles();
  const page = watchPage();
  chat.add(`<div class="sys">${picture(120)}</div>`);
  chat.add(`<div class="row">${picture(36)}<div class="b">Hello</div></div>`);
  chat.say('Hello');
  chat.add(`<div class="row me"><div class="b">Fine ${picture(14)}</div>${picture(12)}</div>`);
  chat.add(`<div class="row"><div class="avatar">${picture(80)}</div><div class="b">Good</div></div>`);
  chat.add(`<div class="row"><div class="b typing">${picture(70)}</div></div>`);
  await reads(page, 'agent: Hello', 'customer: Hello', 'customer: Fine', 'agent: Good');
});
