import { expect, test } from 'vitest';
import { drawChat, type } from './live-chat';
import { watchPage } from './watched-page';

type Item = { day: string } | { from: 'agent' | 'customer'; text: string; at: number };

const daysAgo = (days: number) => new Date(new Date().setHours(0, 0, 0, 0) - days * 86_400_000 + 43_200_000);
const dayText = (date: Date) =>
  date.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });

/** A history over three days, each headed by a line of its own; messages state no more than their clock. */
function history(perDay: number): Item[] {
  return [9, 5, 2].flatMap((ago, part): Item[] => {
    const date = daysAgo(ago);
    const rows = Array.from({ length: perDay }, (_, index): Item => {
      const from = index % 3 === 0 ? 'customer' : 'agent';
      return { from, text: `line ${part}-${index}`, at: date.setHours(9, index, 0, 0) };
    });
    return [{ day: dayText(date) }, ...rows];
  });
}

/** A list that has elements for few of its items at a time, and gives one that is scrolled away the next item to show. */
function virtual(items: Item[], shown: number, late = false) {
  const chat = drawChat();
  const room = document.createElement('div');
  room.style.position = 'relative';
  chat.list.append(room);
  const elements = Array.from({ length: shown }, () => document.createElement('div'));
  const show = async (from: number) => {
    room.style.height = `${items.length * 44}px`;
    chat.list.scrollTop = from * 44;
    for (const [slot, element] of elements.entries()) {
      const index = from + ((((slot - from) % shown) + shown) % shown);
      const item = items[index];
      element.style.cssText = `position:absolute;left:0;right:0;margin:0;top:${index * 44}px`;
      if (!item) element.remove();
      else if (!element.isConnected) room.append(element);
    }
    if (late) await new Promise(requestAnimationFrame);
    for (const [slot, element] of elements.entries()) {
      const index = from + ((((slot - from) % shown) + shown) % shown);
      const item = items[index];
      if (!item) continue;
      if ('day' in item) {
        element.className = 'day';
        element.style.textAlign = 'center';
        element.textContent = item.day;
        continue;
      }
      const clock = document.createElement('small');
      clock.textContent = new Date(item.at).toTimeString().slice(0, 5);
      const row = chat.draw(item.from, item.text);
      row.firstElementChild!.append(document.createElement('br'), clock);
      element.className = row.className;
      element.replaceChildren(...row.childNodes);
      element.style.justifyContent = item.from === 'customer' ? 'flex-end' : '';
    }
  };
  return { chat, show };
}

test.each([false, true])(
  'a history that is scrolled through from its end states the days that its lines name, each message once (places first: %s)',
  async (late) => {
    const items = history(30);
    const { chat, show } = virtual(items, 12, late);
    await show(items.length - 12);
    const page = watchPage();
    await page.until(() => page.rows().length === 12);
    const heads = (from: number) => items.slice(0, from).filter((item) => 'day' in item).length;
    for (let from = items.length - 18; from > -6; from -= 6) {
      await show(Math.max(0, from));
      const count = items.length - Math.max(0, from) - 3 + heads(Math.max(0, from));
      await page.until(() => page.rows().length === count);
    }
    const said = items.flatMap((item) => ('day' in item ? [] : [item]));
    await page.until(() => page.rows().length === said.length);
    await show(items.length - 12);
    const at = Date.now();
    type(chat.field, 'It has not come');
    items.push({ from: 'customer', text: 'It has not come', at });
    await show(items.length - 12);
    await page.reads(...said.map(({ from, text }) => `${from}: ${text}`), 'customer: It has not come');
    expect(
      page
        .rows()
        .map(({ stated, text }) => `${text} ${new Date(stated!.at).toString()}`)
        .slice(0, -1),
    ).toEqual(said.map((one) => `${one.text} ${new Date(one.at).toString()}`));
    expect(page.withdrawn()).toEqual([]);
  },
);

test.each([false, true])(
  'a jump from the end of a history to its beginning overwrites nothing, and what is read from there on was not said now (places first: %s)',
  async (late) => {
    const items = history(30);
    const { show } = virtual(items, 12, late);
    const said = items.flatMap((item) => ('day' in item ? [] : [item]));
    await show(items.length - 12);
    const page = watchPage();
    const line = ({ from, text }: (typeof said)[number]) => `${from}: ${text}`;
    const end = said.slice(-12).map(line);
    await page.reads(...end);
    await show(0);
    const begin = said.slice(0, 11).map(line);
    await page.reads(...begin, ...end);
    await show(6);
    const more = said.slice(0, 17).map(line);
    await page.reads(...more, ...end);
    await show(items.length - 12);
    await show(items.length - 13);
    await page.reads(...more, line(said.at(-13)!), ...end);
    expect(page.rows().every(({ seenAt }) => seenAt === null)).toBe(true);
    expect(page.withdrawn()).toEqual([]);
  },
);
