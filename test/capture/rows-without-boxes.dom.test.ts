import { expect, test } from 'vitest';
import { drawChat } from './live-chat';
import { watchPage } from './watched-page';

const talk: ['agent' | 'customer', string, string][] = [
  ['agent', 'Marta Quist', 'Hello, what is broken?'],
  ['customer', 'You', 'the lamp in the hall'],
  ['agent', 'Marta Quist', 'Since when?'],
  ['customer', 'You', 'since noon'],
  ['agent', 'Marta Quist', 'I will send somebody.'],
];
const said = talk.map(([party, by, text]) => `${party}${party === 'agent' ? `(${by})` : '(You)'}: ${text}`);

test.each([
  ['section', '10:21', '<b class="by"></b><p class="words"></p>', 'with a line of the software’s above them'],
  ['div', '', '<span class="by"></span><div class="words"></div>', 'alone'],
])(
  'rows (%s %s) whose parts are cells of the list itself, which gives them no box of their own, keep their order %s',
  async (tag, clock, html, above) => {
    const chat = drawChat();
    chat.list.style.cssText =
      'display:grid;grid-template-columns:60px 90px 1fr;align-content:start;gap:6px;height:120px';
    if (above !== 'alone') {
      const line = chat.list.appendChild(document.createElement('div'));
      line.style.cssText = 'grid-column:1/4;text-align:center;color:#777';
      line.textContent = 'You are connected';
    }
    const page = watchPage();
    for (const [from, by, text] of talk) {
      const row = document.createElement(tag);
      row.className = `entry ${from}`;
      row.style.display = 'contents';
      row.innerHTML = `<time>${clock}</time>${html}`;
      row.querySelector('.by')!.textContent = by;
      row.querySelector('.words')!.textContent = text;
      chat.list.append(row);
      chat.list.scrollTop = 10_000;
      await page.until(() => page.said().some((one) => one.endsWith(text)));
    }
    await page.reads(...(above === 'alone' ? said : ['system: You are connected', ...said]));
    expect(page.withdrawn()).toEqual([]);
  },
);
