import { industries } from '../../conversation/industry';
import { always, boolean, category, integer, number, text, texts, time } from './builders';
import { channelLabels, closedByLabels, confidenceLabels, originLabels, stateLabels } from './categories';

const whileOpen = { nothing: ['not_applicable'] } as const;
const unlessRead = { nothing: ['not_applicable'] } as const;

/** Columns of an interaction that say what it was and when. */
export const contactColumns = [
  text(
    'interaction_id',
    'stable id, the same in every export; in pseudonymised exports stable within a study',
    'feste Kennung, in jedem Export dieselbe; in pseudonymisierten Exporten fest innerhalb einer Studie',
    always,
  ),
  text(
    'case_id',
    'the matter it belongs to (id of its first interaction), empty if none',
    'die Sache, zu der der Kontakt gehört (Kennung ihres ersten Kontakts), sonst leer',
  ),
  text(
    'organisation',
    "registrable domain for captured chats, the person's own name for it otherwise",
    'registrierbare Domain bei gelesenen Chats, sonst der Name, den die Person vergeben hat',
    always,
  ),
  text('organisation_name', 'name as shown', 'Name wie angezeigt'),
  text(
    'industry',
    `industry from a fixed list (${industries.join(', ')}), empty if nobody said`,
    `Branche aus einer festen Liste (${industries.join(', ')}), sonst leer`,
  ),
  category('channel', channelLabels, 'the way of contact', 'der Weg des Kontakts', always),
  category('origin', originLabels, 'how it came into the journal', 'wie er ins Tagebuch kam', always),
  text(
    'vendor',
    'chat software that was read, empty if none; `any` = no known one',
    'gelesene Chat-Software, leer wenn keine; `any` = keine bekannte',
  ),
  text('reader_version', 'version of the reader', 'Version des Lesers', unlessRead),
  category(
    'confidence',
    confidenceLabels,
    'how sure the reader is of what it read',
    'wie sicher der Leser ist',
    unlessRead,
  ),
  boolean(
    'partial',
    'messages existed before the watch began, or the view was cut',
    'Nachrichten gab es schon vor Beginn der Beobachtung, oder die Ansicht war gekürzt',
    always,
  ),
  time('started_at', 'first sign of the contact', 'erstes Zeichen des Kontakts', always),
  time(
    'ended_at',
    'end of the contact; empty where it is over and nobody told when',
    'Ende des Kontakts; leer, wo er vorbei ist und niemand gesagt hat, wann',
    whileOpen,
  ),
  text('zone', 'IANA time zone at started_at', 'IANA-Zeitzone bei started_at', always),
  integer('utc_offset_min', 'minutes east of UTC at started_at', 'Minuten östlich von UTC bei started_at', {
    required: true,
    unit: 'min',
    range: [-1440, 1440],
  }),
  category('state', stateLabels, 'whether it still runs', 'ob er noch läuft', always),
  category('closed_by', closedByLabels, 'what ended it', 'was ihn beendet hat', whileOpen),
  number('duration_s', 'length of the contact by the wall clock', 'Dauer des Kontakts nach der Wanduhr', {
    unit: 's',
    range: [0, Number.MAX_VALUE],
    nothing: ['not_applicable'],
    notes: {
      formula: { en: 'ended_at - started_at', de: 'ended_at - started_at' },
      notCounted: {
        en: 'nothing is taken off: nights, waits and transfers count',
        de: 'nichts wird abgezogen: Nächte, Warten und Weiterleitungen zählen',
      },
      term: {
        en: 'not the handle time of a contact centre, which leaves queues out and adds work after the contact',
        de: 'nicht die Bearbeitungszeit eines Servicecenters, die Warteschlangen weglässt und Nacharbeit zählt',
      },
    },
  }),
  texts(
    'corrected',
    'names of the columns in which the person corrected what was recorded',
    'Namen der Spalten, in denen die Person das Festgehaltene berichtigt hat',
  ),
] as const;
