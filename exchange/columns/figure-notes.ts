import type { Notes } from './column';

/** What the codebook says of `queue_s`. */
export const queueNotes: Notes = {
  formula: {
    en: 'sum of waits of kind queue: from asking, or from the first queue line, to the first person',
    de: 'Summe der Wartezeiten der Art queue: von der Bitte oder der ersten Wartezeile bis zum ersten Menschen',
  },
  notCounted: {
    en: 'queues after a transfer or after the first person; open waits and those with at_least count with what is known, which makes it a lower bound',
    de: 'Schlangen nach einer Weiterleitung oder nach dem ersten Menschen; laufendes Warten und solches mit at_least zählt mit dem, was bekannt ist: dann eine Untergrenze',
  },
  term: {
    en: 'queue time; companies often begin after the menu and count the first queue only',
    de: 'Wartezeit in der Schlange; Firmen beginnen oft erst nach dem Menü und zählen nur die erste Schlange',
  },
};

const frtTerm = {
  en: 'first reply time; companies often start at ticket creation, count human replies and business hours only',
  de: 'Erstantwortzeit; Firmen beginnen oft beim Anlegen des Tickets und zählen nur menschliche Antworten und Geschäftszeiten',
};
const frtNot = {
  en: 'lines of the chat software, and words of a person who has passed the chat on before the next one comes, are no answer; nothing is taken off for nights',
  de: 'Zeilen der Chat-Software und Worte eines Menschen, der weitergegeben hat, bevor der nächste kommt, sind keine Antwort; Nächte werden nicht abgezogen',
};
const frtFormula = (en: string, de: string) => ({
  en: `time of the first message of ${en} after the first customer message - time of that message`,
  de: `Zeit der ersten Nachricht von ${de} nach der ersten Kundennachricht - Zeit dieser Kundennachricht`,
});

/** What the codebook says of the three first response times. */
export const frtNotes = {
  any: { formula: frtFormula('a person or a bot', 'Mensch oder Bot'), notCounted: frtNot, term: frtTerm },
  auto: {
    formula: frtFormula('a bot or auto-reply', 'Bot oder Automatik'),
    notCounted: frtNot,
    term: frtTerm,
  },
  human: { formula: frtFormula('a person', 'einem Menschen'), notCounted: frtNot, term: frtTerm },
} as const satisfies Record<string, Notes>;

const gapNot = {
  en: 'answers of bots and of a person who has passed the chat on before the next one comes, thanks, agreement and goodbye of the customer, which ask for no answer, and gaps with an unknown instant at an end',
  de: 'Antworten von Bots und von Menschen, die weitergegeben haben, bevor der nächste kommt, Dank, Zustimmung und Abschied der Kundenseite, die keine Antwort brauchen, und Abstände mit unbekanntem Zeitpunkt an einem Ende',
};
const gapTerm = {
  en: 'next reply time; the name has two meanings elsewhere, here it is customer to person only',
  de: 'Folgeantwortzeit; anderswo hat der Name zwei Bedeutungen, hier nur von Kundin oder Kunde zum Menschen',
};

/** What the codebook says of the gaps between question and answer. */
export const gapNotes = {
  median: {
    formula: {
      en: "median of the gaps from the customer's last message before an answer of a person to that answer",
      de: 'Median der Abstände von der letzten Kundennachricht vor der Antwort eines Menschen zu dieser Antwort',
    },
    notCounted: gapNot,
    term: gapTerm,
    n: 'reply_gaps_n',
  },
  p90: {
    formula: {
      en: '90th percentile of the same gaps (nearest rank)',
      de: '90. Perzentil derselben Abstände (nächster Rang)',
    },
    notCounted: gapNot,
    term: gapTerm,
    n: 'reply_gaps_n',
  },
} as const satisfies Record<string, Notes>;

const lowerBound = {
  en: 'nothing is left out: open waits and those with at_least count with what is known, which makes it a lower bound',
  de: 'nichts wird ausgelassen: laufendes Warten und solches mit at_least zählt mit dem, was bekannt ist; der Wert ist dann eine Untergrenze',
};

/** What the codebook says of `longest_wait_s`. */
export const longestNotes: Notes = {
  formula: { en: 'the largest wait_s of the table waits', de: 'das größte wait_s der Tabelle waits' },
  notCounted: lowerBound,
};

const bothKnown = {
  en: 'spans with an unknown instant at an end',
  de: 'Spannen mit unbekanntem Zeitpunkt an einem Ende',
};

/** What the codebook says of who waited for whom. */
export const sideNotes = {
  customer: {
    formula: {
      en: 'length of the table waits joined: what overlaps counts once',
      de: 'Länge der zusammengelegten Zeilen der Tabelle waits: Überlappendes zählt einmal',
    },
    notCounted: lowerBound,
    term: { en: 'requester wait time', de: 'Wartezeit der anfragenden Person' },
  },
  company: {
    formula: {
      en: "sum of spans from a word of the organisation to the customer's next, less customer_waiting_s",
      de: 'Summe der Spannen von einem Wort der Organisation zum nächsten der Kundenseite, ohne customer_waiting_s',
    },
    notCounted: bothKnown,
    term: { en: 'agent wait time', de: 'Wartezeit der Gegenseite' },
  },
} as const satisfies Record<string, Notes>;
