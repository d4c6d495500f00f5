import { expect, test } from 'vitest';
import { drawCorner } from './drawn-corner';
import { watchPage } from './watched-page';

const bubbles =
  '.row{display:flex;margin:5px}.row.me{justify-content:flex-end}.b{background:#e6eef3;border-radius:8px;padding:7px}.me .b{background:#cfe8d5}.nm{font-size:11px;color:#567}.sys{text-align:center;font-size:12px}';

test('a name in a row of its own above the boxes is their speaker and no line of the software', async () => {
  const chat = drawCorner(bubbles);
  const page = watchPage();
  const box = (text: string, side = '') => `<div class="row ${side}"><div class="b">${text}</div></div>`;
  chat.add(`<div class="nm">Fjorda</div>${box('Hello, how can I help?')}`);
  await page.reads('agent(Fjorda): Hello, how can I help?');
  chat.say('My card is lost', box('My card is lost', 'me'));
  chat.add('<div class="sys">Elin Berg has joined</div>');
  chat.add('<div class="sys">Connected</div>');
  chat.add(`<div class="nm">Elin van Berg</div>${box('Hi, Elin here')}${box('Which card?')}`);
  await page.reads(
    'agent(Fjorda): Hello, how can I help?',
    'customer: My card is lost',
    'system: Elin Berg has joined',
    'system: Connected',
    'agent(Elin van Berg): Hi, Elin here',
    'agent(Elin van Berg): Which card?',
  );
  expect(page.withdrawn()).toEqual([]);
});

test('a picture without words is a message of its own, and the name over it stays a name', async () => {
  const picture =
    'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="160" height="110"></svg>';
  const chat = drawCorner(bubbles);
  const page = watchPage();
  const from = (said: string) => `<div class="row"><div><div class="nick">Mei</div>${said}</div></div>`;
  chat.add(from('<div class="b">Hello, I am Mei</div>'));
  chat.say('Is it in stock?', '<div class="row me"><div class="b">Is it in stock?</div></div>');
  chat.add(from(`<div class="pic"><img src='${picture}' width="160" height="110" alt="box-588.jpg"></div>`));
  chat.add(from('<div class="b">That is the new box</div>'));
  await page.reads(
    'agent(Mei): Hello, I am Mei',
    'customer: Is it in stock?',
    'agent(Mei): box-588.jpg',
    'agent(Mei): That is the new box',
  );
});

test.each([
  { how: 'a clock and a name in brackets', before: (name: string) => `[14:03] &lt;${name}&gt; ` },
  { how: 'a name in brackets', before: (name: string) => `&lt;${name}&gt; ` },
])('lines of one text that begin with $how are what was said behind it', async ({ before }) => {
  const chat = drawCorner('');
  const page = watchPage();
  const line = (name: string, text: string) => `<div class="ln">${before(name)}${text}</div>`;
  chat.add(line('helpbot', 'Hello mira! What is it?'));
  chat.say('10.44.0.12', line('mira', '10.44.0.12'));
  chat.add(line('helpbot', 'I see'));
  chat.say('ok', line('mira', 'ok'));
  await page.until(() => page.rows().length === 4 && page.rows()[3]!.party === 'customer');
  expect(page.rows().map(({ author, text }) => `${author}: ${text}`)).toEqual([
    'helpbot: Hello mira! What is it?',
    'mira: 10.44.0.12',
    'helpbot: I see',
    'mira: ok',
  ]);
  expect(page.rows().map(({ party }) => party === 'customer')).toEqual([false, true, false, true]);
});

test('the initial in a picture and the words to press below it are no part of a lone first message', async () => {
  const chat = drawCorner(
    'ul{list-style:none;margin:0;padding:0}.face{width:32px;height:32px;border-radius:50%;background:#8d6}.inner{display:flex}.do{display:flex;gap:8px;list-style:none;margin:0;padding:0;font-size:11px;color:#888}.who{font-size:11px;color:#777}',
  );
  const page = watchPage();
  const row = (who: string, text: string) =>
    `<li class="x-list-item"><div class="x-inner inner"><div class="face">${who[0]}</div><div class="content"><div class="who">${who}</div><div><p>${text}</p></div><ul class="do"><li><span>Copy</span></li><li><span>Reply</span></li></ul></div></div></li>`;
  chat.add('<ul class="x-items"></ul>');
  const items = chat.list.querySelector('ul')!;
  const put = (markup: string) => items.insertAdjacentHTML('beforeend', markup);
  put(row('Anna', 'Welcome! How can I help you?'));
  await page.reads('agent(Anna): Welcome! How can I help you?');
  chat.say('Hello there', '');
  put(row('You', 'Hello there'));
  await page.until(() => page.rows().length === 2);
  expect(page.rows().map(({ text }) => text)).toEqual(['Welcome! How can I help you?', 'Hello there']);
  expect(page.withdrawn()).toEqual([]);
});
