import { expect, test } from 'vitest';
import { drawChat, timed, type } from './live-chat';
import { watchPage } from './watched-page';

const bubbleOf = (row: HTMLElement) => row.querySelector<HTMLElement>('.bubble')!;
const expectWithin = (at: number | null | undefined, { from, to }: { from: number; to: number }) => {
  expect(at).toBeGreaterThanOrEqual(from);
  expect(at).toBeLessThanOrEqual(to);
};
const frames = (count: number) =>
  new Promise<void>((resolve) => {
    const next = (left: number) => (left === 0 ? resolve() : requestAnimationFrame(() => next(left - 1)));
    next(count);
  });

test('a message carries the instant at which it appeared, not the one at which it was read', async () => {
  const chat = drawChat();
  chat.row('agent', 'Hello');
  const page = watchPage();
  await page.reads('agent: Hello');
  const said: { from: number; to: number }[] = [];
  for (const text of ['one', 'two', 'three']) {
    said.push(await timed(() => chat.row('agent', text)));
    await frames(2);
  }
  await page.reads('agent: Hello', 'agent: one', 'agent: two', 'agent: three');
  const [before, ...seen] = page.rows().map(({ seenAt }) => seenAt);
  expect(before).toBeNull();
  for (const [index, at] of seen.entries()) expectWithin(at, said[index]!);
});

test('the same words three times are three messages', async () => {
  const chat = drawChat();
  chat.row('agent', 'Is it on?');
  const page = watchPage();
  chat.say('ok');
  chat.say('ok');
  chat.row('agent', 'ok');
  await page.reads('agent: Is it on?', 'customer: ok', 'customer: ok', 'agent: ok');
  expect(new Set(page.rows().map(({ key }) => key)).size).toBe(4);
});

test('a row that is drawn anew with another tick before anybody looked keeps the instant of its first', async () => {
  const chat = drawChat();
  chat.row('agent', 'Is it on?');
  const page = watchPage();
  await page.reads('agent: Is it on?');
  const sent = (tick: string) => `ok<span class="tick">${tick}</span>`;
  let row!: HTMLElement;
  const said = await timed(() => {
    row = chat.say('ok');
    bubbleOf(row).innerHTML = sent('🕓');
  });
  await frames(1);
  const anew = chat.draw('customer', '');
  bubbleOf(anew).innerHTML = sent('✓');
  row.replaceWith(anew);
  await page.reads('agent: Is it on?', 'customer: ok');
  expectWithin(page.rows()[1]!.seenAt, said);
});

test('an answer that begins with the word with which the question began is not the customer’s', async () => {
  const chat = drawChat();
  chat.row('agent', 'Hello');
  const page = watchPage();
  await page.reads('agent: Hello');
  for (const typed of ['I', 'I sent', 'I sent it']) type(chat.field, typed, typed === 'I sent it');
  chat.field.value = '';
  chat.row('customer', 'I sent it');
  const bubble = bubbleOf(chat.row('agent', 'I'));
  await page.until(() => page.rows().length === 3);
  bubble.textContent = 'I am sorry';
  await page.reads('agent: Hello', 'customer: I sent it', 'agent: I am sorry');
});

test('an answer that streams in is one message with the instant of its first word', async () => {
  const chat = drawChat();
  const page = watchPage();
  chat.say('Explain');
  let bubble!: HTMLElement;
  const began = await timed(() => {
    bubble = bubbleOf(chat.row('agent', 'It'));
  });
  for (const word of ['It works', 'It works like', 'It works like this']) {
    await frames(5);
    bubble.textContent = word;
  }
  await page.reads('customer: Explain', 'agent: It works like this');
  expectWithin(page.rows()[1]!.seenAt, began);
  expect(new Set(page.sightings.flatMap(({ rows }) => rows.map(({ key }) => key))).size).toBe(2);
});

test('typing dots are no message, and the message that takes their place begins when its words appear', async () => {
  const chat = drawChat();
  const page = watchPage();
  chat.say('Hello?');
  const row = chat.row('agent', '');
  bubbleOf(row).innerHTML = '<span class="dot"></span><span class="dot"></span><span class="dot"></span>';
  bubbleOf(row).classList.add('typing');
  await page.until(() => page.sightings.some(({ typing }) => typing !== null));
  expect(page.said()).toEqual(['customer: Hello?']);
  await frames(20);
  const said = await timed(() => {
    bubbleOf(row).classList.remove('typing');
    bubbleOf(row).textContent = 'Here I am';
  });
  await page.reads('customer: Hello?', 'agent: Here I am');
  expectWithin(page.rows()[1]!.seenAt, said);
  expect(page.sightings.at(-1)!.typing).toBeNull();
});

test('a list that is drawn anew keeps its messages and their instants', async () => {
  const chat = drawChat();
  const page = watchPage();
  chat.row('agent', 'Hi');
  chat.say('ok');
  chat.row('agent', 'ok');
  await page.reads('agent: Hi', 'customer: ok', 'agent: ok');
  const before = page.rows();
  chat.list.replaceChildren(...[...chat.list.children].map((row) => row.cloneNode(true)));
  chat.row('agent', 'More');
  await page.reads('agent: Hi', 'customer: ok', 'agent: ok', 'agent: More');
  expect(page.rows().slice(0, 3)).toEqual(before);
});

