import { expect, onTestFinished, test } from 'vitest';
import { type } from './live-chat';
import { watchPage } from './watched-page';

type Make = (mine: boolean, text: string, index: number) => string;

const ground = (mine: boolean) =>
  `background:${mine ? '#cde' : '#eee'};padding:6px;border-radius:8px;width:200px`;
const makes: [string, Make][] = [
  [
    'by their distance from the top',
    (mine, text, index) =>
      `<div style="position:absolute;top:${index * 50}px;${mine ? 'right' : 'left'}:6px;${ground(mine)}">${text}</div>`,
  ],
  [
    'by being moved there',
    (mine, text, index) =>
      `<div style="position:absolute;top:0;left:0;transform:translate(${mine ? 130 : 6}px,${index * 50}px);${ground(mine)}">${text}</div>`,
  ],
  [
    'in bands as wide as all of it',
    (mine, text, index) =>
      `<div style="position:absolute;left:0;right:0;top:${index * 50}px"><div style="${ground(mine)}${mine ? ';margin-left:auto' : ''}"><p>${text}</p></div></div>`,
  ],
];

test.each(makes.flatMap(([how, make]) => [false, true].map((turned) => [how, turned, make] as const)))(
  'cards that are placed %s (newest first in the tree: %s) are read in order, under the name that only the head shows',
  async (_, turned, make) => {
    const panel = document.body.appendChild(document.createElement('div'));
    onTestFinished(() => panel.remove());
    panel.style.cssText = 'position:fixed;right:0;bottom:0;width:360px;height:500px;background:#fff';
    panel.innerHTML =
      '<header>You are chatting with <b>Rosalie Kern</b></header><div class="deck" style="position:relative;height:380px"></div><textarea placeholder="Message"></textarea>';
    const deck = panel.querySelector('.deck')!;
    const field = panel.querySelector('textarea')!;
    const page = watchPage();
    const said: string[] = [];
    const add = async (mine: boolean, text: string) => {
      if (mine) type(field, text);
      deck.insertAdjacentHTML(turned ? 'afterbegin' : 'beforeend', make(mine, text, said.length));
      said.push(`${mine ? 'customer' : 'agent(Rosalie Kern)'}: ${text}`);
      if (said.length > 1) await page.reads(...said);
    };
    await add(false, 'Good morning, what can I do?');
    await add(true, 'My bill is wrong');
    await add(false, 'Let me look at it.');
    await add(false, 'You paid twice, I see.');
    await add(true, 'Yes');
    await add(false, 'It is on its way back to you.');
    expect(page.rows().every(({ seenAt }) => seenAt !== null)).toBe(true);
    expect(page.withdrawn()).toEqual([]);
  },
);
