import { expect, test } from 'vitest';
import { drawChat, type LiveChat, type } from './live-chat';
import { watchPage } from './watched-page';

type Line = ['agent' | 'customer', string];

/** A list that keeps few elements and shows with them whichever part of the chat is scrolled to. */
function recycling(
  chat: LiveChat,
  lines: Line[],
  options: { ids: boolean; shown?: number; unnamed?: boolean },
) {
  const { shown = 8 } = options;
  const room = document.createElement('div');
  room.style.position = 'relative';
  chat.list.replaceChildren(room);
  const elements = Array.from({ length: shown }, () => {
    const row = chat.draw('agent', '');
    row.style.cssText = 'position:absolute;left:0;right:0;margin:0';
    return row;
  });
  const show = (from: number) => {
    room.style.height = `${lines.length * 40}px`;
    for (const [slot, row] of elements.entries()) {
      const index = from + ((((slot - from) % shown) + shown) % shown);
      const line = lines[index];
      row.style.top = `${index * 40}px`;
      row.className = options.unnamed ? 'row' : `row ${line?.[0] ?? 'agent'}`;
      row.style.justifyContent = line?.[0] === 'customer' ? 'flex-end' : '';
      if (options.ids) row.dataset.index = String(index);
      row.firstElementChild!.textContent = line?.[1] ?? '';
      if (line && !row.isConnected) room.append(row);
      if (!line) row.remove();
    }
  };
  return { show };
}

const said = (lines: Line[]) => lines.map(([party, text]) => `${party}: ${text}`);
const talk = (count: number): Line[] =>
  Array.from({ length: count }, (_, index) => [
    index % 3 === 0 ? 'customer' : 'agent',
    index % 5 === 0 ? 'ok' : `line ${index}`,
  ]);

test.each([{ ids: true }, { ids: false }])(
  'rows that are recycled stay the messages they were (numbered: $ids)',
  async ({ ids }) => {
    const chat = drawChat();
    const lines = talk(8);
    const list = recycling(chat, lines, { ids });
    list.show(0);
    const page = watchPage();
    await page.reads(...said(lines));
    for (const line of [
      ['customer', 'ok'],
      ['agent', 'ok'],
      ['agent', 'done'],
    ] as Line[]) {
      lines.push(line);
      list.show(lines.length - 8);
      await page.reads(...said(lines));
    }
    const keys = page.rows().map(({ key }) => key);
    list.show(0);
    await page.until(() => true);
    lines.push(['customer', 'bye']);
    list.show(lines.length - 8);
    await page.reads(...said(lines));
    expect(
      page
        .rows()
        .map(({ key }) => key)
        .slice(0, keys.length),
    ).toEqual(keys);
    expect(page.withdrawn()).toEqual([]);
  },
);

test("what the customer types into a list that has no elements left is the customer's", async () => {
  const chat = drawChat();
  const lines: Line[] = [['agent', 'How can I help?']];
  const list = recycling(chat, lines, { ids: false, unnamed: true });
  list.show(0);
  const page = watchPage();
  for (let turn = 1; turn < 9; turn += 1) {
    const text = turn % 3 === 0 ? 'ok' : `question ${turn}`;
    type(chat.field, text);
    lines.push(['customer', text]);
    list.show(Math.max(0, lines.length - 8));
    await page.reads(...said(lines));
    lines.push(['agent', `answer ${turn}`]);
    list.show(Math.max(0, lines.length - 8));
    await page.reads(...said(lines));
  }
});

test('scrolling up in a virtual list brings history in, at its place', async () => {
  const chat = drawChat();
  const lines = talk(20);
  const list = recycling(chat, lines, { ids: true });
  list.show(12);
  const page = watchPage();
  await page.reads(...said(lines.slice(12)));
  for (const from of [9, 6, 3, 0]) {
    list.show(from);
    await page.until(() => page.rows().length === 20 - from);
  }
  await page.reads(...said(lines));
  expect(page.rows().every(({ seenAt }) => seenAt === null)).toBe(true);
});

test('what the customer types stays theirs where rows taken away are filled anew and put back', async () => {
  const chat = drawChat();
  const lines: Line[] = [];
  const room = document.createElement('div');
  room.style.position = 'relative';
  chat.list.replaceChildren(room);
  const label = (text: string) => Object.assign(document.createElement('small'), { textContent: text });
  const pool: HTMLElement[] = [];
  const live = new Map<number, HTMLElement>();
  const paint = () => {
    room.style.height = `${lines.length * 80}px`;
    const first = lines.length - 5;
    for (const [index, [from, text]] of lines.entries()) {
      if (index < first || live.has(index)) continue;
      const row = pool.pop() ?? document.createElement('div');
      row.style.cssText = `position:absolute;left:0;right:0;top:${index * 80}px`;
      const column = document.createElement('div');
      const isOwn = from === 'customer';
      column.style.cssText = `display:flex;flex-direction:column;align-items:flex-${isOwn ? 'end' : 'start'}`;
      const named = isOwn ? [] : [label('Mert')];
      column.append(...named, chat.draw(from, text).firstElementChild!, label('14:03'));
      row.replaceChildren(column);
      row.dataset.index = String(index);
      live.set(index, row);
      room.append(row);
    }
    for (const [index, row] of live)
      if (index < first) {
        row.remove();
        pool.push(row);
        live.delete(index);
      }
  };
  const told = () => lines.map(([from, text]) => `${from}${from === 'agent' ? '(Mert)' : ''}: ${text}`);
  const add = (...line: Line) => {
    lines.push(line);
    paint();
  };
  add('agent', 'How can I help?');
  const page = watchPage();
  await page.reads(...told());
  for (let turn = 1; turn < 8; turn += 1) {
    const text = turn % 3 === 0 ? 'ok' : `question ${turn}`;
    type(chat.field, text);
    const before = Date.now();
    add('customer', text);
    await page.reads(...told());
    expect(page.rows().at(-1)?.seenAt).toBeGreaterThanOrEqual(before);
    add('agent', `answer ${turn}`);
    await page.reads(...told());
  }
});
