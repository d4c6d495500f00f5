import { expect, test } from 'vitest';
import { drawPage } from '../capture/drawn-page';
import { type WatchedPage, watchPage } from '../capture/watched-page';

interface Entry {
  author: string;
  at: string;
  text: string;
}

const entries: Entry[] = [
  {
    author: 'Kim Sander',
    at: '2026-11-03T09:12:00Z',
    text: 'My router has been blinking red since this morning.',
  },
  { author: 'Lena Brandt', at: '2026-11-03T14:30:05Z', text: 'The line was disturbed. Does it still blink?' },
  { author: 'Kim Sander', at: '2026-11-05T08:01:00Z', text: 'No, thank you very much for your help!' },
];

const article = ({ author, at, text }: Entry) =>
  `<article class="e"><header><a href="#">${author}</a> <time datetime="${at}">some time ago</time></header><div class="t"><p>${text}</p></div></article>`;

/** A request page of a make that nobody knows, at an address. */
function requestPage(address: string, shown = entries, beside = ''): string {
  return `<!doctype html><html lang="en"><head><base href="${address}"><title>Request - Help Centre</title></head><body>
    <aside><dl><dt>Created</dt><dd><time datetime="2026-11-03T09:12:00Z">3 November</time></dd><dt>Updated</dt><dd><time datetime="2026-11-05T08:01:00Z">5 November</time></dd></dl></aside>
    <main><h1>Router blinks</h1><section class="thread">${shown.map(article).join('')}</section>
    ${beside}<form><textarea name="reply">A draft of mine</textarea></form></main></body></html>`;
}

const address = 'https://help.nordlicht.example/requests/4711';

async function watched(html: string): Promise<WatchedPage> {
  return watchPage({ top: await drawPage(html) });
}

test('a request page of unknown make reads with whoever opened it as the customer, and times as the page states them', async () => {
  const page = await watched(requestPage(address));
  await page.until(() => page.rows().length === 3);
  expect(page.said()).toEqual(
    entries.map(
      ({ author, text }) => `${author.startsWith('Kim') ? 'customer' : 'agent'}(${author}): ${text}`,
    ),
  );
  expect(page.rows().map(({ seenAt, stated }) => [seenAt, stated?.at])).toEqual(
    entries.map(({ at }) => [null, Date.parse(at)]),
  );
  const { channel, chat, vendor, partial, title } = page.sightings.at(-1)!;
  expect({ channel, chat, vendor, partial, title }).toEqual({
    channel: 'ticket',
    chat: 'ticket 4711',
    vendor: 'any-ticket',
    partial: false,
    title: '',
  });
});

test.each([
  'espace/demandes/4711',
  'meine-anfragen/4711',
  'mis-solicitudes/4711',
  'moje/zgłoszenia/4711',
  'zoom/talepler/4711',
])('a request is found at /%s, as its language calls it', async (path) => {
  const page = await watched(requestPage(`https://help.nordlicht.example/${path}`));
  await page.until(() => page.rows().length === 3);
  expect(page.sightings.at(-1)!.chat).toBe('ticket 4711');
});

test.each([
  ['Request no. 2026-0931', '2026-0931'],
  ['Anfrage Nr. 4711 – Nordlicht', '4711'],
  ['Case: 00114711', '00114711'],
  ['Espace client | Demande n° 2026-0931', '2026-0931'],
  ['Twoje zgłoszenie nr ZG-4711', 'ZG-4711'],
  ['お問い合わせ番号：4711', '4711'],
])('a page titled "%s" is found by its title, wherever it stands', async (title, number) => {
  const html = requestPage('https://help.nordlicht.example/espace/fil');
  const page = await watched(html.replace('Request - Help Centre', title));
  await page.until(() => page.rows().length === 3);
  expect(page.sightings.at(-1)!.chat).toBe(`ticket ${number}`);
});

test.each([
  'Lena Brandt · Nordlicht Support',
  'Lena Brandt, Customer Service',
  'Lena Brandt (Team Netz)',
  'Lena Brandt from Nordlicht',
])('"%s" is Lena Brandt, who works there', async (author) => {
  const head = (who: string) => `<strong>${who}</strong>`;
  const html = entries.map((one) => ({ ...one, author: one.author.startsWith('Kim') ? 'You' : author }));
  const page = await watched(
    requestPage(address, html)
      .replaceAll(/<a href="#">(.*?)<\/a>/g, (_, who: string) => head(who))
      .replace('Help Centre', 'Help Centre | Nordlicht'),
  );
  await page.until(() => page.rows().length === 3);
  expect(page.rows().map((row) => row.author)).toEqual(['You', 'Lena Brandt', 'You']);
});

test('who answers may be all that says whose help it is', async () => {
  const shown = entries.map((one) => ({
    ...one,
    author: one.author.startsWith('Kim') ? 'You' : `${one.author} · Nordlicht Support`,
  }));
  const html = requestPage('https://nordlicht.example/account/cases/NL-77-1029', shown);
  const page = await watched(html.replace('<title>Request - Help Centre', '<title>NL-77-1029'));
  await page.until(() => page.rows().length === 3);
  expect(page.rows().map(({ party, author }) => [party, author])).toEqual([
    ['customer', 'You'],
    ['agent', 'Lena Brandt'],
    ['customer', 'You'],
  ]);
});

test('with the newest entry on top, the oldest is read first', async () => {
  const page = await watched(requestPage(address, entries.toReversed()));
  await page.until(() => page.rows().length === 3);
  expect(page.rows().map(({ text }) => text)).toEqual(entries.map(({ text }) => text));
});

