import { always, boolean, category, integer, number, texts } from './builders';
import { answererLabels, stageLabels } from './categories';
import { courseNotes } from './course-notes';
import { frtNotes, gapNotes, longestNotes, queueNotes, sideNotes } from './figure-notes';

const count = { required: true, range: [0, Number.MAX_SAFE_INTEGER] } as const;
const span = { unit: 's', range: [0, Number.MAX_VALUE] } as const;
const sinceFirstWord = { ...span, nothing: ['not_applicable'] } as const;

/** Columns of an interaction that were computed from its messages. */
export const figureColumns = [
  integer('messages_customer', 'messages of the customer', 'Nachrichten von Kundin oder Kunde', count),
  integer(
    'messages_agent',
    'messages of people of the organisation',
    'Nachrichten von Menschen der Organisation',
    count,
  ),
  integer('messages_bot', 'messages of bots', 'Nachrichten von Bots', count),
  integer('messages_system', 'lines of the chat software', 'Zeilen der Chat-Software', count),
  number(
    'queue_s',
    'time in queues until the first person came',
    'Zeit in Warteschlangen, bis der erste Mensch kam',
    {
      ...span,
      notes: queueNotes,
    },
  ),
  number(
    'frt_any_s',
    'first customer message to the first answer of anyone',
    'erste Nachricht bis zur ersten Antwort von irgendwem',
    {
      ...sinceFirstWord,
      notes: frtNotes.any,
    },
  ),
  number(
    'frt_auto_s',
    'first customer message to the first automatic answer',
    'erste Nachricht bis zur ersten automatischen Antwort',
    {
      ...sinceFirstWord,
      notes: frtNotes.auto,
    },
  ),
  number(
    'frt_human_s',
    'first customer message to the first answer of a person',
    'erste Nachricht bis zur ersten Antwort eines Menschen',
    {
      ...sinceFirstWord,
      notes: frtNotes.human,
    },
  ),
  number(
    'reply_gap_median_s',
    'typical time to the next answer of a person',
    'übliche Zeit bis zur nächsten Antwort eines Menschen',
    {
      ...span,
      notes: gapNotes.median,
    },
  ),
  number(
    'reply_gap_p90_s',
    'nine of ten answers of a person came within this time',
    'neun von zehn Antworten eines Menschen kamen in dieser Zeit',
    {
      ...span,
      notes: gapNotes.p90,
    },
  ),
  integer(
    'reply_gaps_n',
    'how many gaps the two figures come from',
    'aus wie vielen Abständen die beiden Werte stammen',
    count,
  ),
  number('longest_wait_s', 'longest single uninterrupted wait', 'längstes ununterbrochenes Warten', {
    ...span,
    notes: longestNotes,
  }),
  number(
    'customer_waiting_s',
    'sum of spans in which the customer waited',
    'Summe der Spannen, in denen Kundin oder Kunde wartete',
    {
      ...span,
      notes: sideNotes.customer,
    },
  ),
  number(
    'company_waiting_s',
    'sum of spans in which the organisation waited',
    'Summe der Spannen, in denen die Organisation wartete',
    {
      ...span,
      notes: sideNotes.company,
    },
  ),
  number(
    'announced_wait_s',
    'the wait the organisation announced first, if any',
    'die zuerst angekündigte Wartezeit, falls es eine gab',
    { ...span, notes: courseNotes.announced },
  ),
  boolean(
    'abandoned',
    'the contact ended without the answer that was waited for',
    'der Kontakt endete ohne die erwartete Antwort',
    {
      required: true,
      notes: courseNotes.abandoned,
    },
  ),
  category('abandoned_stage', stageLabels, 'where it was abandoned', 'an welcher Stelle', {
    nothing: ['not_applicable'],
    notes: courseNotes.stage,
  }),
  category('answered_by', answererLabels, 'who answered the customer', 'wer geantwortet hat', {
    ...always,
    notes: courseNotes.answeredBy,
  }),
  integer(
    'handoff_asks',
    'how often the customer asked for a person before one came',
    'wie oft nach einem Menschen gefragt wurde, bevor einer kam',
    {
      ...count,
      notes: courseNotes.asks,
    },
  ),
  integer(
    'transfers',
    'passed on to another person or department',
    'Weiterleitungen an andere Menschen oder Abteilungen',
    { ...count, notes: courseNotes.transfers },
  ),
  number(
    'canned_share',
    "share of the company's words that are canned responses",
    'Anteil der Firmenwörter, die aus Textbausteinen stammen',
    {
      unit: 'share',
      range: [0, 1],
      notes: courseNotes.canned,
    },
  ),
  integer('moments_good', 'good moments', 'gute Momente', count),
  integer('moments_bad', 'bad moments', 'schlechte Momente', count),
  integer('promises_made', 'promises of the organisation', 'Zusagen der Organisation', count),
  integer('promises_kept', 'promises that were kept', 'gehaltene Zusagen', count),
  integer('promises_broken', 'promises that were broken', 'gebrochene Zusagen', count),
  texts('case_numbers', 'reference numbers seen', 'gesehene Vorgangsnummern', {
    ...always,
    notes: courseNotes.numbers,
  }),
] as const;
