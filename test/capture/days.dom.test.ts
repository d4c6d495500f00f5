import { expect, test } from 'vitest';
import { drawChat, type LiveChat } from './live-chat';
import { watchPage } from './watched-page';

/** A row that shows a clock time below its words. */
function timedRow(chat: LiveChat, from: 'agent' | 'customer', text: string, clock: string): void {
  const time = document.createElement('span');
  time.className = 'time';
  time.textContent = clock;
  chat.row(from, text).firstElementChild!.append(document.createElement('br'), time);
}

function dayLine(chat: LiveChat, text: string): void {
  const line = chat.list.appendChild(document.createElement('div'));
  line.className = 'day';
  line.style.textAlign = 'center';
  line.textContent = text;
}

test('a clock time belongs to the day that the line above it names', async () => {
  const chat = drawChat();
  dayLine(chat, '2 November 2025');
  timedRow(chat, 'customer', 'Where is my parcel?', '14:03');
  timedRow(chat, 'agent', 'Let me look for it.', '14:05');
  dayLine(chat, '3 November 2025');
  timedRow(chat, 'agent', 'It comes today.', '09:10');
  const page = watchPage();
  await page.reads('customer: Where is my parcel?', 'agent: Let me look for it.', 'agent: It comes today.');
  expect(page.rows().map(({ stated }) => stated?.at)).toEqual([
    new Date(2025, 10, 2, 14, 3).getTime(),
    new Date(2025, 10, 2, 14, 5).getTime(),
    new Date(2025, 10, 3, 9, 10).getTime(),
  ]);
});

test('a day of a language that the page does not call its own is no message, and clocks below it are of that day', async () => {
  const chat = drawChat();
  timedRow(chat, 'customer', 'Kargom nerede?', '14:03');
  dayLine(chat, 'Çarşamba, 12 Kasım');
  timedRow(chat, 'agent', 'Bugün geliyor.', '09:10');
  const page = watchPage();
  // The browser is asked for a few languages at each look.
  await page.until(() => page.said().length >= 2);
  chat.row('agent', 'Merhaba');
  await page.reads('customer: Kargom nerede?', 'agent: Bugün geliyor.', 'agent: Merhaba');
  const told = new Date(page.rows()[1]!.stated!.at);
  expect([told.getMonth(), told.getDate(), told.getHours()]).toEqual([10, 12, 9]);
});
