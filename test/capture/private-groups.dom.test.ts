import { expect, test } from 'vitest';
import { capturedOf, rowsOfTalk, type Stage } from './drawn-talk';

const talk: Stage = { lang: 'de', title: 'Plausch', around: '<x-talk>', ask: 'Nachricht' };
const by =
  (...names: string[]) =>
  (turn: number) =>
    `<b class="name">${names[(turn - 1) % names.length]}</b><p>Antwort ${turn}. Kann ich sonst noch helfen?</p>`;
const beside = (tag: string, ...items: [string, string][]) =>
  `<div style="display:flex"><div>${items.map(([name, last]) => `<${tag}><b>${name}</b><br><span>${last}</span></${tag}>`).join('')}</div><x-talk></div>`;
const head = (name: string, more = '') => `<div class="h"><b>${name}</b><br><small>${more}</small></div>`;

test.each<[string, Stage]>([
  [
    'a family, by who is in it',
    { ...talk, head: head('Wir 🏡', 'Mama, Nele, Oma Gerda, Du'), says: by('Nele', 'Mama') },
  ],
  [
    'friends, by who is in it',
    { ...talk, lang: 'en', head: head('Ski trip', 'Ada, Ben, Chloe, You'), says: by('Ada', 'Ben') },
  ],
  ['a family, by what they are called', { ...talk, lang: 'it', says: by('Nonna', 'Papà') }],
  [
    'a team that plays, by the other groups beside it',
    {
      ...talk,
      lang: 'fr',
      head: head('Foot du mardi'),
      says: by('Karim', 'Lise'),
      around: beside(
        'section',
        ['Voisins', 'Luc: qui vient ?'],
        ['Foot du mardi', 'à demain'],
        ['Zoé', 'oui'],
      ),
    },
  ],
])('a group of private people is left alone: %s', async (_, stage) => {
  expect(await capturedOf(stage)).toEqual([]);
});

test.each<[string, Stage]>([
  ['three agents one after the other', { ...talk, says: by('Anna', 'Bernd', 'Carla') }],
  [
    'agents whose faces head it',
    { ...talk, head: head('Kundenservice', 'Anna, Bernd, Carla'), says: by('Anna') },
  ],
  [
    'help within a messenger',
    {
      ...talk,
      head: head('Plausch Hilfe'),
      title: 'Plausch',
      says: by('Anna'),
      around: beside('div', ['Nele', 'Cem: wer kommt?'], ['Plausch Hilfe', 'Guten Tag'], ['Tom', 'ok']),
    },
  ],
])('support is captured: %s', async (_, stage) => {
  expect(await capturedOf(stage)).toHaveLength(rowsOfTalk);
});
