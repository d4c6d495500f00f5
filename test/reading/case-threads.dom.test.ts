import { expect, test } from 'vitest';
import { drawPage } from '../capture/drawn-page';
import { watchPage } from '../capture/watched-page';

const entries = [
  ['You', '2026-11-08T10:04', 'The kettle switches itself off after a few seconds.'],
  ['Dana (Refunds)', '2026-11-08T15:31', 'Is the base dry?'],
  ['You', '2026-11-13T17:45', 'Dropped it off today.'],
] as const;

/** What may stand around a thread: each says a part of what a private matter shows. */
const around = {
  number: '<p>No. 771204</p>',
  status: '<p>Status: in review</p>',
  matter: '<h1>Return case</h1>',
  reply: '<label>Your reply</label><textarea></textarea><button>Send</button>',
};

const whole = Object.values(around).join('');

/** A thread at an address that calls it nothing; `day` writes the time of an entry. */
function drawn(beside: string, path = 'konto/p/771204', entry = (html: string) => html): string {
  const rows = entries.map(([who, at, text]) =>
    entry(
      `<div class="n"><div><b>${who}</b><pre>${text}</pre></div><span>${at.slice(8, 10)} Nov 2026, ${at.slice(11)}</span></div>`,
    ),
  );
  return `<!doctype html><html lang="en"><head><base href="https://parcelry.example/${path}"><title>Parcelry</title></head><body>${beside}<div id="n">${rows.join('')}</div></body></html>`;
}

async function read(html: string): Promise<string[]> {
  const page = watchPage({ top: await drawPage(html) });
  await page.until(() => page.rows().length === entries.length);
  return page.said();
}

/** What is read of a page until another one has been. */
async function said(html: string): Promise<string[]> {
  const page = watchPage({ top: await drawPage(html) });
  const other = watchPage({ top: await drawPage(drawn(whole)) });
  await other.until(() => other.rows().length === entries.length);
  return page.said();
}

test('a thread is known for a private matter by what stands around it, whatever its address calls it', async () => {
  expect(await read(drawn(whole))).toEqual([
    'customer(You): The kettle switches itself off after a few seconds.',
    'agent(Dana): Is the base dry?',
    'customer(You): Dropped it off today.',
  ]);
});

test.each(['', around.reply, around.number, around.status, around.matter])(
  'with no more around it than "%s" it is none',
  async (beside) => {
    expect(await said(drawn(beside))).toEqual([]);
  },
);

test.each([
  ['its entries show the hour alone, as chats do', drawn(whole).replaceAll(/\d+ Nov 2026, /g, '')],
  ['it lies over the page', drawn(whole).replace('id="n"', 'id="n" style="position:fixed"')],
  ['it scrolls by itself', drawn(whole).replace('id="n"', 'id="n" style="overflow:auto;height:80px"')],
  ['its address is about no single item', drawn(whole, 'konto/p')],
  ['it stands in a forum', drawn(whole, 'forum/p/771204')],
  ['many have liked its entries', drawn(`${whole}<p>41 likes</p>`)],
  ['its folders are those of a mailbox', drawn(`${whole}<p>Inbox 3</p><p>Drafts</p><p>Spam</p>`)],
  ['code is kept there', drawn(`${whole}<a>Pull requests 3</a><a>Releases</a>`)],
  [
    'each entry may be quoted',
    drawn(whole, undefined, (html) => html.replace('</pre>', '</pre><a href="#">Quote</a>')),
  ],
])('it is left alone where %s', async (_, html) => {
  expect(await said(html)).toEqual([]);
});

test('a log in which the days are shown stays a chat', async () => {
  const page = watchPage({ top: await drawPage(drawn(whole).replace('id="n"', 'id="n" role="log"')) });
  await page.until(() => page.sightings.length > 0);
  expect(page.sightings.at(-1)!.channel).toBe('chat');
});

test('a short entry keeps its words where its time stands apart from the name', async () => {
  const html = drawn(whole).replaceAll(
    /<div><b>(.*?)<\/b><pre>(.*?)<\/pre><\/div><span>(.*?)<\/span>/g,
    '<div class="x"><div><b>$1</b></div><div>$3</div><p>$2</p></div>',
  );
  expect((await read(html)).at(-1)).toBe('customer(You): Dropped it off today.');
});

