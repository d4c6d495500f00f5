import { expect, test } from 'vitest';
import { drawCorner } from './drawn-corner';
import { watchPage } from './watched-page';

const css =
  '.m{margin:6px}.m .b{background:#eee;border-radius:8px;padding:6px;width:220px}.m.own{margin-left:90px}.m.own .b{background:#cde}.who{font-size:11px;color:#567}';
const own = (text: string) => `<div class="m own"><div class="b"><p>${text}</p></div></div>`;
const theirs = (inside: string) =>
  `<div class="m their"><div class="who">Tariff Bot</div><div class="b">${inside}</div></div>`;
const bare = (inside: string) => `<div class="m their"><div class="b">${inside}</div></div>`;
const title = (text: string) => `<div style="font-weight:700">${text}</div>`;
const table = (speed: string) =>
  `<table><tr><td>Speed</td><td>${speed}</td></tr><tr><td>Term</td><td>24 months</td></tr></table>`;
const terms = (speed: string) => `<dl><dt>Speed</dt><dd>${speed}</dd><dt>Term</dt><dd>24 months</dd></dl>`;

test.each([
  ['a table of two columns', table],
  ['terms and what they mean', terms],
])('what stands in bold above %s is the title of a card and nobody’s name', async (_, facts) => {
  const chat = drawCorner(css);
  const page = watchPage();
  chat.add(theirs('<p>Hello, what can I do?</p>'));
  chat.say('a faster line', own('a faster line'));
  chat.add(bare(`${title('Fibre Home')}${facts('250 Mbit/s')}`));
  chat.say('anything faster?', own('anything faster?'));
  chat.add(bare(`${title('Fibre Max')}${facts('1000 Mbit/s')}`));
  await page.until(() => page.said().length === 5);
  const cards = page.rows().filter(({ text }) => text.includes('Mbit'));
  expect(cards.map(({ text }) => text.split('\n')[0])).toEqual(['Fibre Home', 'Fibre Max']);
  expect(cards.map(({ author }) => author).filter((author) => /Fibre/.test(author))).toEqual([]);
});

test('who says the same name again above a table of two columns is who speaks', async () => {
  const chat = drawCorner(css);
  const page = watchPage();
  chat.add(bare(`${title('Rosalind')}<p>Hello, what can I do?</p>`));
  chat.say('a faster line', own('a faster line'));
  chat.add(bare(`${title('Rosalind')}${table('250 Mbit/s')}`));
  await page.until(() => page.said().length === 3);
  expect(page.rows().map(({ author }) => author)).toEqual(['Rosalind', '', 'Rosalind']);
});
