import { type Channel, channels, type Kept, noVerdict, type Verdict } from '../../conversation/interaction';
import { handMade } from '../../metrics/hand-made';
import type { CsvRecord } from '../import/csv-reader';
import { dayInText } from '../read-transcript/day-in-text';
import type { CsvMapping, CsvTarget } from './csv-mapping';

/** What a record says, or which cell cannot be read. Times in ms since 1970 UTC. */
export type ReadRecord =
  | { wrong: CsvTarget; what: string }
  | {
      wrong: null;
      organisation: string;
      startedAt: number;
      /** Null where the file has no end. */
      endedAt: number | null;
      channel: Channel;
      person: string;
      reference: string;
      verdict: Verdict;
    };

const channelWords: [RegExp, Channel][] = [
  [/chat/, 'chat'],
  [/mail/, 'email'],
  [/phone|call|telefon|anruf|hotline/, 'phone'],
  [/whatsapp|messenger|telegram|signal/, 'messenger'],
  [/sms/, 'sms'],
  [/letter|brief|post|fax/, 'letter'],
  [/store|shop|filiale|person|vor ort|branch/, 'in_person'],
  [/form/, 'web_form'],
  [/ticket/, 'ticket'],
  [/twitter|facebook|instagram|social|forum/, 'social'],
];

/** Reads one record. What is not given is left open; a channel that nobody knows is `other`. */
export function readRecord({ cells }: CsvRecord, { columns, monthFirst }: CsvMapping): ReadRecord {
  const cell = (target: CsvTarget) => {
    const column = columns[target];
    return column === null ? '' : (cells[column] ?? '').trim();
  };
  const wrong = (target: CsvTarget): ReadRecord => ({ wrong: target, what: cell(target).slice(0, 80) });
  const organisation = cell('organisation');
  if (organisation === '' || organisation.length > 300) return wrong('organisation');
  const startedAt = instantOf(cell('started'), cell('clock'), monthFirst);
  if (startedAt === null) return wrong('started');
  const endText = cell('ended');
  const endedAt = endText === '' ? null : endOf(endText, startedAt, monthFirst);
  if (endText !== '' && (endedAt === null || endedAt < startedAt)) return wrong('ended');
  const rating = ratingOf(cell('rating'));
  if (rating === undefined) return wrong('rating');
  const channel = cell('channel').toLowerCase();
  return {
    wrong: null,
    organisation,
    startedAt,
    endedAt,
    channel:
      channels.find((one) => one === channel) ??
      channelWords.find(([pattern]) => pattern.test(channel))?.[1] ??
      'other',
    person: cell('person'),
    reference: cell('reference'),
    verdict: {
      ...noVerdict,
      rating,
      resolved: resolvedOf(cell('resolved').toLowerCase()),
      notes: cell('notes'),
      tags: cell('tags')
        .split(/[,;|]/)
        .map((tag) => tag.trim())
        .filter((tag) => tag !== ''),
    },
  };
}

/** The interaction of a record that could be read. `now`: ms since 1970 UTC; `zone`: IANA, in which the file's times are meant. */
export function contactOfRecord(
  read: Extract<ReadRecord, { wrong: null }>,
  { id, zone, now }: { id: string; zone: string; now: number },
): Kept {
  const { organisation, person, reference, wrong: _, ...facts } = read;
  const told = { position: '', moodBefore: null, moodAfter: null, ledTo: '', happened: '', why: '' };
  return handMade(
    {
      ...facts,
      ...{ id, organisation, organisationName: organisation, origin: 'imported', zone },
      over: true,
      utcOffsetMin: -new Date(facts.startedAt).getTimezoneOffset(),
      ...(person === '' && reference === '' ? {} : { told: { ...told, person, reference } }),
    },
    now,
  );
}

const clockPattern = /(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?\s*(?:([ap])\.?m\.?)?\s*(?:uhr)?$/i;

/** An end as ms since 1970 UTC: a clock alone is on the day of the start, and the day of the start alone is no earlier than it. */
function endOf(text: string, startedAt: number, monthFirst: boolean): number | null {
  const start = new Date(startedAt);
  const dayOfStart = [start.getFullYear(), start.getMonth(), start.getDate()] as const;
  const found = dayInText(text, monthFirst);
  if (!found && clockPattern.exec(text)?.index === 0) return clockOn(dayOfStart, text);
  const at = instantOf(text, '', monthFirst);
  const isDayAlone = found?.words.trim() === text;
  return isDayAlone && at === new Date(...dayOfStart).getTime() ? startedAt : at;
}

const zonedPattern =
  /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?) ?(?:Z|UTC|GMT|([+-]\d\d)(?::?(\d\d))?)$/;

/** A day and a clock as ms since 1970 UTC, in the zone of the device unless the text names one; null where they cannot be read. */
function instantOf(text: string, clockText: string, monthFirst: boolean): number | null {
  const zoned = zonedPattern.exec(text);
  if (zoned) {
    const [, day, clock, hours, minutes = '00'] = zoned;
    const at = Date.parse(`${day}T${clock}${hours ? `${hours}:${minutes}` : 'Z'}`);
    return Number.isNaN(at) ? null : at;
  }
  const found = dayInText(text, monthFirst);
  if (!found || isInOtherOrder(found.words, monthFirst)) return null;
  const { year, month, day } = found.day;
  const rest = (clockText === '' ? text.replace(found.words, '') : clockText).replace(/^[T,\s]+/, '').trim();
  return clockOn([year, month - 1, day], rest);
}

/** Whether a day can only be read in the order that the table was said not to have: then its other days were read wrongly, too. */
function isInOtherOrder(words: string, monthFirst: boolean): boolean {
  const [, first, second] = /^(\d{1,2})\/(\d{1,2})\//.exec(words) ?? [];
  return Number(monthFirst ? first : second) > 12;
}

/** A clock on a day (its month from 0) as ms since 1970 UTC, in the zone of the device; null where it cannot be read. */
function clockOn(day: readonly [number, number, number], text: string): number | null {
  const clock = clockPattern.exec(text);
  // Words may stand before a clock ("um 10:00"), but not another clock or a sign: its end would be taken for it.
  if (text !== '' && (!clock || /[\d+-]/.test(text.slice(0, clock.index)))) return null;
  const [, hourText = '0', minute = '0', second = '0', half] = clock ?? [];
  const hour = half ? (Number(hourText) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(hourText);
  if (hour > 23 || Number(minute) > 59 || Number(second) > 59) return null;
  return new Date(...day, hour, Number(minute), Number(second)).getTime();
}

function ratingOf(text: string): number | null | undefined {
  if (text === '') return null;
  const stars = /^[★⭐*]{1,5}$/u.test(text)
    ? [...text].length
    : Number(text.replace(',', '.').replace(/\s*(?:\/|of|von)\s*5$/, ''));
  return Number.isInteger(stars) && stars >= 1 && stars <= 5 ? stars : undefined;
}

function resolvedOf(text: string): Verdict['resolved'] {
  if (/^(?:yes|ja|y|j|true|1|x|solved|resolved|gelöst|erledigt)$/.test(text)) return 'yes';
  if (/^(?:no|nein|n|false|0|open|offen|unsolved|ungelöst)$/.test(text)) return 'no';
  if (/^(?:partly|teilweise|zum teil)$/.test(text)) return 'partly';
  return text === 'workaround' ? 'workaround' : null;
}
