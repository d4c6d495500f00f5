import { always, boolean, category, integer, number, text, time } from './builders';
import {
  momentLabels,
  momentSourceLabels,
  promiseLabels,
  valenceLabels,
  waitEndLabels,
  waitLabels,
} from './part-categories';
import { waitNotes } from './wait-notes';

/** Columns of a wait. */
export const waitColumns = [
  category('kind', waitLabels, 'what was waited for', 'worauf gewartet wurde', {
    ...always,
    notes: waitNotes.kind,
  }),
  time('started_at', 'beginning of the wait', 'Beginn des Wartens', always),
  time('ended_at', 'end of the wait', 'Ende des Wartens', { nothing: ['not_applicable'] }),
  number(
    'wait_s',
    'length; up to the last look while it is open',
    'Länge; solange offen, bis zum letzten Blick',
    {
      required: true,
      unit: 's',
      range: [0, Number.MAX_VALUE],
      notes: waitNotes.length,
    },
  ),
  boolean('open', 'nobody has answered yet', 'noch hat niemand geantwortet', always),
  boolean(
    'at_least',
    'an end is not known: it lasted at least this long',
    'ein Ende ist nicht bekannt: es dauerte mindestens so lange',
    always,
  ),
  number(
    'announced_s',
    'what the organisation announced for it',
    'was die Organisation dafür angekündigt hat',
    {
      unit: 's',
      range: [0, Number.MAX_VALUE],
      notes: waitNotes.announced,
    },
  ),
  category('ended_by', waitEndLabels, 'what ended it', 'was es beendet hat', always),
] as const;

const ofMessage = { nothing: ['not_applicable'], range: [1, Number.MAX_SAFE_INTEGER] } as const;

/** Columns of a moment. */
export const momentColumns = [
  integer('seq', 'the message it belongs to', 'die Nachricht, zu der er gehört', ofMessage),
  category('kind', momentLabels, 'what happened', 'was geschah', {
    ...always,
    notes: {
      notCounted: {
        en: 'what a rule found and the person took away',
        de: 'was eine Regel gefunden und die Person weggenommen hat',
      },
    },
  }),
  category('valence', valenceLabels, 'whether it was good or bad', 'ob er gut oder schlecht war', always),
  category('source', momentSourceLabels, 'who says so', 'wer das sagt', {
    ...always,
    notes: {
      formula: {
        en: 'person: noticed by the person, or found by a rule and confirmed by the person',
        de: 'person: von der Person bemerkt, oder von einer Regel gefunden und von der Person bestätigt',
      },
    },
  }),
  text('quote', 'the words as shown', 'die Worte wie angezeigt'),
  text('note', "the person's own words", 'eigene Worte der Person'),
] as const;

/** Columns of a promise. */
export const promiseColumns = [
  text('promise_id', 'stable id', 'feste Kennung', always),
  integer('seq', 'the message it was made in', 'die Nachricht, in der sie gegeben wurde', ofMessage),
  text('text', 'what was promised', 'was zugesagt wurde', always),
  time('due_at', 'by when', 'bis wann'),
  category('status', promiseLabels, 'what became of it', 'was daraus wurde', always),
  time(
    'decided_at',
    'when the person said what became of it',
    'wann die Person gesagt hat, was daraus wurde',
    {
      nothing: ['not_applicable'],
    },
  ),
] as const;
