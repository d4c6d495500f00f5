import { expect, test } from 'vitest';
import { drawChat, type LiveChat, timed, type } from './live-chat';
import { watchPage } from './watched-page';

const nextFrame = () => new Promise(requestAnimationFrame);

/** A row that says under the words or beside them how far they got, in a language that nobody here knows. */
const ways = {
  'under the words': (words: string, state: string) =>
    `<div class="w">${words}</div><div style="font-size:11px;color:#888">${state}</div>`,
  'beside the words, faint': (words: string, state: string) =>
    `<div class="w">${words} <i style="opacity:.5">${state}</i></div>`,
};

function say(chat: LiveChat, text: string, html: string): HTMLElement {
  type(chat.field, text);
  chat.field.value = '';
  const row = chat.draw('customer', '');
  row.innerHTML = `<div>${html}</div>`;
  chat.list.append(row);
  return row;
}

test.each(Object.keys(ways) as (keyof typeof ways)[])(
  'what the page says %s of what the person wrote, until the server has it, is no part of it',
  async (way) => {
    const chat = drawChat();
    chat.row('agent', 'Sain bainuu');
    const page = watchPage();
    await page.reads('agent: Sain bainuu');
    const draw = ways[way];
    const { from, to } = await timed(() =>
      say(chat, 'minii ger haana', draw('minii ger haana', 'Ilgeej baina…')),
    );
    const row = chat.list.lastElementChild!;
    await page.reads('agent: Sain bainuu', 'customer: minii ger haana');
    // It fails, and is sent once more.
    row.firstElementChild!.innerHTML = draw('minii ger haana', 'Ilgeesengui');
    chat.row('agent', 'Tand tuslay');
    await page.reads('agent: Sain bainuu', 'customer: minii ger haana', 'agent: Tand tuslay');
    row.firstElementChild!.innerHTML = draw('minii ger haana', 'Ilgeej baina…');
    await nextFrame();
    row.replaceWith(chat.draw('customer', 'minii ger haana'));
    chat.row('agent', 'Bayarlalaa');
    await page.reads(
      'agent: Sain bainuu',
      'customer: minii ger haana',
      'agent: Tand tuslay',
      'agent: Bayarlalaa',
    );
    expect(page.withdrawn()).toEqual([]);
    for (const { rows } of page.sightings) expect(rows.every(({ text }) => !/Ilge/.test(text))).toBe(true);
    expect(page.rows()[1]!.seenAt).toBeGreaterThanOrEqual(from);
    expect(page.rows()[1]!.seenAt).toBeLessThanOrEqual(to);
  },
);

test('a machine that repeats what the person wrote and asks a question below it in small letters said both', async () => {
  const chat = drawChat();
  chat.row('agent', 'Your number?');
  const page = watchPage();
  await page.reads('agent: Your number?');
  say(chat, '4711', '<div class="bubble">4711</div>');
  const row = chat.row('agent', '');
  row.firstElementChild!.innerHTML = '<div>4711</div><small>Is that right?</small>';
  await page.reads('agent: Your number?', 'customer: 4711', 'agent: 4711\\nIs that right?');
});

test('one short word said again and again keeps its instants where each row says that it is being sent', async () => {
  const chat = drawChat();
  chat.row('agent', 'Sain bainuu');
  const page = watchPage();
  await page.reads('agent: Sain bainuu');
  const instants: { from: number; to: number }[] = [];
  for (const round of [1, 2, 3]) {
    const draw = (state: string, clock: string) =>
      `<small>Bi ${clock}</small><div style="font-size:15px">za</div>${state && `<small>${state}</small>`}`;
    let row!: HTMLElement;
    instants.push(
      await timed(() => {
        row = say(chat, 'za', draw('Ilgeej baina…', ''));
      }),
    );
    await page.until(() => page.said().length === round * 2);
    const sent = chat.draw('customer', '');
    sent.innerHTML = `<div>${draw('', `· 1${round}:07`)}</div>`;
    row.replaceWith(sent);
    chat.row('agent', `Bayarlalaa ${round}`);
    await page.until(() => page.said().length === 1 + round * 2);
  }
  const own = page.rows().filter(({ party }) => party === 'customer');
  expect(own.map(({ text }) => text)).toEqual(['za', 'za', 'za']);
  for (const [index, { from, to }] of instants.entries()) {
    expect(own[index]!.seenAt).toBeGreaterThanOrEqual(from);
    expect(own[index]!.seenAt).toBeLessThanOrEqual(to);
  }
});
