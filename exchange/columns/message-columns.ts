import { always, boolean, category, integer, number, records, text, time } from './builders';
import { instantLabels, partyLabels, systemKindLabels } from './part-categories';

const companyText = { nothing: ['not_applicable'] } as const;

/** Columns of a message; its interaction's id stands before them in tables. */
export const messageColumns = [
  integer('seq', 'place in the order shown, from 1', 'Platz in der angezeigten Reihenfolge, ab 1', {
    required: true,
    range: [1, Number.MAX_SAFE_INTEGER],
  }),
  category('party', partyLabels, 'who spoke', 'wer gesprochen hat', {
    ...always,
    notes: {
      formula: {
        en: "as read and judged from the page; the person's word where they said otherwise",
        de: 'wie aus der Seite gelesen und beurteilt; das Wort der Person, wo sie es anders gesagt hat',
      },
    },
  }),
  text(
    'author',
    'name as shown; a pseudonym in shared exports',
    'Name wie angezeigt; in geteilten Exporten ein Pseudonym',
    {
      notes: {
        formula: {
          en: 'beside the message; where rows name nobody, whom the head of the chat showed when the message appeared',
          de: 'neben der Nachricht; wo Zeilen niemanden nennen, wen der Kopf des Chats zeigte, als die Nachricht erschien',
        },
      },
    },
  ),
  time('at', 'when it appeared; empty = not known', 'wann sie erschien; leer = nicht bekannt', {
    notes: {
      formula: {
        en: 'as watched or stated; pages round and have other clocks, so waits and figures take watched messages in the order of their times, and a stated time that contradicts a watched one or an earlier message for that one',
        de: 'wie beobachtet oder angegeben; Seiten runden und haben andere Uhren: Warten und Zahlen nehmen Beobachtetes in der Folge seiner Zeiten, und eine angegebene Zeit, die einer beobachteten oder einer früheren Nachricht widerspricht, als diese',
      },
    },
  }),
  category('at_basis', instantLabels, 'how the time is known', 'woher die Zeit bekannt ist', always),
  number(
    'at_precision_s',
    'how fine the time is: 0.001 watched, 60 for "14:03"',
    'wie fein die Zeit ist: 0,001 beobachtet, 60 bei „14:03“',
    {
      unit: 's',
      range: [0, Number.MAX_VALUE],
      notes: {
        formula: {
          en: 'as fine as the page says it: 86400 where it names a day alone (at is noon, no clock is shown), 3600 or more where it names an hour; from 3600 on the time may lie half of this before or after at, and a wait that begins or ends there is at_least, or is left out where nothing is known of its length',
          de: 'so fein, wie die Seite sie nennt: 86400, wo nur ein Tag steht (at ist Mittag, angezeigt wird keine Uhrzeit), 3600 oder mehr, wo nur eine Stunde steht; ab 3600 kann die Zeit um die Hälfte davon vor oder nach at liegen, und ein Warten, das dort beginnt oder endet, ist at_least oder fehlt, wo über seine Länge nichts bekannt ist',
        },
      },
    },
  ),
  text(
    'text',
    'as shown, line breaks kept, no markup',
    'wie angezeigt, mit Zeilenumbrüchen, ohne Auszeichnung',
    {
      notes: {
        formula: {
          en: 'a picture, film or recording that was sent and that the page gives no name is 🖼️, 🎞️ or 🔊',
          de: 'ein Bild, Film oder Tonstück, das gesendet wurde und dem die Seite keinen Namen gibt, ist 🖼️, 🎞️ oder 🔊',
        },
        notCounted: {
          en: 'a letter quoted below an answer in a ticket: “[…]” stands for it, its words are in the thread already',
          de: 'ein Brief, der in einem Ticket unter einer Antwort zitiert ist: „[…]“ steht dafür, seine Worte stehen schon im Verlauf',
        },
      },
    },
  ),
  text(
    'lang',
    'language (BCP 47), guessed; empty = not guessed',
    'Sprache (BCP 47), geraten; leer = nicht geraten',
    {
      notes: {
        formula: {
          en: 'guessed by the browser when the contact is over (a ticket: when its page is left): a message of 60 letters and more by its own words where they are sure and the language is heard elsewhere in the contact too, all others by what their side says, else by all that is said; a language that a file brings in is kept',
          de: 'vom Browser geraten, wenn der Kontakt vorbei ist (ein Ticket: wenn seine Seite verlassen wird): eine Nachricht ab 60 Buchstaben nach ihren eigenen Worten, wo sie sicher sind und die Sprache auch sonst im Kontakt vorkommt, alle anderen nach dem, was ihre Seite sagt, sonst nach allem Gesagten; eine Sprache, die eine Datei mitbringt, wird behalten',
        },
        notCounted: {
          en: 'texts without letters, and contacts that are not over; near relatives (as Croatian and Serbian) are mixed up',
          de: 'Texte ohne Buchstaben und Kontakte, die nicht vorbei sind; nahe Verwandte (wie Kroatisch und Serbisch) werden verwechselt',
        },
      },
    },
  ),
  boolean(
    'revised',
    'the page changed it after it was shown',
    'die Seite hat sie nach dem Anzeigen geändert',
    always,
  ),
  time('withdrawn_at', 'when the page took it away', 'wann die Seite sie entfernt hat', {
    nothing: ['not_applicable'],
  }),
  category(
    'system_kind',
    systemKindLabels,
    'what a line of the chat software says',
    'was eine Zeile der Chat-Software sagt',
    {
      nothing: ['not_applicable'],
    },
  ),
  boolean('canned', 'judged to be a canned response', 'als Textbaustein beurteilt', {
    ...companyText,
    notes: {
      formula: {
        en: 'canned_score of at least 0.5; where the person decided, the score is exactly 1 or 0, and 0 has no reasons',
        de: 'canned_score von mindestens 0,5; wo die Person entschieden hat, ist der Wert genau 1 oder 0, und 0 hat keine Belege',
      },
    },
  }),
  number(
    'canned_score',
    'probability of being a canned response',
    'Wahrscheinlichkeit, ein Textbaustein zu sein',
    {
      ...companyText,
      unit: 'share',
      range: [0, 1],
      notes: {
        formula: {
          en: 'a logistic model of the program (score_version) over the evidence in canned_reasons; short courtesy, and text without evidence that can be shown, stay below 0.5; exactly 1 or 0 is the word of the person',
          de: 'ein logistisches Modell des Programms (score_version) über die Belege in canned_reasons; kurze Höflichkeit und Text ohne zeigbare Belege bleiben unter 0,5; genau 1 oder 0 ist das Wort der Person',
        },
      },
    },
  ),
  records(
    'canned_reasons',
    'the evidence: kind (repeat, wording, pace, residue), detail, ids of interactions with the same text',
    'die Belege: Art (repeat, wording, pace, residue), Einzelheit, Kennungen von Kontakten mit demselben Text',
    {
      required: true,
      fields: { kind: 'text', detail: 'text', with: 'texts?' },
      notes: {
        formula: {
          en: 'detail: the words that tell (repeat: the beginning of the text); pace: signs a second since the word before, or since the page showed that somebody typed; empty in a package without messages.text',
          de: 'detail: die Worte, die es verraten (repeat: der Anfang des Textes); pace: Zeichen je Sekunde seit dem Wort davor, oder seit die Seite zeigte, dass jemand schreibt; leer in einem Paket ohne messages.text',
        },
        notCounted: {
          en: 'with names at most five interactions, which need not be in the same package',
          de: 'with nennt höchstens fünf Kontakte, die nicht im selben Paket stehen müssen',
        },
      },
    },
  ),
  boolean(
    'corrected',
    'the person corrected author, text or time',
    'die Person hat Autor, Text oder Zeit berichtigt',
  ),
] as const;
