import { expect, test } from 'vitest';
import { drawChat, timed, type } from './live-chat';
import { watchPage } from './watched-page';

const nextFrame = () => new Promise(requestAnimationFrame);

test.each([
  ['Sending…', '14:03 <svg width="12" height="12"><title>Delivered</title></svg>'],
  ['Sending', 'Sent 14:03'],
])(
  'both of two messages sent in a row keep their instants where the server’s rows say %s no longer',
  async (pending, sent) => {
    const chat = drawChat();
    chat.row('agent', 'Hi');
    const page = watchPage();
    await page.reads('agent: Hi');
    const sign = (row: HTMLElement, html: string) => {
      // No space stands between the words and the sign, as frameworks draw it.
      row.insertAdjacentHTML('beforeend', `<small>${html}</small>`);
      return row;
    };
    const said: { from: number; to: number }[] = [];
    const final: (() => void)[] = [];
    for (const text of ['ok', 'yes it is']) {
      let row!: HTMLElement;
      said.push(
        await timed(() => {
          row = sign(chat.say(text), pending);
        }),
      );
      final.push(() => row.replaceWith(sign(chat.draw('customer', text), sent)));
      await nextFrame();
    }
    for (const replace of final) {
      replace();
      await nextFrame();
    }
    await page.reads('agent: Hi', 'customer: ok', 'customer: yes it is');
    for (const [index, { from, to }] of said.entries()) {
      const at = page.rows()[index + 1]!.seenAt;
      expect(at).toBeGreaterThanOrEqual(from);
      expect(at).toBeLessThanOrEqual(to);
    }
  },
);

test('what was said keeps its instant where the whole list is drawn anew with its ticks, and once more as it stands', async () => {
  const chat = drawChat();
  chat.row('agent', 'Hi');
  const page = watchPage();
  await page.reads('agent: Hi');
  let id = 0;
  const mount = (sign: string) => {
    const rows = [chat.draw('agent', 'Hi'), chat.draw('customer', 'ok')];
    rows[1]!.insertAdjacentHTML('beforeend', `<small>14:03 · ${sign}</small>`);
    for (const row of rows) row.id = `r${++id}`;
    chat.list.replaceChildren(...rows);
  };
  const { from, to } = await timed(() => {
    type(chat.field, 'ok');
    chat.field.value = '';
    mount('Sending');
  });
  await nextFrame();
  mount('Delivered');
  await nextFrame();
  mount('Delivered');
  await page.reads('agent: Hi', 'customer: ok');
  const at = page.rows()[1]!.seenAt;
  expect(at).toBeGreaterThanOrEqual(from);
  expect(at).toBeLessThanOrEqual(to);
});

test('words in a shadow root begin when they appear, and not with the dots before them, whose words are as far from sight', async () => {
  const chat = drawChat();
  const inShadow = (text: string) => {
    const row = document.createElement('x-row');
    row.attachShadow({
      mode: 'open',
    }).innerHTML = `<style>:host{display:block;margin:6px}div{background:#eee;width:fit-content;padding:6px 10px}</style><div>${text}</div>`;
    return row;
  };
  chat.list.append(inShadow('Hi'));
  const page = watchPage();
  await page.reads('agent: Hi');
  const dots = inShadow('Lena is typing…');
  chat.list.append(dots);
  await nextFrame();
  await nextFrame();
  const { from } = await timed(() => {
    dots.remove();
    chat.list.append(inShadow('It comes tomorrow.'));
  });
  await page.reads('agent: Hi', 'agent: It comes tomorrow.');
  expect(page.rows()[1]!.seenAt).toBeGreaterThanOrEqual(from);
});

test('a word said again while the server’s row takes the place of the first one is another message, though only that row is numbered', async () => {
  const chat = drawChat();
  chat.row('agent', 'Hi');
  const page = watchPage();
  await page.reads('agent: Hi');
  const first = await timed(() => void chat.say('ok'));
  await page.reads('agent: Hi', 'customer: ok');
  const final = chat.draw('customer', 'ok');
  final.dataset.messageId = '7002';
  chat.list.lastElementChild!.replaceWith(final);
  chat.row('agent', 'Anything else?');
  const second = await timed(() => void chat.say('ok'));
  await page.reads('agent: Hi', 'customer: ok', 'agent: Anything else?', 'customer: ok');
  for (const [at, { from, to }] of [
    [1, first],
    [3, second],
  ] as const) {
    expect(page.rows()[at]!.seenAt).toBeGreaterThanOrEqual(from);
    expect(page.rows()[at]!.seenAt).toBeLessThanOrEqual(to);
  }
});
