import { expect, onTestFinished, test } from 'vitest';
import { drawPage } from './drawn-page';
import { drawChat, timed, type } from './live-chat';
import { watchPage } from './watched-page';

const closedRoots = new WeakMap<Element, ShadowRoot>();
const openRoot = (element: Element) => element.shadowRoot ?? closedRoots.get(element) ?? null;

function host(name: string, mode: ShadowRootMode, parent: Node = document.body): ShadowRoot {
  const element = document.createElement(name);
  const root = element.attachShadow({ mode });
  closedRoots.set(element, root);
  parent.appendChild(element);
  onTestFinished(() => element.remove());
  return root;
}

test.each([
  ['an open shadow root', () => host('div', 'open')],
  ['a closed shadow root', () => host('div', 'closed')],
  ['a closed shadow root of a custom element', () => host('acme-chat', 'closed')],
  ['a closed shadow root inside an open one', () => host('div', 'closed', host('acme-shell', 'open'))],
])('a chat in %s is read, with what the person typed', async (_, root) => {
  const chat = drawChat(root());
  chat.row('agent', 'Hi');
  const page = watchPage({ rootOf: openRoot });
  chat.say('Hello?');
  chat.row('agent', 'ok');
  await page.reads('agent: Hi', 'customer: Hello?', 'agent: ok');
});

test('messages that are elements with closed shadow roots of their own are read', async () => {
  const chat = drawChat();
  const page = watchPage({ rootOf: openRoot });
  const put = (from: 'agent' | 'customer', text: string) => {
    const row = document.createElement('acme-row');
    chat.list.append(row);
    const root = row.attachShadow({ mode: 'closed' });
    closedRoots.set(row, root);
    const style = document.createElement('style');
    style.textContent = `:host{display:flex;justify-content:${from === 'agent' ? 'flex-start' : 'flex-end'}} div{background:#eee;border-radius:9px;padding:5px}`;
    const bubble = document.createElement('div');
    root.append(style, bubble);
    bubble.textContent = text;
    return bubble;
  };
  put('agent', 'Hi');
  type(chat.field, 'Hello');
  put('customer', 'Hello');
  await page.reads('agent: Hi', 'customer: Hello');
  put('agent', 'How').textContent = 'How are you?';
  await page.reads('agent: Hi', 'customer: Hello', 'agent: How are you?');
});

test('a panel that opens later is found, and its greeting carries the instant', async () => {
  const page = watchPage();
  const { from, to } = await timed(() => drawChat().row('agent', 'Hi, I am Robbi'));
  await page.reads('agent: Hi, I am Robbi');
  expect(page.rows()[0]!.seenAt).toBeGreaterThanOrEqual(from);
  expect(page.rows()[0]!.seenAt).toBeLessThanOrEqual(to);
});

test('a chat that a click opens deep in the page is found', async () => {
  const deep = document.createElement('div');
  const inner = deep
    .appendChild(document.createElement('section'))
    .appendChild(document.createElement('div'));
  const button = deep.appendChild(document.createElement('button'));
  document.body.append(deep);
  onTestFinished(() => deep.remove());
  const page = watchPage();
  button.addEventListener('click', () => drawChat(inner).row('agent', 'What is it?'));
  button.click();
  await page.reads('agent: What is it?');
});

test('a chat whose first message comes after the watch began is read from the first message on', async () => {
  const chat = drawChat();
  const page = watchPage();
  const { from, to } = await timed(() => chat.row('agent', 'Welcome'));
  await page.reads('agent: Welcome');
  expect(page.rows()[0]!.seenAt).toBeGreaterThanOrEqual(from);
  expect(page.rows()[0]!.seenAt).toBeLessThanOrEqual(to);
});

test('an answer that is chosen by a button is the words of the customer', async () => {
  const chat = drawChat();
  const answers = document.createElement('div');
  const button = answers.appendChild(document.createElement('button'));
  button.textContent = 'Track my order';
  chat.row('agent', 'What is it about?');
  chat.list.append(answers);
  const page = watchPage();
  await page.reads('agent: What is it about?');
  button.addEventListener('click', () => {
    answers.remove();
    chat.row('customer', 'Track my order');
    chat.row('agent', 'Which one?');
  });
  button.click();
  await page.reads('agent: What is it about?', 'customer: Track my order', 'agent: Which one?');
});

test('what the person types proves the side, whatever the page calls it', async () => {
  const chat = drawChat();
  chat.list.style.direction = 'ltr';
  const put = (side: 'start' | 'end', text: string) => {
    const row = document.createElement('div');
    row.style.cssText = `display:flex;margin:5px;justify-content:${side}`;
    const bubble = row.appendChild(document.createElement('div'));
    bubble.style.cssText = 'background:#eee;border-radius:9px;padding:5px';
    bubble.textContent = text;
    chat.list.append(row);
  };
  put('end', 'Good morning');
  put('start', 'hello from before');
  const page = watchPage();
  type(chat.field, 'I am on the left');
  put('start', 'I am on the left');
  put('end', 'So I see');
  await page.reads(
    'agent: Good morning',
    'customer: hello from before',
    'customer: I am on the left',
    'agent: So I see',
  );
});

test('nothing but the chat is read in a page full of lists', async () => {
  const html = `<ul class="news">${'<li><a href="#">News</a><p>Text</p></li>'.repeat(20)}</ul>
    <section class="comments"><div class="comment"><b>Al</b><p>Nice</p></div><div class="comment"><b>Bo</b><p>Bad</p></div><textarea placeholder="Comment"></textarea></section>
    <style>.r{display:flex}.r.me{justify-content:flex-end}.b{background:#eee;border-radius:8px;padding:4px}.s{height:200px;overflow:auto}</style>
    <div class="help" style="position:fixed;right:0;bottom:0;width:300px"><div class="s"><div class="r"><div class="b">Hallo</div></div><div class="r me"><div class="b">Hi</div></div></div><input placeholder="Nachricht"></div>`;
  const page = watchPage({ top: await drawPage(html) });
  await page.reads('agent: Hallo', 'customer: Hi');
});

test('two chats of one page are told apart', async () => {
  const first = drawChat();
  first.row('agent', 'Shop here');
  first.row('customer', 'Hello shop');
  const second = drawChat();
  second.panel.style.right = '400px';
  second.row('agent', 'Bank here');
  second.row('customer', 'Hello bank');
  const page = watchPage();
  await page.until(() => new Set(page.sightings.map(({ chat }) => chat)).size === 2);
  for (const { rows } of page.sightings)
    expect(new Set(rows.map(({ text }) => /shop/i.test(text))).size).toBeLessThan(2);
});

test.each([
  'The chat has ended.',
  'Der Chat wurde beendet.',
  'La conversation est terminée.',
  'El chat ha finalizado.',
  'La chat è stata chiusa.',
  'De chat is beëindigd.',
  'Rozmowa została zakończona.',
  'O atendimento foi encerrado.',
  '会话已结束',
])('a chat has ended when nothing can be written any more and its last line says "%s"', async (said) => {
  const chat = drawChat();
  chat.row('agent', 'Bye');
  chat.row('customer', 'Bye');
  const page = watchPage();
  await page.reads('agent: Bye', 'customer: Bye');
  expect(page.sightings.at(-1)!.ended).toBe(false);
  const line = chat.list.appendChild(document.createElement('div'));
  line.style.textAlign = 'center';
  line.textContent = said;
  chat.field.disabled = true;
  await page.until(() => page.sightings.at(-1)!.ended);
  expect(page.said().at(-1)).toBe(`system: ${said}`);
});
