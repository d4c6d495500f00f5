import { expect, test } from 'vitest';
import { capturedOf, rowsOfTalk, type Stage } from './drawn-talk';

const stage = (lang: string, title: string, head: string, ask: string, around = '<x-talk>'): Stage => ({
  ...{ lang, title, ask, around },
  head: `<div class="top">${head}</div>`,
});
const menu = (...words: string[]) =>
  `<nav>${words.map((word) => `<a href="#">${word}</a>`).join('')}</nav><x-talk>`;

test.each([
  [
    'a seller, by what they sell',
    stage(
      'cs',
      'Zprávy | Burzička',
      '<b>Jana K.</b><small>Prodávající · Dětské kolo · 900 Kč</small>',
      'Napište zprávu',
    ),
  ],
  [
    'a private person with a bicycle',
    stage(
      'pt',
      'Mensagens',
      '<b>Rui M.</b><small>Particular</small><small>desde 2017</small><i>Bicicleta – 120 €</i>',
      'Escreva aqui',
    ),
  ],
  [
    'somebody who hears offers',
    stage('nl', 'Berichten', '<b>Henk</b><i>Fiets</i><i>€ 80</i><button>Bied</button>', 'Typ je bericht'),
  ],
  [
    'whoever lets a room',
    stage(
      'de',
      'Nachrichten',
      '<b>Zimmer in Köln</b><i>430 € warm</i><small>Anbieterin: Lena</small>',
      'Nachricht',
    ),
  ],
  [
    'a seller who has been there for years',
    stage(
      'fi',
      'Viestit',
      '<b>Polkupyörä</b><i>90 €</i><small>Myyjä: Pekka · Torikossa vuodesta 2015</small>',
      'Kirjoita',
    ),
  ],
  [
    'a seller in another script',
    stage('ru', 'Сообщения', '<b>Диван угловой</b><i>12 000 ₽</i><small>Продавец: Олег</small>', 'Сообщение'),
  ],
  ['a match nearby', stage('da', 'Chat', '<b>Sofie, 29</b><small>6 km væk</small>', 'Skriv til Sofie')],
  [
    'a match whom one may block',
    stage('fr', 'Messages', '<b>Camille</b><small>à 3 km</small><button>Bloquer</button>', 'Votre message'),
  ],
])('a talk with %s is left alone', async (_, talk) => {
  expect(await capturedOf(talk)).toEqual([]);
});

test.each([
  [
    'a marketplace',
    stage(
      'de',
      'Marktje – Hilfe',
      '<b>Marktje Kundenservice</b>',
      'Nachricht',
      menu('Meine Anzeigen', 'Nachrichten'),
    ),
  ],
  [
    'a marketplace, of something bought',
    stage(
      'en',
      'Swapyard Help',
      '<b>Swapyard Support</b><small>About your order: Bookshelf, £40</small>',
      'Message',
      menu('Sell', 'My listings'),
    ),
  ],
  [
    'an app for dates',
    stage(
      'it',
      'Amorino – assistenza',
      '<b>Assistenza Amorino</b>',
      'Scrivi qui',
      menu('Match', 'Scopri', 'Messaggi'),
    ),
  ],
  [
    'an app for dates, by somebody with a name',
    stage(
      'da',
      'Hjerteklub',
      '<b>Nadia</b><small>Hjerteklub kundeservice</small>',
      'Skriv en besked',
      menu('Matches (3)', 'Profil'),
    ),
  ],
])('the help of %s is captured', async (_, talk) => {
  expect(await capturedOf(talk)).toHaveLength(rowsOfTalk);
});