test('a thread that goes on over other pages is partial', async () => {
  const page = await watched(
    requestPage(address, entries, '<nav><a rel="next" href="?page=2">Older</a></nav>'),
  );
  await page.until(() => page.rows().length === 3);
  expect(page.sightings.at(-1)!.partial).toBe(true);
});

const people = ['Al', 'Bo', 'Cy', 'Di', 'Ed', 'Flo'].map((author, index) => ({
  ...entries[0]!,
  author,
  at: `2026-11-0${index + 1}T09:00:00Z`,
}));

test.each([
  ['a forum', 'https://community.nordlicht.example/t/router-blinks/4711', entries],
  ['the console of those who answer', 'https://nordlicht.example/agent/tickets/4711', entries],
  ['a desk among other apps', 'https://support.nordlicht.example/a/tickets/4711', entries],
  ['a list of bugs', 'https://bugs.nordlicht.example/view.php?id=4711', entries],
  ['an issue of a project', 'https://redmine.nordlicht.example/issues/4711', entries],
  [
    'the desk behind a queue',
    'https://nordlicht.example/jira/servicedesk/projects/SUP/queues/issue/SUP-4711',
    entries,
  ],
  ['a public tracker', 'https://github.com/nordlicht/router/issues/4711', entries],
  ['comments below an article', 'https://help.nordlicht.example/hc/en-us/articles/4711', entries],
  ['a list of requests', 'https://help.nordlicht.example/requests', entries],
  ['a page without a number', 'https://help.nordlicht.example/forum/router', entries],
  ['a request on which many people speak', address, people],
])('%s is left alone', async (_, where, shown) => {
  const page = await watched(requestPage(where, shown));
  const later = await watched(requestPage(address));
  await later.until(() => later.rows().length === 3);
  expect(page.said()).toEqual([]);
});

test('the desk of those who answer is left alone where it has the address of the request', async () => {
  const desk =
    '<label>Assignee</label><select><option>Lena Brandt</option></select><button>Internal note</button>';
  const page = await watched(requestPage(address, entries, desk));
  const later = await watched(requestPage(address));
  await later.until(() => later.rows().length === 3);
  expect(page.said()).toEqual([]);
});

test.each([
  ['the page names who is signed in', '<header>Signed in as Kim Sander</header>'],
  ['the page says so behind the name', '<p>Kim Sander raised this on 3 November</p>'],
  [
    'the page says who asked',
    '<dl><dt>Requester</dt><dd>Kim Sander</dd><dt>Assigned to</dt><dd>Lena Brandt</dd></dl>',
  ],
])('where %s, an answer that stands first does not make its author the customer', async (_, beside) => {
  const page = await watched(requestPage(address, entries.slice(1), beside));
  await page.until(() => page.rows().length === 2);
  expect(page.rows().map(({ party }) => party)).toEqual(['agent', 'customer']);
});

test.each([
  ['a count of pages', '<div class="pagination">Page 1 of 3</div>', true],
  ['a button for older replies', '<button>Load older replies</button>', true],
  ['the same in German', '<a href="#">Frühere Antworten anzeigen</a>', true],
  ['numbers of other pages', '<b>2</b> <a href="?sayfa=1">1</a>', true],
  ['numbers of something else', '<a href="/orders/1">1</a>', false],
  ['a single page', '<div class="pagination">Page 1 of 1</div>', false],
])('with %s it is partial or not', async (_, beside, partial) => {
  const page = await watched(requestPage(address, entries, beside));
  await page.until(() => page.rows().length === 3);
  expect(page.sightings.at(-1)!.partial).toBe(partial);
});

test.each([
  [
    'in its heading',
    'https://help.nordlicht.example/requests/4711',
    'Router blinks [#AB-770021]',
    'AB-770021',
  ],
  ['in its address alone', 'https://help.nordlicht.example/requests/4711', 'Router blinks', '4711'],
  [
    'nowhere but in the query of a script',
    'https://help.nordlicht.example/view.php?id=52',
    'Router blinks',
    undefined,
  ],
])('the number of a request that stands %s is told', async (_, where, heading, number) => {
  const page = await watched(requestPage(where).replace('Router blinks', heading));
  await page.until(() => page.rows().length === 3);
  expect(page.sightings.at(-1)!.reference).toBe(number);
});

const quote =
  '<div>Am 3.11.2026 um 14:30 schrieb Lena Brandt:</div><blockquote>Does it still blink?</blockquote>';

test.each([
  ['below an answer', `No, thank you!${quote}`, 'No, thank you!\\n[…]'],
  [
    'as mail programs mark it',
    'No, thank you!<div class="gmail_quote"><p>On Tue, 3 Nov 2026, Lena Brandt wrote:</p><blockquote>Does it still blink?</blockquote></div>',
    'No, thank you!\\n[…]',
  ],
  ['in lines', 'No!<br>On Tue, 3 Nov 2026, Lena Brandt wrote:<br>&gt; Does it still blink?', 'No!\\n[…]'],
  [
    'as an earlier message',
    'No!<br>-----Original Message-----<br>From: Lena Brandt<br>Does it?',
    'No!\\n[…]',
  ],
  [
    'with answers between its lines',
    'On Tue, 3 Nov 2026, Lena Brandt wrote:<br>&gt; Does it still blink?<br>No!',
    'On Tue, 3 Nov 2026, Lena Brandt wrote:\\n> Does it still blink?\\nNo!',
  ],
  ['of something else', '<p>It says:</p><blockquote>Error 12</blockquote>', 'It says:\\n\\nError 12'],
])('a letter quoted %s', async (_, text, said) => {
  const page = await watched(requestPage(address, [...entries.slice(0, 2), { ...entries[2]!, text }]));
  await page.until(() => page.rows().length === 3);
  expect(page.said().at(-1)).toBe(`customer(Kim Sander): ${said}`);
});
