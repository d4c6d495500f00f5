import { expect, test } from 'vitest';
import { drawCorner } from './drawn-corner';
import { watchPage } from './watched-page';

const css = `.part{display:flex;gap:8px;align-items:flex-end;margin-bottom:4px}.part.user{justify-content:flex-end}.face{width:28px;height:28px;border-radius:14px;background:#fc8;text-align:center;font:bold 11px/28px Arial}
  .block{max-width:242px;background:#f3f3f3;border-radius:8px;padding:10px 14px}.user .block{background:#2b2b5e;color:#fff}.meta{font-size:11px;color:#888;margin:0 0 12px 36px}.meta.user{text-align:right}
  .ev{text-align:center;font-size:12px;color:#888}article{margin:6px 8px}.b{display:flex}.from-user .b{justify-content:flex-end}.from-user .status{text-align:right}.status{font-size:11px}`;
type Lines = readonly (readonly [who: string, text: string])[];
const talk: Lines = [
  ['Lia', 'Bonjour, je suis Lia'],
  ['', 'AS 418'],
  ['Lia', 'Je vous mets en relation.'],
];
const later: Lines = [
  ['Élodie M.', 'Bonjour'],
  ['Élodie M.', 'C’est bien pour deux passagers, deux bagages, et l’hôtel pour la nuit ?'],
  ['', 'oui'],
  ['Élodie M.', 'Je comprends.'],
];

type Corner = ReturnType<typeof drawCorner>;

/** Draws each group's name under its last box, in a row of its own; `at`: what follows the name. */
const inRows = (at: string, seen: string) => (chat: Corner) => {
  let [speaker, under] = ['-', null as Element | null];
  return (who: string, text: string) => {
    if (speaker === who) under?.remove();
    speaker = who;
    const [side, face] =
      who === '' ? ['user', ''] : ['', `<div class="face" aria-hidden="true">${who[0]}</div>`];
    const row = `<div class="part ${side}">${face}<div class="block">${text}</div></div><div class="meta ${side}">${who === '' ? seen : who + at}</div>`;
    if (who === '') chat.say(text, row);
    else chat.add(row);
    under = chat.list.lastElementChild;
  };
};

/** Draws each group's name within the row of its last box, in an element called a status. */
const inStatus = (at: string) => (chat: Corner) => {
  let [speaker, under] = ['-', null as Element | null];
  return (who: string, text: string) => {
    if (speaker === who) under?.remove();
    speaker = who;
    const row = `<article class="from-${who === '' ? 'user' : 'them'}"><div class="b"><div class="block"><p>${text}</p></div></div><div class="status">${who === '' ? at : `${who} · ${at}`}</div></article>`;
    if (who === '') chat.say(text, row);
    else chat.add(row);
    under = chat.list.lastElementChild!.querySelector('.status');
  };
};

test.each([
  ['a row with the time', inRows(' · 14:03', 'Read · 14:03')],
  ['a row that says it was just now', inRows(' · À l’instant', 'Vu')],
  ['a row of nothing else', inRows('', 'Distribué')],
  ['the row of the last box', inStatus('À l’instant')],
  ['the row of the last box with a clock', inStatus('14:03')],
])('names under a group of boxes, in %s, are those of all of it', async (_, make) => {
  const chat = drawCorner(css, 'fr');
  const show = make(chat);
  const page = watchPage();
  const lines: string[] = [];
  for (const [who, text] of talk) {
    show(who, text);
    lines.push(who === '' ? `customer: ${text}` : `agent(${who}): ${text}`);
    await page.reads(...lines);
  }
  chat.add('<div class="ev">Temps d’attente estimé : moins d’une minute</div>');
  chat.add('<div class="ev">Élodie M. a rejoint la conversation</div>');
  lines.push(
    'system: Temps d’attente estimé : moins d’une minute',
    'system: Élodie M. a rejoint la conversation',
  );
  for (const [who, text] of later) {
    show(who, text);
    lines.push(who === '' ? `customer: ${text}` : `agent(${who}): ${text}`);
    await page.reads(...lines);
  }
  expect(page.withdrawn()).toEqual([]);
});
