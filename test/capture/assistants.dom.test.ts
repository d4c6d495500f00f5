import { expect, test } from 'vitest';
import { drawPage } from './drawn-page';
import { timed, type } from './live-chat';
import { watchPage } from './watched-page';

const settled = (frames = 10) =>
  new Promise<void>((resolve) => {
    const next = (left: number) => (left === 0 ? resolve() : requestAnimationFrame(() => next(left - 1)));
    next(frames);
  });

/** Draws a page where somebody asks about trees and is answered; `below`: under the field, `done`: under each answer. */
async function talk(below: string, done: string[]): Promise<string[]> {
  const top = await drawPage(`<!doctype html><title>Apfelbaum</title><style>
    body{margin:0;display:flex;flex-direction:column;height:100vh}#feed{flex:1;overflow:auto;padding:10px 15%}
    .q{margin-left:auto;width:fit-content;max-width:60%;padding:9px 14px;border-radius:14px;background:#eee}</style>
    <section><div id="feed"></div><footer><textarea rows="2"></textarea><p>${below}</p></footer></section>`);
  const [feed, field] = [top.querySelector('#feed')!, top.querySelector('textarea')!];
  const page = watchPage({ top });
  await settled();
  const turns = [
    ['Apfelbaum schneiden?', 'Im Februar, an einem Tag ohne Frost. Innen mehr als außen.'],
    ['Und Kirschen', 'Kirschen schneidet man im Sommer, gleich nach der Ernte.'],
    ['Danke', 'Gern geschehen.'],
  ] as const;
  for (const [asked, answer] of turns) {
    type(field, asked);
    await timed(() => {
      field.value = '';
      feed.insertAdjacentHTML('beforeend', `<div class="q">${asked}</div>`);
    });
    await settled();
    await timed(() =>
      feed.insertAdjacentHTML(
        'beforeend',
        `<article><p>${answer}</p><div>${done.map((one) => `<button>${one}</button>`).join('')}</div></article>`,
      ),
    );
    await settled();
  }
  top.defaultView!.dispatchEvent(new Event('pagehide'));
  await settled();
  return page.said();
}

test('a talk in which nothing tells a machine for everything from a company is kept', async () => {
  expect(await talk('Arboria GmbH', [])).toHaveLength(6);
});

test.each([
  'Mira kann sich irren. Bitte prüfen.',
  'Sauge peut se tromper.',
  'Faro puede cometer errores, comprueba lo importante.',
  'Lira può commettere errori.',
  'Nora może popełniać błędy.',
  'Aske kan begå fejl.',
  'Orakulum může dělat chyby.',
  'Ответы Миры могут содержать ошибки',
  'Ayla hata yapabilir.',
  'みらの回答は間違っている場合があります。',
  '米拉可能会出错',
])('one that says under its field that it may err is left alone: %s', async (below) => {
  expect(await talk(below, ['👍', '👎'])).toEqual([]);
});

test.each([
  ['Kopieren', 'Neu generieren'],
  ['Kopiëren', 'Opnieuw genereren'],
  ['Kopiera', 'Generera igen'],
  ['コピー', '再生成'],
])('so is one whose answers can be copied and made anew: %s, %s', async (...done) => {
  expect(await talk('', done)).toEqual([]);
});
