import { expect, test } from 'vitest';
import { drawChat } from './live-chat';
import { watchPage } from './watched-page';

test.each(['p-tag text-500', 'el-tag', 'badge'])(
  'a line of the software in what its kit calls "%s" is kept',
  async (name) => {
    const chat = drawChat();
    chat.row('agent', 'Hello, what can I do for you?');
    const page = watchPage();
    chat.say('My parcel is late');
    const line = document.createElement('div');
    line.style.textAlign = 'center';
    line.innerHTML = `<span class="${name}">Zeynep Kaya joined the chat</span>`;
    chat.list.append(line);
    chat.row('agent', 'I will have a look');
    await page.reads(
      'agent: Hello, what can I do for you?',
      'customer: My parcel is late',
      'system: Zeynep Kaya joined the chat',
      'agent: I will have a look',
    );
  },
);

test.each(['・・・', '⋯', '● ● ●'])("a bubble with nothing but %s is nobody's message", async (dots) => {
  const chat = drawChat();
  chat.row('agent', 'こんにちは');
  const page = watchPage();
  chat.say('荷物が届きません');
  const typing = chat.row('agent', dots);
  await page.until(() => page.sightings.some((sighting) => sighting.typing !== null));
  typing.remove();
  chat.row('agent', '確認いたします');
  await page.reads('agent: こんにちは', 'customer: 荷物が届きません', 'agent: 確認いたします');
  expect(page.withdrawn()).toEqual([]);
});
