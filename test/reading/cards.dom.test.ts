import { expect, onTestFinished, test } from 'vitest';
import { nothingBeside } from '../../reading/beside-list';
import { Page } from '../../reading/page';
import { readRows } from '../../reading/read-rows';

const card = (title: string, price: string) =>
  `<div class="card" style="border:1px solid #ddd;padding:8px;flex:0 0 120px"><b>${title}</b><p style="margin:0">${price}</p><button>View</button></div>`;

/** What is read of a list with these rows. */
function read(...rows: string[]) {
  const list = document.createElement('div');
  list.style.cssText = 'width:360px;height:400px;overflow:auto';
  list.innerHTML = rows.map((row) => `<div class="row">${row}</div>`).join('');
  document.body.append(list);
  onTestFinished(() => list.remove());
  return readRows(new Page(), list, Date.now(), null, nothingBeside).seen.map(({ parts }) => [
    parts.author,
    parts.text,
  ]);
}

const bubble = (text: string) =>
  `<div style="background:#eee;padding:8px;width:200px"><span>${text}</span></div>`;

test('cards that stand beside each other to choose from are one message, whose titles are nobody', () => {
  const cards = `<div style="display:flex;gap:8px;overflow-x:auto">${card('Fabric cleaner', '12.90')}${card('Sofa cover', '79.00')}</div>`;
  expect(read(bubble('You may also like:'), cards, bubble('Anything else?'))).toEqual([
    ['', 'You may also like:'],
    ['', 'Fabric cleaner\n12.90\nSofa cover\n79.00'],
    ['', 'Anything else?'],
  ]);
});

test('bubbles below each other in one row stay messages of their own', () => {
  const group = `<div style="display:flex;flex-direction:column;gap:4px">${bubble('Hello')}${bubble('How can I help?')}</div>`;
  expect(read(group, bubble('Still there?')).map(([, text]) => text)).toEqual([
    'Hello',
    'How can I help?',
    'Still there?',
  ]);
});

test('the only group in a list is no list of its own, however many lines it has', () => {
  const head = '<h4 style="margin:0">Dana <small style="font-size:11px">14:03</small></h4>';
  const lines = '<div class="ln">Hello</div><div class="ln">How can I help?</div>';
  expect(read(`<div>${head}${lines}</div>`)).toEqual([
    ['Dana', 'Hello'],
    ['Dana', 'How can I help?'],
  ]);
});

test('the name above a bubble and a card, which are drawn otherwise, is that of both', () => {
  const group = (name: string, inside: string) =>
    `<div style="display:flex;flex-direction:column;align-items:flex-start;gap:4px"><div class="by" style="font-size:11px">${name}</div>${inside}</div>`;
  const offer = bubble('These flights are left:') + card('AV 213', '09:40 – 11:25');
  expect(read(group('Ines', bubble('Good morning')), group('Max Bot', offer)).slice(1)).toEqual([
    ['Max Bot', 'These flights are left:'],
    ['Max Bot', 'AV 213\n09:40 – 11:25'],
  ]);
});
