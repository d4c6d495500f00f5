import { expect, onTestFinished, test, vi } from 'vitest';
import { longestText, mostRows } from '../../conversation/sighting';
import { drawChat } from './live-chat';
import { watchPage } from './watched-page';

test('a sighting is sent again until it is on disk', async () => {
  const chat = drawChat();
  chat.row('agent', 'Hi');
  let calls = 0;
  const page = watchPage({
    answer: () => {
      calls += 1;
      if (calls === 1) throw new Error('the background was not there');
      return calls === 2 ? undefined : { answer: 'recorded' };
    },
  });
  await page.reads('agent: Hi');
  expect(calls).toBe(3);
});

test('what is on disk is not sent again, but a window overlaps it', async () => {
  const chat = drawChat();
  for (let index = 1; index <= 20; index += 1) chat.row(index % 2 ? 'agent' : 'customer', `line ${index}`);
  const page = watchPage();
  await page.until(() => page.rows().length === 20);
  chat.row('agent', 'line 21');
  await page.until(() => page.rows().length === 21);
  const { rows, first } = page.sightings.at(-1)!;
  expect([first, rows.map(({ text }) => text)]).toEqual([
    15,
    ['line 16', 'line 17', 'line 18', 'line 19', 'line 20', 'line 21'],
  ]);
});

test('while nothing is held, every sighting begins at the top', async () => {
  const chat = drawChat();
  for (let index = 1; index <= 12; index += 1) chat.row('agent', `line ${index}`);
  const page = watchPage({ answer: () => ({ answer: 'unkept' }) });
  await page.until(() => page.sightings.length === 1);
  chat.row('agent', 'line 13');
  await page.until(() => page.sightings.at(-1)!.rows.length === 13);
  expect(page.sightings.at(-1)!.first).toBe(0);
});

test('a background that lost the chat is told all of it again at once', async () => {
  const chat = drawChat();
  for (let index = 1; index <= 12; index += 1) chat.row('agent', `line ${index}`);
  let lost = false;
  const page = watchPage({
    answer: ({ first }) => (lost && first > 0 ? { answer: 'unkept' } : { answer: 'recorded' }),
  });
  await page.until(() => page.sightings.length === 1);
  lost = true;
  chat.row('agent', 'line 13');
  await page.until(() => page.sightings.at(-1)!.rows.length === 13);
});

test('after "stopped" nothing is observed or sent any more', async () => {
  const chat = drawChat();
  chat.row('agent', 'Hi');
  const page = watchPage({ answer: () => ({ answer: 'stopped' }) });
  await page.until(() => page.sightings.length === 1);
  chat.row('agent', 'More');
  await new Promise((resolve) => requestIdleCallback(resolve));
  expect(page.sightings.length).toBe(1);
});

test('a long chat is sent in several windows without a gap', async () => {
  const chat = drawChat();
  const said = Array.from({ length: 1200 }, (_, index) => `line ${index}`);
  for (const [index, text] of said.entries()) chat.row(index % 3 ? 'agent' : 'customer', text);
  const page = watchPage();
  await page.until(() => page.rows().length === 1200);
  expect(page.rows().map(({ text }) => text)).toEqual(said);
  for (const { rows } of page.sightings) expect(rows.length).toBeLessThanOrEqual(mostRows);
});

test('a text beyond all measure is left out and counted', async () => {
  const chat = drawChat();
  chat.row('agent', 'Hi');
  chat.row('agent', 'x'.repeat(longestText + 1));
  chat.row('customer', 'ok');
  const page = watchPage();
  await page.reads('agent: Hi', 'customer: ok');
  expect(page.sightings.at(-1)!.leftOut).toBe(1);
});

test('a transcript of 100,000 rows is read from its end and said to be partial', async () => {
  const chat = drawChat();
  const rows = document.createDocumentFragment();
  for (let index = 0; index < 100_000; index += 1)
    rows.append(chat.draw(index % 2 ? 'customer' : 'agent', `line ${index}`));
  chat.list.append(rows);
  const page = watchPage();
  await page.until(() => page.rows().at(-1)?.text === 'line 99999');
  expect(page.rows().length).toBeLessThanOrEqual(10_000);
  expect(page.sightings.at(-1)!.partial).toBe(true);
});

test('strange texts arrive as they are shown', async () => {
  const chat = drawChat();
  const texts = ['<script>alert(1)</script>', 'a\ud800b', 'שלום ok', '&amp; \u0000 \u200d', '👩‍👩‍👧‍👦'];
  chat.row('customer', 'Send me odd things');
  const page = watchPage();
  for (const text of texts) chat.row('agent', text);
  await page.until(() => page.rows().length === 6);
  expect(
    page
      .rows()
      .slice(1)
      .map(({ text }) => text),
  ).toEqual(texts);
});

test('a chat in which nothing is said for long is known to be there still', async () => {
  vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'] });
  onTestFinished(() => void vi.useRealTimers());
  const chat = drawChat();
  chat.row('agent', 'Hi');
  const page = watchPage();
  await page.reads('agent: Hi');
  const [first] = page.sightings;
  vi.advanceTimersByTime(1_260_000);
  await page.until(() => page.sightings.length > 1);
  expect(page.sightings.at(-1)!.seenAt).toBeGreaterThanOrEqual(first!.seenAt + 1_200_000);
  const before = Date.now();
  chat.row('agent', 'Here I am');
  await page.reads('agent: Hi', 'agent: Here I am');
  expect(page.rows()[1]!.seenAt).toBeGreaterThanOrEqual(before);
});

test('that nobody may write any more is told at once, though no row comes', async () => {
  const chat = drawChat();
  chat.row('agent', 'Hi');
  chat.say('Bye');
  const line = document.createElement('div');
  line.setAttribute('role', 'status');
  line.style.textAlign = 'center';
  line.textContent = 'The chat has ended.';
  chat.list.append(line);
  const page = watchPage();
  await page.reads('agent: Hi', 'customer: Bye', 'system: The chat has ended.');
  expect(page.sightings.at(-1)!.ended).toBe(false);
  chat.field.disabled = true;
  await page.until(() => page.sightings.at(-1)!.ended);
});
