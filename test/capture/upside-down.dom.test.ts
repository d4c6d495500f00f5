import { test } from 'vitest';
import { drawChat } from './live-chat';
import { watchPage } from './watched-page';

type From = 'agent' | 'customer';
const talk: [From, string[]][] = [
  ['agent', ['Hello', 'What can I fix for you?']],
  ['customer', ['No signal', 'since noon', 'anywhere']],
  ['agent', ['I am on it', 'ok', 'There is an outage']],
  ['customer', ['ok', 'ok']],
];
const said = talk.flatMap(([from, texts]) => texts.map((text) => `${from}: ${text}`));

test.each([
  ['a list that is drawn upside down', 'column-reverse', 'column'],
  ['a list and groups that are drawn upside down', 'column-reverse', 'column-reverse'],
  ['a list that is drawn as it stands', 'column', 'column'],
])('bubbles in the groups of %s are read from the top', async (_, outer, inner) => {
  const chat = drawChat();
  chat.list.style.cssText = `display:flex;flex-direction:${outer}`;
  const put = (into: Element, direction: string, part: Element) =>
    direction === 'column-reverse' ? into.prepend(part) : into.append(part);
  for (const [from, texts] of talk) {
    const group = document.createElement('div');
    group.style.cssText = `display:flex;flex-direction:${inner}`;
    for (const text of texts) put(group, inner, chat.draw(from, text));
    put(chat.list, outer, group);
  }
  await watchPage().reads(...said);
});
