import { expect, test } from 'vitest';
import { drawCorner } from './drawn-corner';
import { type WatchedPage, watchPage } from './watched-page';

async function reads(page: WatchedPage, ...said: string[]): Promise<void> {
  await page.reads(...said).catch(() => {});
  expect(page.said()).toEqual(said);
}

test('lines that are told from what is said by what stands inside them alone are the software’s', async () => {
  const chat = drawCorner('.info{color:#080}');
  const page = watchPage();
  const line = (name: string, text: string) => `<div>[14:03] <b>${name}:</b> ${text}</div>`;
  chat.add('<div><span class="info">You are number 3 in the queue.</span></div>');
  chat.add(line('Walter', 'Hello Rick, how may I assist you?'));
  chat.say('wrong gasket set', line('Rick', 'wrong gasket set'));
  chat.add('<div><span class="info">Dolores has joined this chat</span></div>');
  chat.add(line('Dolores', 'Hi Rick!'));
  await page.until(() => page.rows().length === 5);
  expect(page.said().map((said) => said.replace('customer(Rick)', 'customer'))).toEqual([
    'system: You are number 3 in the queue.',
    'agent(Walter): Hello Rick, how may I assist you?',
    'customer: wrong gasket set',
    'system: Dolores has joined this chat',
    'agent(Dolores): Hi Rick!',
  ]);
});

const grouped =
  '.row{display:flex;margin:5px}.row.outgoing{justify-content:flex-end}.b{background:#e6eef3;border-radius:8px;padding:7px}.nm{font-size:11px;color:#567}.note{text-align:center;font-size:12px}';
const incoming = (said: string, name = '') =>
  `<div class="item"><div class="row incoming"><div>${name && `<span class="nm sender-name">${name}</span>`}<div>${said}</div></div></div></div>`;
const outgoing = (text: string) =>
  `<div class="item"><div class="row outgoing"><div class="b">${text}</div></div></div>`;

test('a file without a box among bubbles is its sender’s, and the name above the group goes on below it', async () => {
  const chat = drawCorner(grouped);
  const page = watchPage();
  chat.add(incoming('<div class="b">Good morning</div>', 'Selin Berg'));
  chat.say('Good morning', outgoing('Good morning'));
  chat.add('<div class="item"><div class="note">Selin Berg has taken over</div></div>');
  chat.add(incoming('<div class="b">I see.</div>', 'Selin Berg'));
  chat.add(incoming('<div class="file"><a href="/offer.pdf"><span>offer.pdf</span></a></div>'));
  chat.add(incoming('<div class="b">Have a look, please</div>'));
  await reads(
    page,
    'agent(Selin Berg): Good morning',
    'customer: Good morning',
    'system: Selin Berg has taken over',
    'agent(Selin Berg): I see.',
    'agent(Selin Berg): offer.pdf',
    'agent(Selin Berg): Have a look, please',
  );
});

test('a deck of cards with something to press is somebody’s, and the title of a card that is a link is no name', async () => {
  const chat = drawCorner(
    `${grouped}.deck{display:flex;gap:8px;overflow-x:auto}.card{flex:0 0 160px;border:1px solid #ddd;font-size:12px;padding:6px}`,
  );
  const page = watchPage();
  const card = (title: string) =>
    `<div class="card"><b>${title}</b><p style="margin:0">Details</p><button>Choose</button></div>`;
  chat.add(incoming('<div class="b">Which one is it?</div>', 'Helpbot'));
  chat.say('A parcel', outgoing('A parcel'));
  chat.add(`<div class="deck">${card('Damaged parcel')}${card('Lost parcel')}</div>`);
  chat.say('Lost', outgoing('Lost'));
  chat.add(
    incoming(
      '<div class="b"><a href="/lost"><strong>Lost parcels</strong><p>What to do now</p></a></div>',
      'Helpbot',
    ),
  );
  await page.until(() => page.rows().length === 5);
  expect(
    page.rows().map(({ party }) => (party === 'customer' || party === 'system' ? party : 'company')),
  ).toEqual(['company', 'customer', 'company', 'customer', 'company']);
  expect(page.said().at(-1)).toMatch(/^bot\(Helpbot\): Lost parcels/);
});

test('the letter that stands for a portrait is nobody’s name', async () => {
  const chat = drawCorner(grouped);
  const page = watchPage();
  const row = (text: string) =>
    `<div class="row incoming"><div class="chatAvatarBox"><span class="chatAvatarFallback">G</span></div><div class="b">${text}</div></div>`;
  chat.add(row('Hey there'));
  chat.say('Hello', outgoing('Hello'));
  chat.add(row('Sure'));
  await reads(page, 'agent: Hey there', 'customer: Hello', 'agent: Sure');
});

test('the name over a group of bubbles stays a name when one of them is taken back and drawn otherwise', async () => {
  const chat = drawCorner(`${grouped}.gone{font-style:italic;color:#888}`);
  const page = watchPage();
  const head =
    '<div class="info"><div class="author-name">Anke Brandt</div> <span class="time">14:03</span></div>';
  chat.add(incoming('<div class="b">Good morning</div>', 'Anke Brandt'));
  chat.say('Good morning', outgoing('Good morning'));
  chat.add(
    `<div class="group"><div class="content">${head}<div class="b">You are right.</div><div class="b gone">This message was deleted</div><div class="b">Sorry, that was another contract.</div></div></div>`,
  );
  await reads(
    page,
    'agent(Anke Brandt): Good morning',
    'customer: Good morning',
    'agent(Anke Brandt): You are right.',
    'agent(Anke Brandt): This message was deleted',
    'agent(Anke Brandt): Sorry, that was another contract.',
  );
});
