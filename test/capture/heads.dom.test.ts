import { expect, test } from 'vitest';
import { drawPage } from './drawn-page';
import { type } from './live-chat';
import { type WatchedPage, watchPage } from './watched-page';

const css =
  '.corner{position:fixed;right:0;bottom:0;width:360px;height:480px;background:#fff}.log{height:360px;overflow:auto}.row{display:flex;margin:5px}.row.me{justify-content:flex-end}.b{background:#e6eef3;border-radius:8px;padding:7px}.me .b{background:#cfe8d5}.sys{text-align:center;font-size:12px}.face{width:32px;height:32px;border-radius:50%;background:#8d6}.sub{font-size:11px;color:#567}';

/** A chat without names in its rows, under the given head, on a page of the given title. */
async function openChat(head: string, title = 'Nordlicht') {
  const top = await drawPage(
    `<!doctype html><html lang="en"><title>${title}</title><style>${css}</style><body><h1>Shop</h1><section class="corner"><header>${head}</header><div class="log"></div><input placeholder="Message"></section></body></html>`,
  );
  const list = top.querySelector('.log')!;
  const field = top.querySelector('input')!;
  const page = watchPage({ top });
  const put = (markup: string) => list.insertAdjacentHTML('beforeend', markup);
  const bubble = (text: string, side = '') =>
    put(`<div class="row ${side}"><div class="b">${text}</div></div>`);
  return {
    page,
    reads: (...said: string[]) => reads(page, said),
    head: (markup: string) => {
      top.querySelector('header')!.innerHTML = markup;
    },
    agent: (text: string) => bubble(text),
    system: (text: string) => put(`<div class="sys">${text}</div>`),
    say: (text: string) => {
      type(field, text);
      field.value = '';
      bubble(text, 'me');
    },
  };
}

async function reads(page: WatchedPage, said: string[]): Promise<void> {
  await page.reads(...said).catch(() => {});
  expect(page.said()).toEqual(said);
}

const shown = (name: string, below: string) =>
  `<div class="face">${name[0]}</div><div><b>${name}</b><div class="sub">${below}</div></div>`;

test.each([
  ['<b>Chatting with Anna</b>', 'Anna'],
  ['<h4>Support</h4><div>You are chatting with <b>Anna Berg</b></div>', 'Anna Berg'],
  ['<div>Sie chatten jetzt mit</div><div>Frau Berg</div>', 'Berg'],
  ['<div>Ihre Beraterin: Anna van Berg</div>', 'Anna van Berg'],
  ['<div>Anna is here to help</div>', 'Anna'],
  [shown('Anna', 'Online'), 'Anna'],
  [shown('Anna', '● Online'), 'Anna'],
  [shown('Anna Berg', 'Kundenberaterin'), 'Anna Berg'],
  [shown('Anna', 'Nordlicht Support'), 'Anna'],
  ['<div><b>Anna Berg</b><div>Support agent</div></div>', 'Anna Berg'],
  ['<span>Vous discutez avec Amélie</span>', 'Amélie'],
  [shown('Amélie', 'Service client'), 'Amélie'],
  [shown('Rita Sousa', 'Atendimento'), 'Rita Sousa'],
  [shown('佐藤', 'カスタマーサポート'), '佐藤'],
  [shown('Oksana', 'Служба підтримки'), 'Oksana'],
])('the head %s names who speaks in rows without a name', async (head, name) => {
  const chat = await openChat(head);
  chat.agent('Hello, how can I help?');
  chat.say('My card is lost');
  chat.agent('Which card?');
  await chat.reads(
    `agent(${name}): Hello, how can I help?`,
    'customer: My card is lost',
    `agent(${name}): Which card?`,
  );
});

test.each([
  ['<h4>Support</h4>', 'Nordlicht'],
  ['<b>Chat with Nordlicht</b>', 'Nordlicht – Home'],
  ['<b>Chat with us</b><div>We reply in minutes</div>', 'Nordlicht'],
  [shown('Nordlicht', 'Online'), 'Nordlicht'],
  [shown('Blue Harbor', 'Online'), 'Blueharbor'],
  [shown('Customer Care', 'Online'), 'Nordlicht'],
  ['<b>Welcome</b><div>Ask us anything</div>', 'Nordlicht'],
  ['<b>Anna Berg</b>', 'Nordlicht'],
  [`${shown('Anna', 'Online')}${shown('Ben', 'Online')}`, 'Nordlicht'],
])('the head %s on a page titled %s names nobody', async (head, title) => {
  const chat = await openChat(head, title);
  chat.agent('Hello, how can I help?');
  chat.say('My card is lost');
  chat.agent('Which card?');
  await chat.reads('agent: Hello, how can I help?', 'customer: My card is lost', 'agent: Which card?');
});

