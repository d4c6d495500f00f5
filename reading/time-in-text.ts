import type { StatedTime } from '../conversation/sighting';
import { dayIn, isTimeText, readTime } from './displayed-time';
import { numericDate } from './numeric-day';
import { weekdayOf } from './week-day';

/** A time said within a line; `text`: the words of the line that say it. */
export interface TimeInText {
  text: string;
  stated: StatedTime;
}

const daySeconds = 86_400;
/** Longer lines are no heads of entries. */
const longestLine = 200;

const clock = String.raw`(?:\d{1,2}(?::| ?h ?|\.)\d{2}(?::\d{2})?(?!\d)|\d{1,2} ?[時时点點시] ?\d{1,2} ?[分분])(?: ?[ap]\.?m\b\.?| ?(?:vorm|nachm)\.?| ?(?:uhr|uur|hrs?|hs)\b)?`;
const zone = String.raw`(?: ?\(?(?:utc|gmt|z)\b\)?| ?[+-]\d{2}:?\d{2}(?!\d))?`;
/** What may stand between a date and its clock. */
const between = String.raw`(?:[\s,|·–—日일号-]| at | um | à | a las | às | alle | om | kl\.? | klo | o(?: godz\.)? | в ){0,5}\(?`;
const date = [
  numericDate.source,
  String.raw`(?<![\d:.])\d{1,2}\. ?\d{1,2}\.(?! ?\d)`,
  String.raw`(?<![\d:.])\d{1,2}(?:(?:\.|st|nd|rd|th)? (?:de |of )?|[/-])\p{L}{3,12}\.?,?(?: (?:de )?\d{4}|[/-]\d{2,4}(?![\d:]))?`,
  String.raw`\p{L}{3,12}\.? \d{1,2}(?:st|nd|rd|th)?(?![\d:])(?:,? \d{4}(?!\d))?`,
  String.raw`(?<!\p{L})(?:heute|gestern|today|yesterday)(?!\p{L})`,
].join('|');
const dated = new RegExp(`(?:${date})(?:${between}${clock}${zone}\\)?(?: (?:19|20)\\d{2}\\b)?)?`, 'giu');
const clockBefore = new RegExp(`${clock}[\\s,|·–—-]*(?:on |am |den |le )?$`, 'iu');

/** The day of the week that stands in front of a date, with what parts them; empty if none does. */
function weekdayBefore(line: string, language: string): string {
  const match = /(\p{L}{2,12})[.,]{0,2} (?:den |the )?$/u.exec(line);
  return match && weekdayOf(match[1]!, language) !== null ? match[0] : '';
}

const units: readonly (readonly [string, number])[] = [
  ['sek(?:unden?|\\.)?|sec(?:ond)?s?\\.?', 1],
  ['min(?:uten?|utes?|s|\\.)?', 60],
  ['std\\.?|stunden?|hours?|hrs?\\.?', 3600],
  ['tag(?:en?)?|days?', daySeconds],
  ['wochen?|weeks?|wks?\\.?', 7 * daySeconds],
  ['monat(?:en?)?|months?', 30 * daySeconds],
  ['jahr(?:en?)?|years?', 365 * daySeconds],
];
const count = String.raw`(\d{1,3}|einem|einer|an?|one)`;
const relative = units.map(
  ([words, unitS]) =>
    [
      new RegExp(
        `(?<!\\p{L})(?:vor (?:etwa |ca\\. |über )?${count} (?:${words})|(?:about |over )?${count} (?:${words}) ago)(?!\\p{L})`,
        'iu',
      ),
      unitS,
    ] as const,
);

/** How long ago a line says something was, to its unit either way: pages round up, down, or off. */
function ago(line: string, now: number): TimeInText | null {
  for (const [pattern, unitS] of relative) {
    const match = pattern.exec(line);
    if (!match) continue;
    const times = Number(match[1] ?? match[2]) || 1;
    const precisionS = unitS < 3600 ? unitS : 2 * unitS;
    return { text: match[0], stated: { at: now - times * unitS * 1000, precisionS } };
  }
  return null;
}

/** Moves what was read as a local time by the zone that stands behind it. */
function inZone(stated: StatedTime, text: string): StatedTime {
  const match = /(?:\b(utc|gmt|z)\b|([+-])(\d{2}):?(\d{2}))\)?$/i.exec(text);
  if (!match || stated.precisionS >= daySeconds) return stated;
  const eastMin = match[1] ? 0 : (Number(match[3]) * 60 + Number(match[4])) * (match[2] === '-' ? -1 : 1);
  const local = new Date(stated.at);
  const utc = Date.UTC(
    ...([local.getFullYear(), local.getMonth(), local.getDate()] as const),
    ...([local.getHours(), local.getMinutes(), local.getSeconds()] as const),
  );
  return { ...stated, at: utc - eastMin * 60_000 };
}

/**
 * What a text says of when, wherever in it that stands; a day without its clock counts from noon, to the day. `now`: ms since 1970 UTC.
 * Null if it says no time for certain.
 */
export function statedIn(text: string, language: string, now: number): StatedTime | null {
  const since = ago(text, now);
  if (since) return since.stated;
  const clocked = readTime(text, language, now);
  if (clocked) return inZone(clocked, text);
  const day = dayIn(text, language, now);
  return day === null ? null : { at: new Date(day).setHours(12, 0, 0, 0), precisionS: daySeconds };
}

/** The first time that a short line says, with a day; a line that is nothing but a time may do without. Null if there is none. */
export function timeIn(text: string, language: string, now: number): TimeInText | null {
  if (text.length > longestLine) return null;
  const line = text.replace(/:\s*$/, '');
  const since = ago(line, now);
  if (since) return since;
  for (const match of line.matchAll(dated)) {
    if (dayIn(match[0], language, now) === null) continue;
    const before = line.slice(0, match.index);
    const weekday = weekdayBefore(before, language);
    const ahead = before.slice(0, before.length - weekday.length);
    const clockAhead = /\d[:h]\d/.test(match[0]) ? null : clockBefore.exec(ahead);
    const whole = `${clockAhead?.[0] ?? ''}${weekday}${match[0]}`;
    const stated = statedIn(whole, language, now);
    if (stated) return { text: whole, stated };
  }
  const bare = line.trim();
  if (!isTimeText(bare, language)) return null;
  const stated = statedIn(bare, language, now);
  return stated && { text: bare, stated };
}
