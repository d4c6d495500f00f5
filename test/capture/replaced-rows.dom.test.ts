import { expect, test } from 'vitest';
import { drawChat, timed } from './live-chat';
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
