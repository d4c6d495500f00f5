import { expect, test } from 'vitest';
import { capturedOf, rowsOfTalk, type Stage } from './drawn-talk';

const hear = (label: string) => (turn: number) =>
  `<button aria-label="${label}">▸</button><i>Wort</i> <i>${turn}</i>`;

const lessons: Record<string, Stage> = {
  'a lesson in French whose answers are checked': {
    lang: 'fr',
    title: 'Parlotte',
    around: '<h1>Leçon 6 : au guichet du service client</h1><x-talk>',
    send: 'Vérifier',
  },
  'a lesson in Japanese that gives points': {
    lang: 'ja',
    title: 'レッスン3 電話でのサポート',
    around: '<main><x-talk></main>',
    notes: '正解！ +15 XP',
    send: '送信',
  },
  'a practice of calls for those who will answer them': {
    lang: 'de',
    title: 'Rollenspiel: ein verärgerter Kunde',
    around: '<x-talk>',
    notes: 'Richtig! +5 Punkte',
  },
  'an exercise that can be heard': {
    lang: 'nl',
    title: 'Taalhuis',
    around: '<h2>Oefening 2 – bij de klantenservice</h2><x-talk>',
    says: hear('Beluister'),
    send: 'Controleer',
  },
};

const showcases: Record<string, Stage> = {
  'a component for talks, with its code': {
    lang: 'en',
    title: 'ChatPane | Basalt components',
    around:
      '<nav><a>Tabs</a></nav><article><h1>ChatPane</h1><x-talk><code>import { ChatPane } from "basalt"</code><h2>Props</h2><h2>Events</h2></article>',
  },
  'the same in German without its code': {
    lang: 'de',
    title: 'Nachrichtenliste – Komponenten von Basalt',
    around:
      '<h1>Nachrichtenliste</h1><h3>Beispiel</h3><x-talk><h3>Eigenschaften</h3><table><tr><th>API</th></tr></table>',
  },
  'a tab with its source below a live example': {
    lang: 'en',
    title: 'Dialogue',
    around:
      '<x-talk><button role="tab">Preview</button><button role="tab">Code</button><pre>&lt;Dialogue items={items} /&gt;</pre>',
    address: 'storybook.basalt.example/?path=dialogue',
  },
};

const meetings: Record<string, Stage> = {
  'a meeting whose field writes to everyone': {
    lang: 'de',
    title: 'Planung',
    around:
      '<div><b>Chat der Besprechung</b></div><button>Stummschalten</button><button>Bildschirm teilen</button><x-talk>',
    ask: 'Nachricht an alle',
  },
  'a meeting with buttons alone': {
    lang: 'en',
    title: 'Retro – Roundhouse Meetings',
    around:
      '<button aria-label="Mute microphone"></button><button aria-label="Turn off camera"></button><button aria-label="Leave call"></button><x-talk>',
    ask: 'Write something',
  },
  'a room in French': {
    lang: 'fr',
    title: 'Salle bleue',
    around: '<aside><h3>Messages de la réunion</h3><x-talk></aside><button>Raccrocher</button>',
    ask: 'Écrire à tous',
  },
};

test.each(Object.entries({ ...lessons, ...showcases, ...meetings }))(
  '%s is no support chat, though somebody is answered there',
  async (_, stage) => {
    expect(await capturedOf(stage)).toEqual([]);
  },
);

const helped: Record<string, Stage> = {
  'over a lesson, help lies': {
    lang: 'fr',
    title: 'Leçon 6 : au guichet',
    around:
      '<h1>Leçon 6 : au guichet</h1><p>Lisez.</p><div class="over"><b>Aide de Parlotte</b><x-talk></div>',
    send: 'Envoyer',
  },
  'within a page called after a lesson, help stands': {
    lang: 'de',
    title: 'Lektion 6 – Plaudertasche',
    around: '<h1>Lektion 6</h1><p>Ein Text.</p><x-talk>',
    head: '<b>Fragen an den Support</b>',
    send: 'Senden',
  },
  'a shop of components helps': {
    lang: 'en',
    title: 'Basalt UI Kit – Customer support',
    around:
      '<nav><a>Components</a> <a>Examples</a> <a>Code</a></nav><h1>Talk to Basalt support</h1><x-talk><footer><h3>React</h3><h3>Vue</h3></footer>',
    address: 'basalt.example/support',
  },
  'over documentation, help lies': {
    lang: 'en',
    title: 'ChatPane | Basalt components',
    around:
      '<h1>ChatPane</h1><code>import { ChatPane } from "basalt"</code><h2>Props</h2><h2>Events</h2><div class="over"><b>Basalt Support</b><x-talk></div>',
  },
  'whoever makes software for meetings helps': {
    lang: 'en',
    title: 'Roundhouse Meetings Help',
    around: '<h1>Roundhouse support</h1><p>How to share a screen</p><x-talk>',
    address: 'help.roundhouse.example/contact',
  },
  'somebody of a bank advises by video': {
    lang: 'de',
    title: 'Videoberatung – Uferbank',
    around:
      '<b>Ihre Beraterin: Frau Ruland</b><button>Mikrofon stumm</button><button>Bildschirm teilen</button><button>Auflegen</button><x-talk>',
  },
};

test.each(Object.entries(helped))('%s, and that is captured', async (_, stage) => {
  expect(await capturedOf(stage)).toHaveLength(rowsOfTalk);
});
