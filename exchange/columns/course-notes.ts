import type { Notes } from './column';

/** What the codebook says of the figures that tell how a contact went. */
export const courseNotes = {
  announced: {
    formula: {
      en: 'the first line or message of the chat software or a bot that names a length of waiting, the first text where it was counted down; "usually within 5 minutes" is one, too',
      de: 'die erste Zeile der Chat-Software oder eines Bots, die eine Wartezeit nennt, ihr erster Text, wo heruntergezählt wurde; auch „meist innerhalb von 5 Minuten“ ist eine',
    },
  },
  abandoned: {
    formula: {
      en: 'the contact is closed and a wait of it has ended_by customer_left',
      de: 'der Kontakt ist beendet, und ein Warten darin hat ended_by customer_left',
    },
    notCounted: {
      en: 'nothing is left out: short ones and those in the menu count, unlike in contact centres',
      de: 'nichts wird ausgelassen: auch kurze und solche im Menü zählen, anders als in Servicecentern',
    },
  },
  stage: {
    formula: {
      en: 'of the waits that were left: hold, if one of that kind is among them; after the first person queue, if one is, else conversation; before it queue, if one is and a line told of a queue or no machine had answered, else menu, if a machine had answered, else queue',
      de: 'von dem Warten, das abgebrochen wurde: hold, wenn eines dieser Art dabei ist; nach dem ersten Menschen queue, wenn eines dabei ist, sonst conversation; davor queue, wenn eines dabei ist und eine Zeile von der Schlange sprach oder keine Maschine geantwortet hatte, sonst menu, wenn eine Maschine geantwortet hatte, sonst queue',
    },
  },
  answeredBy: {
    formula: {
      en: 'whose messages there are: human of a person, bot of a machine, both; unclear, where some are hard to tell and none is surely of a person; a greeting counts',
      de: 'von wem es Nachrichten gibt: human von einem Menschen, bot von einer Maschine, both von beiden; unclear, wo es sich von manchen nicht sagen lässt und keine sicher von einem Menschen ist; eine Begrüßung zählt mit',
    },
    notCounted: { en: 'lines of the chat software', de: 'Zeilen der Chat-Software' },
  },
  asks: {
    formula: {
      en: 'messages of the customer that ask for a person, before the first one has spoken',
      de: 'Nachrichten, die nach einem Menschen fragen, bevor der erste gesprochen hat',
    },
    term: {
      en: 'escalation requests; repeats count, elsewhere they often count once',
      de: 'Eskalationswünsche; Wiederholungen zählen, anderswo oft nur einmal',
    },
  },
  transfers: {
    formula: {
      en: 'times a line or a person says that another one takes over, after the first person has spoken; said twice before anybody came it is one',
      de: 'wie oft eine Zeile oder ein Mensch sagt, dass jemand anderes übernimmt, nachdem der erste Mensch gesprochen hat; zweimal gesagt, bevor jemand kam, ist einmal',
    },
    notCounted: {
      en: 'from a machine to the first person: that is a wait of kind queue',
      de: 'von einer Maschine zum ersten Menschen: das ist ein Warten der Art queue',
    },
  },
  canned: {
    formula: {
      en: 'words in canned company text / all words of company text that was judged; empty where there is none',
      de: 'Wörter in Textbausteinen / alle Wörter der Firma, die beurteilt wurden; leer, wo es keine gibt',
    },
    notCounted: { en: 'messages that the page took away', de: 'Nachrichten, die die Seite entfernt hat' },
  },
  numbers: {
    formula: {
      en: 'numbers that messages call one of a ticket, case, order, contract or the like, as shown, at most 20; the number on the page of a ticket, and what was noted by hand',
      de: 'Nummern, die Nachrichten als die eines Tickets, Vorgangs, Auftrags, Vertrags oder dergleichen nennen, wie angezeigt, höchstens 20; die Nummer auf der Seite eines Tickets, und was von Hand notiert wurde',
    },
  },
} as const satisfies Record<string, Notes>;
