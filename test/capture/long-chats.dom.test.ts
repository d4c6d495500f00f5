import { expect, onTestFinished, test, vi } from 'vitest';
import { drawChat, timed } from './live-chat';
import { watchPage } from './watched-page';

/** A watched chat in which so many messages stood before. */
async function longChat(standing: number) {
  const chat = drawChat();
  const rows = document.createDocumentFragment();
  for (let index = 0; index < standing; index += 1)
    rows.append(chat.draw(index % 2 ? 'customer' : 'agent', `line ${index}`));
  chat.list.append(rows);
  const page = watchPage();
  return { chat, page };
}

test('what arrives while a long chat is read for the first time carries its instant, what stood before has none', async () => {
  const { chat, page } = await longChat(1000);
  const early = await timed(() => chat.row('agent', 'early'));
  await new Promise(requestAnimationFrame);
  const late = await timed(() => chat.row('agent', 'a bit later'));
  await page.until(() => page.rows().at(-1)?.text === 'a bit later');
  const seenAt = page.rows().map((row) => row.seenAt);
  expect(page.rows()).toHaveLength(1002);
  expect(seenAt.slice(0, 1000).every((at) => at === null)).toBe(true);
  for (const [index, { from, to }] of [early, late].entries()) {
    expect(seenAt[1000 + index]).toBeGreaterThanOrEqual(from);
    expect(seenAt[1000 + index]).toBeLessThanOrEqual(to);
  }
});

test('what comes up to the moment at which a long chat is told of is told as well', async () => {
  const { chat, page } = await longChat(1500);
  let last = '';
  for (let count = 0; page.sightings.length === 0; count += 1) {
    last = `meanwhile ${count}`;
    chat.row('agent', last);
    await new Promise(requestAnimationFrame);
  }
  await page.until(() => page.rows().at(-1)?.text === last);
  expect(page.rows().filter(({ text }) => text.startsWith('line'))).toHaveLength(1500);
});

/** How often the browser is asked how something looks while one more message comes into a chat of so many. */
async function questions(standing: number): Promise<number> {
  const { chat, page } = await longChat(standing);
  chat.row('agent', 'first');
  await page.until(() => page.rows().at(-1)?.text === 'first');
  const asked = vi.spyOn(window, 'getComputedStyle');
  onTestFinished(() => asked.mockRestore());
  chat.row('agent', 'second');
  await page.until(() => page.rows().at(-1)?.text === 'second');
  page.stop();
  chat.panel.remove();
  const count = asked.mock.calls.length;
  asked.mockRestore();
  return count;
}

test('one more message asks no more of the browser in a chat of two thousand than in one of two hundred', async () => {
  const few = await questions(200);
  expect(few).toBeGreaterThan(0);
  expect(await questions(2000)).toBeLessThanOrEqual(few + 5);
});

test('a list of fifteen hundred that is drawn anew as a whole keeps its messages, and what comes with it has its instant', async () => {
  const { chat, page } = await longChat(1500);
  await page.until(() => page.rows().length === 1500);
  const keys = page.rows().map(({ key }) => key);
  const { from, to } = await timed(() => {
    const copy = [...chat.list.children].map((row) => row.cloneNode(true));
    chat.list.replaceChildren(...copy, chat.draw('agent', 'new'));
  });
  await page.until(() => page.rows().at(-1)?.text === 'new');
  const rows = page.rows();
  expect(rows.slice(0, 1500).map(({ key }) => key)).toEqual(keys);
  expect(page.withdrawn()).toEqual([]);
  expect(rows.at(-1)?.seenAt).toBeGreaterThanOrEqual(from);
  expect(rows.at(-1)?.seenAt).toBeLessThanOrEqual(to);
});
