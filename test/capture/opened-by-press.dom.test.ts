import { expect, onTestFinished, test } from 'vitest';
import { drawChat, type LiveChat, type } from './live-chat';
import { watchPage } from './watched-page';

const greetings = ['Good day!', 'What may we do for you?'] as const;
const clock = (at: number) => new Date(at).toISOString();

/** A page whose chat is opened by a button; `hidden`: how it stands there before with its greetings. */
function closedChat(hidden: Partial<CSSStyleDeclaration>, statedAt?: number) {
  const chat = drawChat();
  for (const text of greetings) {
    const row = chat.row('agent', text);
    if (statedAt === undefined) continue;
    const time = row.firstElementChild!.appendChild(document.createElement('time'));
    time.dateTime = clock(statedAt);
    time.textContent = new Date(statedAt).toTimeString().slice(0, 5);
  }
  Object.assign(chat.panel.style, hidden);
  const shown: Partial<CSSStyleDeclaration> = Object.fromEntries(
    Object.keys(hidden).map((name) => [name, '']),
  );
  const button = document.body.appendChild(document.createElement('button'));
  onTestFinished(() => button.remove());
  button.onclick = () => Object.assign(chat.panel.style, shown);
  return { chat, button };
}

/** Rows after the customer has said something in the chat. */
async function answered(chat: LiveChat, page: ReturnType<typeof watchPage>) {
  type(chat.field, 'Where is it?');
  chat.row('customer', 'Where is it?');
  await page.reads(...greetings.map((text) => `agent: ${text}`), 'customer: Where is it?');
  return page.rows();
}

test.each([
  { what: 'that is not drawn', hidden: { display: 'none' } },
  { what: 'that cannot be seen through', hidden: { opacity: '0' } },
  { what: 'without height', hidden: { height: '0', overflow: 'hidden' } },
])('greetings in a chat $what are said when a press opens it', async ({ hidden }) => {
  const { chat, button } = closedChat(hidden);
  const page = watchPage();
  await page.until(() => page.rows().length === greetings.length);
  const from = Date.now();
  button.click();
  const to = Date.now();
  await page.until(() => page.rows().every(({ seenAt }) => seenAt !== null));
  for (const { seenAt } of (await answered(chat, page)).slice(0, 2)) {
    expect(seenAt).toBeGreaterThanOrEqual(from);
    expect(seenAt).toBeLessThanOrEqual(to);
  }
});

test('greetings that state an earlier minute are as old as they say', async () => {
  const { chat, button } = closedChat({ display: 'none' }, Date.now() - 3_600_000);
  const page = watchPage();
  await page.until(() => page.rows().length === greetings.length);
  button.click();
  const rows = await answered(chat, page);
  expect(rows.map(({ seenAt }) => seenAt === null)).toEqual([true, true, false]);
});

test('what somebody said in a chat before it is opened again stays as old as it is', async () => {
  const { chat, button } = closedChat({ display: 'none' });
  chat.row('customer', 'Where was it?');
  const page = watchPage();
  await page.until(() => page.rows().length === 3);
  button.click();
  type(chat.field, 'And now?');
  chat.row('customer', 'And now?');
  await page.until(() => page.rows().length === 4);
  expect(page.rows().map(({ seenAt }) => seenAt === null)).toEqual([true, true, true, false]);
});