test.each([
  ['de', 'Kundenservice, Frau Ebert', 'Frau Ebert'],
  ['nl', 'Parcelry – Sjoerd', 'Sjoerd'],
  ['es', 'Atención al cliente: Begoña', 'Begoña'],
  ['en', 'Dana (Refunds)', 'Dana'],
  ['en', 'Refunds Team', 'Refunds Team'],
])('in %s, "%s" is %s', async (lang, called, name) => {
  const html = drawn(whole).replace('Dana (Refunds)', called).replace('lang="en"', `lang="${lang}"`);
  expect((await read(html))[1]).toBe(`agent(${name}): Is the base dry?`);
});

test.each([
  ['fr', 'le 8 novembre 2026 à 15 h 31'],
  ['nl', '8 november 2026, 15:31 uur'],
  ['ja', '2026年11月8日 15:31'],
])('in %s, "%s" is understood to the minute and is no name', async (lang, time) => {
  const html = drawn(whole)
    .replace('lang="en"', `lang="${lang}"`)
    .replace(/<b>Dana \(Refunds\)<\/b>(.*?)<span>.*?<\/span>/, `$1<footer>Dana, ${time}</footer>`);
  const page = watchPage({ top: await drawPage(html) });
  await page.until(() => page.rows().length === entries.length);
  const [, answer] = page.rows();
  expect([answer?.author, answer?.stated?.at, answer?.stated?.precisionS]).toEqual([
    'Dana',
    Date.parse('2026-11-08T15:31'),
    60,
  ]);
});

const aside = (html: string) =>
  html.replaceAll('<b>You</b>', '<b>Kim Sander</b>').replaceAll('Dana (Refunds)', 'Dana');

test('where the first entry is an answer, whose words are set to the right is the customer', async () => {
  const html = aside(drawn(whole)).replace(/<div class="n">.*?<\/div><span>.*?<\/span><\/div>/, '');
  const right = html.replace(/<div class="n">(?=<div><b>Kim)/, '<div class="n" style="margin-left:600px">');
  const page = watchPage({
    top: await drawPage(right.replaceAll('class="n"><div>', 'class="n" style="width:200px"><div>')),
  });
  await page.until(() => page.rows().length === 2);
  expect(page.rows().map(({ party }) => party)).toEqual(['agent', 'customer']);
});

test('where the first entry is an answer, who is named with an office answers', async () => {
  const html = aside(drawn(whole).replace('Dana (Refunds)', 'Dana, Refunds')).replace(
    /<div class="n">.*?<\/div><span>.*?<\/span><\/div>/,
    '',
  );
  const page = watchPage({ top: await drawPage(html) });
  await page.until(() => page.rows().length === 2);
  expect(page.rows().map(({ party, author }) => [party, author])).toEqual([
    ['agent', 'Dana'],
    ['customer', 'Kim Sander'],
  ]);
});

test('what stands in every entry is the kind of entry, and nobody’s words', async () => {
  const html = drawn(whole).replaceAll('<pre>', '<small>Additional comments</small><pre>');
  expect((await read(html))[2]).toBe('customer(You): Dropped it off today.');
});

test('a thread that is drawn late goes before the chat that might have come there', async () => {
  const top = await drawPage(drawn(whole));
  const thread = top.querySelector('#n')!;
  const rows = [...thread.children];
  thread.replaceChildren();
  const page = watchPage({ top });
  await new Promise((resolve) => requestIdleCallback(resolve));
  thread.append(...rows);
  top.querySelector('textarea')!.focus();
  await page.until(() => page.rows().length === entries.length);
  expect(page.sightings.at(-1)!.channel).toBe('ticket');
});

test('a letter in a frame that nobody sees is not read', async () => {
  const letter = (style: string) => `<iframe style="${style}" srcdoc="<p>Hidden words</p>"></iframe>`;
  const html = drawn(whole).replace('</pre>', `</pre>${letter('display:none')}`);
  expect((await read(html))[0]).toBe('customer(You): The kettle switches itself off after a few seconds.');
});
