import { expect, onTestFinished, test } from 'vitest';
import { drawChat, type } from './live-chat';
import { watchPage } from './watched-page';

const nextFrame = () => new Promise(requestAnimationFrame);

/** A row that draws its own shadow root from what it is told, anew at each change. */
function tellingRow(from: 'agent' | 'customer', mode: ShadowRootMode) {
  const row = document.createElement('note-row');
  const root = row.attachShadow({ mode });
  const tell = (text: string) => {
    row.setAttribute('words', text);
    root.innerHTML = `<style>:host{display:block;margin:6px}div{width:fit-content;padding:6px 10px;border-radius:8px;background:#eee}.own{margin-left:auto;background:#cde}</style><div class="${from === 'customer' ? 'own' : ''}">${text}</div>`;
  };
  return { row, root, tell };
}

test.each(['open', 'closed'] as const)(
  'a row that draws its %s shadow root anew for each word or for a correction stays one row in its place',
  async (mode) => {
    const chat = drawChat();
    const roots = new Map<Element, ShadowRoot>();
    const page = watchPage({ rootOf: (element) => roots.get(element) ?? element.shadowRoot });
    const put = (from: 'agent' | 'customer', text: string) => {
      const { row, root, tell } = tellingRow(from, mode);
      roots.set(row, root);
      tell(text);
      chat.list.append(row);
      return tell;
    };
    const say = (text: string) => {
      type(chat.field, text);
      chat.field.value = '';
      put('customer', text);
    };
    put('agent', 'Welcome to the workshop.');
    say('is the blue bike there');
    await page.reads('agent: Welcome to the workshop.', 'customer: is the blue bike there');
    const tell = put('agent', '');
    const words = 'It is, and it has new brakes and a lamp that shines.'.split(/(?<= )/);
    for (const at of words.keys()) {
      tell(words.slice(0, at + 1).join(''));
      await nextFrame();
      if (at === 3) await page.until(() => page.said().length === 3);
    }
    await page.until(() => page.said()[2] === `agent: ${words.join('')}`);
    say('until when');
    await page.until(() => page.said().length === 4);
    const correct = put('agent', 'We close at five.');
    await page.until(() => page.said().length === 5);
    correct('We close at six.');
    await page.reads(
      'agent: Welcome to the workshop.',
      'customer: is the blue bike there',
      `agent: ${words.join('')}`,
      'customer: until when',
      'agent: We close at six.',
    );
    expect(page.withdrawn()).toEqual([]);
  },
);

test('what a chat says first that a press has opened has its own instant', async () => {
  const window = document.createElement('chat-window');
  window.style.cssText = 'position:fixed;right:0;bottom:0;width:340px;height:400px;display:block';
  const root = window.attachShadow({ mode: 'open' });
  root.innerHTML = '<h2>Live chat</h2><p><button type="button">Start</button></p>';
  document.body.append(window);
  onTestFinished(() => window.remove());
  let drawnAt = 0;
  root.querySelector('button')!.onclick = () => {
    const talk = document.createElement('chat-talk');
    const inner = talk.attachShadow({ mode: 'open' });
    inner.innerHTML =
      '<style>li{display:block;margin:6px;width:fit-content;background:#eee;padding:6px}.own{margin-left:auto;background:#cde}</style><ul role="log" style="height:260px;padding:0"></ul><textarea aria-label="Write a message"></textarea>';
    root.querySelector('p')!.replaceWith(talk);
    setTimeout(() => {
      drawnAt = Date.now();
      inner.querySelector('ul')!.innerHTML = '<li>Good morning, what can I do for you?</li>';
    }, 500);
  };
  const page = watchPage();
  // A search has just gone by when the press comes.
  document.body.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
  for (let frame = 0; frame < 20; frame += 1) await nextFrame();
  root.querySelector('button')!.click();
  while (drawnAt === 0) await nextFrame();
  const inner = root.querySelector('chat-talk')!.shadowRoot!;
  type(inner.querySelector('textarea')!, 'The lamp is broken');
  inner.querySelector('ul')!.insertAdjacentHTML('beforeend', '<li class="own">The lamp is broken</li>');
  await page.reads('agent: Good morning, what can I do for you?', 'customer: The lamp is broken');
  expect(page.rows()[0]?.seenAt).toBeGreaterThanOrEqual(drawnAt);
});
