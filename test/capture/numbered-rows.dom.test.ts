import { expect, test } from 'vitest';
import { drawPage } from './drawn-page';
import { type } from './live-chat';
import { type WatchedPage, watchPage } from './watched-page';

const settled = (frames = 8) =>
  new Promise<void>((resolve) => {
    const next = (left: number) => (left === 0 ? resolve() : requestAnimationFrame(() => next(left - 1)));
    next(frames);
  });

interface Line {
  who: string;
  text: string;
  mine?: true;
}

/** Plays lines on a page of which `.feed` takes the rows; `row`: the markup of one, given its place and who spoke before it. */
async function play(
  html: string,
  lines: readonly Line[],
  row: (line: Line, place: number, before: string) => string,
): Promise<WatchedPage> {
  const top = await drawPage(html);
  const [list, field] = [top.querySelector('.feed')!, top.querySelector('textarea')!];
  const page = watchPage({ top });
  for (const [index, line] of lines.entries()) {
    if (line.mine) {
      type(field, line.text);
      field.value = '';
    }
    list.insertAdjacentHTML('beforeend', row(line, index, lines[index - 1]?.who ?? ''));
    await settled();
    field.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    await settled();
  }
  return page;
}

async function reads(page: WatchedPage, ...said: string[]): Promise<void> {
  await page.reads(...said).catch(() => {});
  expect(page.said()).toEqual(said);
}

const dark = `<style>body{margin:0;background:#222;color:#ddd;display:flex;flex-direction:column;height:100vh}.feed-box{flex:1;overflow-y:auto}
  .e{position:relative;padding:3px 12px 3px 66px}.e.top{margin-top:14px}.pic{position:absolute;left:14px;width:36px;height:36px;border-radius:18px;background:#46c;text-align:center;line-height:36px}
  .e h4{margin:0;font-size:15px}.e h4 small{color:#999;margin-left:8px}.said{white-space:pre-wrap}.news{padding:6px 12px 6px 66px;color:#999}</style>`;
const page = (tag: string) => `<!doctype html><html lang="en"><title>Wool & Warp – Help</title>${dark}
  <div><b>Help desk</b> · request 5512</div><div class="feed-box"><${tag} class="feed" style="margin:0;padding:0;list-style:none"></${tag}></div><textarea aria-label="Message"></textarea></html>`;
const pictures: Record<string, string> = { Orla: '🛠️', Pia: '🧶', Bo: '👩🏽‍🔧' };

test.each([
  ['ol', 'li', 'thread-messages'],
  ['div', 'div', 'chat-log'],
])(
  'rows of %s whose ids count them are no lists, and the emoji that stands for a portrait is nobody’s words',
  async (list, item, id) => {
    const row = ({ who, text }: Line, place: number, before: string) =>
      who === ''
        ? `<${item} class="news" id="${id}-${place}">${text}</${item}>`
        : `<${item} class="e ${who === before ? '' : 'top'}" id="${id}-${place}">${
            who === before
              ? ''
              : `<div class="pic" aria-hidden="true">${pictures[who]}</div><h4>${who}<small>14:03</small></h4>`
          }<div class="said">${text}</div></${item}>`;
    const watched = await play(
      page(list),
      [
        { who: 'Bo', text: 'Hello, Bo here.' },
        { who: 'Pia', text: 'the loom squeaks', mine: true },
        { who: 'Pia', text: 'since yesterday', mine: true },
        { who: '', text: 'Orla joined the request' },
        { who: 'Orla', text: 'Which loom is it?' },
        { who: 'Orla', text: 'The big one?' },
        { who: 'Pia', text: 'yes', mine: true },
        { who: '', text: 'Orla left the request' },
      ],
      row,
    );
    await reads(
      watched,
      'agent(Bo): Hello, Bo here.',
      'customer(Pia): the loom squeaks',
      'customer(Pia): since yesterday',
      'system: Orla joined the request',
      'agent(Orla): Which loom is it?',
      'agent(Orla): The big one?',
      'customer(Pia): yes',
      'system: Orla left the request',
    );
  },
);

const app = (
  menu: string,
  words: readonly string[],
) => `<!doctype html><html lang="te"><title>వేగం – ${words[2]}</title>
  <style>body{margin:0}.phone{width:400px;height:100vh;display:flex;flex-direction:column}.feed{flex:1;overflow-y:auto}.x{display:flex}.x.off{justify-content:flex-end}
  .k{background:#eee;border-radius:9px;padding:6px;margin:3px}.off .k{background:#dcf}.k small{display:block;font-size:11px}.menu{${menu}}</style>
  <div class="phone"><div>← ${words[2]} · ౧౨</div><div class="feed"></div><textarea></textarea>
  <div class="menu">${words.map((word) => `<span>${word}</span>`).join('')}</div></div></html>`;

test.each([
  ['side by side', 'display:flex;justify-content:space-around', ['Etusivu', 'Tilaukset', 'Neuvoja', 'Minä']],
  ['below each other', 'display:grid', ['హోమ్', 'ఆర్డర్లు', 'చర్చ', 'ప్రొఫైల్']],
])('pages of an app to choose from, %s, are no people one talks to', async (_, menu, words) => {
  const watched = await play(
    app(menu, words),
    [
      { who: 'ఫర్హానా', text: 'నమస్కారం' },
      { who: 'Me', text: 'నా ఆర్డర్ రాలేదు', mine: true },
      { who: 'ఫర్హానా', text: 'ఇప్పుడే చూస్తాను' },
    ],
    ({ who, text, mine }) =>
      `<div class="x ${mine ? 'off' : ''}"><div class="k">${mine ? '' : `<small>${who}</small>`}<span>${text}</span></div></div>`,
  );
  await reads(watched, 'agent(ఫర్హానా): నమస్కారం', 'customer: నా ఆర్డర్ రాలేదు', 'agent(ఫర్హానా): ఇప్పుడే చూస్తాను');
});
