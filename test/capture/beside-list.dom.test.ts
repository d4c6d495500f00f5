import { describe, expect, test } from 'vitest';
import { findPlaces } from '../../reading/find-places';
import { Page } from '../../reading/page';
import { drawChat, type LiveChat } from './live-chat';
import { watchPage } from './watched-page';

/** Shows a line between the heading of a chat and its messages. */
function showAbove(chat: LiveChat, html: string): HTMLElement {
  const line = document.createElement('div');
  line.innerHTML = html;
  chat.panel.prepend(line);
  return line;
}

function talk(chat: LiveChat): void {
  chat.say('My parcel is lost');
  chat.row('agent', 'Let me see');
}

const talked = ['customer: My parcel is lost', 'agent: Let me see'];

describe('the place in the queue that stands beside the messages of software nobody has seen', () => {
  test.each([
    ['You are number <b>3</b> in the queue.', 'You are number 3 in the queue.'],
    ['2 people ahead of you', '2 people ahead of you'],
    ['Position 3, noch etwa 10 Minuten', 'Position 3, noch etwa 10 Minuten'],
    ['Du bist in der Warteliste an Position <strong>3</strong>.', 'Du bist in der Warteliste an Position 3.'],
    ["Vous êtes le 4e dans la file d'attente", "Vous êtes le 4e dans la file d'attente"],
    ['Su posición en la cola es 12', 'Su posición en la cola es 12'],
    ['Sei il numero 2 in coda', 'Sei il numero 2 in coda'],
    ['U bent nummer 5 in de wachtrij', 'U bent nummer 5 in de wachtrij'],
    ['Jesteś 7 w kolejce', 'Jesteś 7 w kolejce'],
    ['Você é o número 6 da fila', 'Você é o número 6 da fila'],
    ['Вы 3-й в очереди', 'Вы 3-й в очереди'],
    ['您目前排队第 8 位', '您目前排队第 8 位'],
  ])('%s', async (html, text) => {
    const chat = drawChat();
    showAbove(chat, `<p>${html}</p>`);
    talk(chat);
    await watchPage().reads(...talked, `system: ${text}`);
  });

  test.each([
    'Usually replies within 5 minutes',
    'Average wait time: 2 min',
    'Call our hotline 0800 123 456',
    'Order 4711 · position 12.50 €',
    'Skip the line: 3 months for 1',
    'Open 8 to 20',
  ])('is not read from "%s"', async (html) => {
    const chat = drawChat();
    showAbove(chat, `<p>${html}</p>`);
    talk(chat);
    await watchPage().reads(...talked);
  });

  test('is no message while the customer only drafts it', async () => {
    const chat = drawChat();
    const draft = document.createElement('div');
    draft.contentEditable = 'true';
    draft.textContent = 'I am number 3 in the queue';
    chat.field.replaceWith(draft);
    chat.row('customer', 'My parcel is lost');
    chat.row('agent', 'Let me see');
    await watchPage().reads(...talked);
  });

  test('is followed as it goes on', async () => {
    const chat = drawChat();
    const line = showAbove(chat, 'You are number 3 in the queue.');
    talk(chat);
    const page = watchPage();
    await page.reads(...talked, 'system: You are number 3 in the queue.');
    line.textContent = 'You are number 2 in the queue.';
    await page.until(() => page.said().includes('system: You are number 2 in the queue.'));
  });
});

test('somebody who types is noticed beside the messages, by name', async () => {
  const chat = drawChat();
  talk(chat);
  const page = watchPage();
  await page.reads(...talked);
  showAbove(chat, 'Martin is typing…');
  await page.until(() => page.sightings.at(-1)?.typing?.author === 'Martin');
});

test('of two fields on a page the one within the chat is its own, also where the other stands first', () => {
  const order = document.createElement('main');
  order.innerHTML = '<form><input name="meter" placeholder="Meter number"><button>Send</button></form>';
  document.body.prepend(order);
  const chat = drawChat();
  talk(chat);
  const [place] = findPlaces(new Page(), document).filter(({ list }) => list === chat.list);
  order.remove();
  expect(place).toMatchObject({ panel: chat.panel, composer: chat.field });
});