test('when the head shows somebody else, what was said before stays with whom it showed then', async () => {
  const chat = await openChat('<b>Support</b>');
  chat.agent('You are in good hands.');
  await chat.reads('agent: You are in good hands.');
  await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 300 }));
  chat.say('My card is lost');
  await chat.page.until(() => chat.page.rows().length === 2);
  chat.system('Anna joined the chat');
  chat.head(shown('Anna', 'Online'));
  chat.agent('Hi! Let me look.');
  await chat.page.until(() => chat.page.rows().length === 4);
  chat.system('Ben joined the chat');
  chat.head(shown('Ben', 'Online'));
  chat.agent('I take over.');
  await chat.page.until(() => chat.page.rows().length === 6);
  expect(chat.page.said().slice(2)).toEqual([
    'system: Anna joined the chat',
    'agent(Anna): Hi! Let me look.',
    'system: Ben joined the chat',
    'agent(Ben): I take over.',
  ]);
});

test('of several names in the head the one that the chat itself says somebody has is who speaks', async () => {
  const chat = await openChat('<b>Thiago Moreira</b><div>Voos Internacionais</div>');
  chat.say('My card is lost');
  chat.system('Thiago Moreira entrou na conversa');
  chat.agent('Boa tarde!');
  await chat.reads(
    'customer: My card is lost',
    'system: Thiago Moreira entrou na conversa',
    'agent(Thiago Moreira): Boa tarde!',
  );
});

test('a machine is called as it calls itself, though the company has the name too', async () => {
  const chat = await openChat('<b>Andorinha</b><small>Assistente virtual</small>', 'Voe Andorinha');
  chat.agent('Olá! Sou a Andorinha, assistente virtual da Voe.');
  chat.say('quero mudar a volta');
  await chat.reads(
    'bot(Andorinha): Olá! Sou a Andorinha, assistente virtual da Voe.',
    'customer: quero mudar a volta',
  );
});

test('a machine that gives its name later has had it before', async () => {
  const chat = await openChat('<b>Andorinha</b><small>Assistente virtual</small>', 'Voe Andorinha');
  chat.agent('Olá!');
  await chat.reads('bot: Olá!');
  chat.say('quero mudar a volta');
  chat.agent('Sou a Andorinha, e ajudo você.');
  await chat.reads(
    'bot(Andorinha): Olá!',
    'customer: quero mudar a volta',
    'bot(Andorinha): Sou a Andorinha, e ajudo você.',
  );
});

test('a name that a row itself shows is believed, whomever the head shows', async () => {
  const chat = await openChat('<b>Chatting with Anna</b>');
  chat.agent('<div class="sub">Ben</div><div>Hello, how can I help?</div>');
  chat.say('My card is lost');
  await chat.reads('agent(Ben): Hello, how can I help?', 'customer: My card is lost');
});

test.each([
  [shown('Bella', 'Virtual assistant'), 'bot(Bella)'],
  [shown('Nordi', 'KI-Assistent'), 'bot(Nordi)'],
  ['<b>Nordi</b> · KI-Assistent', 'bot(Nordi)'],
  ['<b>Chatting with HelpBot</b>', 'bot(HelpBot)'],
  ['<b>Nordlicht</b><div>Virtual assistant</div>', 'bot'],
  ['<b>GoGym assistant</b>', 'bot(GoGym assistant)'],
  ['<b>Digital assistant</b>', 'bot'],
])('the head %s shows that a machine answers', async (head, who) => {
  const chat = await openChat(head);
  chat.agent('Hello, how can I help?');
  chat.say('A human please');
  chat.agent('One moment');
  await chat.reads(`${who}: Hello, how can I help?`, 'customer: A human please', `${who}: One moment`);
});

test('a machine in the head for good is not who speaks after somebody came', async () => {
  const chat = await openChat('<b>Nordlicht</b><div>Virtual assistant</div>');
  chat.agent('Hello, how can I help?');
  chat.say('A human please');
  chat.system('Anna joined the chat');
  chat.agent('Hi there');
  await chat.reads(
    'bot: Hello, how can I help?',
    'customer: A human please',
    'system: Anna joined the chat',
    'agent: Hi there',
  );
});

test('who says to be a machine is one, in all that goes by that name', async () => {
  const chat = await openChat('<b>Support</b>');
  const from = (name: string, text: string) => chat.agent(`<div class="sub">${name}</div><div>${text}</div>`);
  from('Bella', 'Hallo!');
  from('Bella', 'Ich bin Bella, Ihr digitaler Assistent.');
  chat.say('Ein Mensch bitte');
  from('Bella', 'Ich verbinde Sie.');
  from('Anna', 'Guten Tag, ich übernehme vom digitalen Assistenten.');
  await chat.reads(
    'bot(Bella): Hallo!',
    'bot(Bella): Ich bin Bella, Ihr digitaler Assistent.',
    'customer: Ein Mensch bitte',
    'bot(Bella): Ich verbinde Sie.',
    'agent(Anna): Guten Tag, ich übernehme vom digitalen Assistenten.',
  );
});

test('without names a machine speaks until somebody came', async () => {
  const chat = await openChat('<b>Support</b>');
  chat.agent('Hi!');
  chat.agent('I am your virtual assistant.');
  chat.say('A human please');
  chat.agent('Connecting you.');
  chat.system('Priya joined the conversation');
  chat.agent('Hi there, thanks for waiting.');
  await chat.reads(
    'bot: Hi!',
    'bot: I am your virtual assistant.',
    'customer: A human please',
    'bot: Connecting you.',
    'system: Priya joined the conversation',
    'agent: Hi there, thanks for waiting.',
  );
});
