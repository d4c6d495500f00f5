import type { MessageRow, WholeRow } from '../columns/tables';
import { given } from '../rows/cells';

const words = {
  en: {
    waited: {
      queue: 'waited in the queue',
      first_response: 'waited for a first reply',
      reply: 'waited for a reply',
      transfer: 'waited for the transfer',
      hold: 'waited on hold',
    },
    party: { customer: 'me', agent: 'a person', bot: 'a bot', system: 'chat software' },
    atLeast: 'at least ',
    unknown: 'time not known',
    notes: 'Notes',
    seconds: 's',
    minutes: 'min',
    hours: 'h',
  },
  de: {
    waited: {
      queue: 'in der Warteschlange gewartet',
      first_response: 'auf die erste Antwort gewartet',
      reply: 'auf Antwort gewartet',
      transfer: 'auf die Weiterleitung gewartet',
      hold: 'in der Warteschleife gewartet',
    },
    party: { customer: 'ich', agent: 'ein Mensch', bot: 'ein Bot', system: 'Chat-Software' },
    atLeast: 'mindestens ',
    unknown: 'Zeit unbekannt',
    notes: 'Notizen',
    seconds: 's',
    minutes: 'Min.',
    hours: 'Std.',
  },
} as const;

type WaitRow = WholeRow['waits'][number];

/** Languages of the notes. */
export type NoteLanguage = keyof typeof words;

/** Waits shorter than this are not worth a line, seconds. */
const shortestWaitS = 60;
const aDayS = 86_400;

/**
 * One interaction as a Markdown note with front matter (YAML) for tools such as Obsidian. Times are those of the contact's own zone.
 * What was said stands in block quotes, with everything escaped that Markdown or HTML would act on.
 */
export function interactionMarkdown(row: WholeRow, language: NoteLanguage): string {
  const when = wordedTimes(row, language);
  const untold = new Set(row.waits.filter((wait) => wait.wait_s >= shortestWaitS));
  const told = (waits: readonly WaitRow[]) =>
    waits.map((wait) => {
      untold.delete(wait);
      const least = wait.at_least || wait.open ? words[language].atLeast : '';
      return `*${words[language].waited[wait.kind]}: ${least}${spanText(wait.wait_s, language)}*`;
    });
  const said = row.messages.flatMap((message) => [
    ...told([...untold].filter((wait) => endsWith(wait, message))),
    `**${escapedName(message.author ?? '') || words[language].party[message.party]}** · ${when(message)}`,
    quoted(message.text ?? ''),
  ]);
  const notes = row.notes ? [`## ${words[language].notes}`, quoted(row.notes)] : [];
  const title = `# ${escapedName(row.organisation_name ?? row.organisation)}, ${localIn(row)(row.started_at).day}`;
  // Waits that no word ended: they run on, or the contact was over.
  const rest = told([...untold]);
  return `${[frontMatter(row), title, ...notes, ...said, ...rest].join('\n\n')}\n`;
}

/** Whether a word is the one that ended a wait. Times may be those of minutes, so that others have the same. */
function endsWith({ ended_at, ended_by }: WaitRow, { at, party }: MessageRow): boolean {
  if (ended_at === null || ended_at !== at || party === 'customer') return false;
  return party === 'system' || ended_by === party;
}

/** A name for the note's file: day, organisation, and enough of the id to tell two contacts apart. */
export function noteName(row: WholeRow): string {
  const organisation = row.organisation.replaceAll(/[^\p{L}\p{N}.-]+/gu, '-').slice(0, 60);
  const id = row.interaction_id.replaceAll(/[^\w-]+/g, '').slice(0, 12);
  return `${localIn(row)(row.started_at).day} ${organisation} ${id}.md`;
}

function frontMatter(row: WholeRow): string {
  const facts = {
    interaction_id: row.interaction_id,
    organisation: row.organisation,
    channel: row.channel,
    started_at: row.started_at,
    ended_at: given(row.ended_at),
    zone: row.zone,
    longest_wait_s: row.longest_wait_s,
    frt_human_s: given(row.frt_human_s),
    rating: given(row.rating),
    resolved: given(row.resolved),
    case_numbers: row.case_numbers,
    tags: row.tags.map((tag) => tag.replaceAll(/\s+/g, '-')),
  };
  // JSON is YAML too, and needs no second way of escaping.
  const lines = Object.entries(facts).filter(([, value]) => value !== null);
  return ['---', ...lines.map(([name, value]) => `${name}: ${JSON.stringify(value)}`), '---'].join('\n');
}

function quoted(text: string): string {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => `> ${escaped(line).replace(/^(\s*)([-+]|\d+(?=[.)]))/, '$1\\$2')}`)
    .join('  \n');
}

function escaped(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]<>#|!~$^=%&]/g, '\\$&');
}

/** A name on one line: what follows a line break in it would be read as a line of the note. */
function escapedName(name: string): string {
  return escaped(name.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim());
}

type Place = Pick<WholeRow, 'zone' | 'utc_offset_min'>;

/** Tells day and clock of an instant in the zone of the contact; where nobody knows it, by its offset at the beginning. */
function localIn({ zone, utc_offset_min: offsetMin }: Place): (at: string) => { day: string; clock: string } {
  const format = clockIn(zone);
  return (at) => {
    const instant = Date.parse(at);
    // Sweden writes times nearly as ISO 8601 does.
    const text = format?.format(instant) ?? new Date(instant + offsetMin * 60_000).toISOString();
    return { day: text.slice(0, 10), clock: text.slice(11, 16) };
  };
}

function clockIn(timeZone: string): Intl.DateTimeFormat | null {
  const two = '2-digit';
  const form = { year: 'numeric', month: two, day: two, hour: two, minute: two } as const;
  try {
    return new Intl.DateTimeFormat('sv', { ...form, timeZone });
  } catch {
    return null;
  }
}

/** The times of messages, one after the other: the clock, after the day where that is another than before; a time that is no finer than a day has none. */
function wordedTimes(
  row: WholeRow,
  language: NoteLanguage,
): (message: Pick<MessageRow, 'at' | 'at_precision_s'>) => string {
  const local = localIn(row);
  let { day: shown } = local(row.started_at);
  return ({ at, at_precision_s: precisionS }) => {
    if (at === null) return words[language].unknown;
    const { day, clock } = local(at);
    const isNew = day !== shown;
    shown = day;
    if ((precisionS ?? 0) >= aDayS) return day;
    return isNew ? `${day} ${clock}` : clock;
  };
}

function spanText(seconds: number, language: NoteLanguage): string {
  const unit = words[language];
  if (seconds < 60) return `${Math.round(seconds)} ${unit.seconds}`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `${minutes} ${unit.minutes}`;
  return `${Math.floor(minutes / 60)} ${unit.hours} ${minutes % 60} ${unit.minutes}`;
}