test("the customer's row that the server's row replaces is one message", async () => {
  const chat = drawChat();
  chat.row('agent', 'Hi');
  const page = watchPage();
  const draft = chat.say('Where is it?');
  draft.dataset.messageId = 'temp-1';
  await page.reads('agent: Hi', 'customer: Where is it?');
  const [, before] = page.rows();
  const final = chat.draw('customer', 'Where is it?');
  final.dataset.messageId = '4711';
  draft.replaceWith(final);
  chat.row('agent', 'On its way');
  await page.reads('agent: Hi', 'customer: Where is it?', 'agent: On its way');
  expect(page.rows()[1]).toEqual(before);
});

test("the server's row keeps the instant of the customer's own where both came before a look, whatever signs they carry", async () => {
  const chat = drawChat();
  chat.row('agent', 'Hi');
  const page = watchPage();
  await page.reads('agent: Hi');
  let draft!: HTMLElement;
  const sign = (row: HTMLElement, text: string) => {
    const mark = row.appendChild(document.createElement('small'));
    mark.textContent = text;
    return row;
  };
  const said = await timed(() => {
    draft = sign(chat.say('ok'), '🕓 Sending');
  });
  await frames(2);
  draft.replaceWith(sign(chat.draw('customer', 'ok'), '✓ Sent'));
  await page.reads('agent: Hi', 'customer: ok');
  expectWithin(page.rows()[1]!.seenAt, said);
});

test("the server's row may stand beside the customer's own for a moment", async () => {
  const chat = drawChat();
  chat.row('agent', 'Hi');
  const page = watchPage();
  const draft = chat.say('Where is it?');
  await page.reads('agent: Hi', 'customer: Where is it?');
  chat.row('customer', 'Where is it?').dataset.messageId = '4711';
  chat.row('agent', 'One moment');
  await page.reads('agent: Hi', 'customer: Where is it?', 'agent: One moment');
  draft.remove();
  chat.row('agent', 'On its way');
  await page.reads('agent: Hi', 'customer: Where is it?', 'agent: One moment', 'agent: On its way');
  expect(page.withdrawn()).toEqual([]);
});

test('an edited message keeps its key', async () => {
  const chat = drawChat();
  const page = watchPage();
  chat.say('Price?');
  const row = chat.row('agent', 'It costs 10 €');
  await page.reads('customer: Price?', 'agent: It costs 10 €');
  const [, before] = page.rows();
  bubbleOf(row).textContent = 'Sorry, 12 €';
  await page.reads('customer: Price?', 'agent: Sorry, 12 €');
  expect(page.rows()[1]!.key).toBe(before!.key);
});

test('a message that the page takes away is withdrawn, wherever it stood', async () => {
  const chat = drawChat();
  const page = watchPage();
  chat.say('Hello');
  const middle = chat.row('agent', 'Secret');
  chat.row('agent', 'Anything else?');
  const last = chat.row('agent', 'Oops');
  await page.reads('customer: Hello', 'agent: Secret', 'agent: Anything else?', 'agent: Oops');
  const [, secret, , oops] = page.rows();
  middle.remove();
  await page.until(() => page.withdrawn().includes(secret!.key));
  last.remove();
  await page.until(() => page.withdrawn().includes(oops!.key));
  expect(page.said()).toEqual(['customer: Hello', 'agent: Anything else?']);
});

test('history that is loaded from earlier stands before and has no instant', async () => {
  const chat = drawChat();
  chat.row('agent', 'Welcome back');
  const page = watchPage();
  chat.say('Me again');
  await page.reads('agent: Welcome back', 'customer: Me again');
  chat.list.prepend(chat.draw('agent', 'Bye'), chat.draw('customer', 'Bye'));
  await page.reads('agent: Bye', 'customer: Bye', 'agent: Welcome back', 'customer: Me again');
  expect(page.rows().map(({ seenAt }) => seenAt === null)).toEqual([true, true, true, false]);
});

test('newest first: what is put on top is the latest message', async () => {
  const chat = drawChat();
  chat.list.style.cssText = 'display:flex;flex-direction:column-reverse';
  chat.list.prepend(chat.draw('agent', 'one'));
  chat.list.prepend(chat.draw('customer', 'two'));
  const page = watchPage();
  await page.reads('agent: one', 'customer: two');
  chat.list.prepend(chat.draw('agent', 'three'));
  await page.reads('agent: one', 'customer: two', 'agent: three');
  expect(page.rows().at(-1)!.seenAt).not.toBeNull();
});

test('a chat that is closed and opened again goes on with the same messages', async () => {
  const chat = drawChat();
  chat.row('agent', 'Hi');
  const page = watchPage();
  chat.say('ok');
  await page.reads('agent: Hi', 'customer: ok');
  const before = page.rows();
  chat.panel.remove();
  await frames(3);
  const again = drawChat();
  again.row('agent', 'Hi');
  again.row('customer', 'ok');
  again.row('agent', 'Back again?');
  await page.reads('agent: Hi', 'customer: ok', 'agent: Back again?');
  expect(page.rows().slice(0, 2)).toEqual(before);
});
