import type { StatedTime } from '../conversation/sighting';
import { beforeClocks } from './before-clocks';
import { dayIn, isTimeText, readTime } from './displayed-time';
import { matcher } from './matcher';
import { numericDate } from './numeric-day';
import { weekdayOf } from './week-day';
import { westernDigits } from './western-digits';

/** A time said within a line; `text`: the words of the line that say it. */
export interface TimeInText {
  text: string;
  stated: StatedTime;
}

const daySeconds = 86_400;
/** Longer lines are no heads of entries. */
const longestLine = 200;

/** Halves of the day behind a clock ("a. m.", "odp.", "μ.μ."), and before one. */
const halfBehind = String.raw`[ap]\.? ?m(?!\p{L})\.?|(?:vorm|nachm|dop|odp)\.?(?!\p{L})|[πμ]\. ?μ\.?|[صم](?!\p{L})`;
const halfBefore = String.raw`오전|오후|午前|午後|上午|下午|凌晨|晚上|(?:öö|ös)(?!\p{L})|(?:de|du|ap|ip)\.`;
const clock = String.raw`(?:\d{1,2}(?::| ?h ?|\.)\d{2}(?::\d{2})?(?!\d)|\d{1,2} ?[時时点點시] ?\d{1,2} ?[分분])(?: ?(?:${halfBehind})| ?(?:uhr|uur|hrs?|hs)\b| ?[hч](?=\s*(?:$|[,;:)\]|·–-])))?`;
const zone = String.raw`(?: ?\(?(?:utc|gmt|z)\b\)?| ?[+-]\d{2}:?\d{2}(?!\d))?`;
const joints = ['at um', ...Object.values(beforeClocks)].flatMap((words) => words.split(' '));
/** What may stand between a date and its clock. */
const between = String.raw`\.?(?:[\s,|·–—@日일号-]|(?<!\p{L})(?:${joints.join('|')})(?!\p{L})\.?|${halfBefore}){0,8}\(?`;
/** A year in front, as some languages write it: "2026. nov. 10.", "2026 m. lapkričio 10 d.". */
const year = String.raw`(?<![\d:.])(?:(?:19|20)\d{2}\.?(?: m\.| gada)? )?`;
const month = String.raw`(?<![\p{L}\p{M}])\p{L}[\p{L}\p{M}]{2,12}`;
const date = [
  numericDate.source,
  String.raw`(?<![\d:.])\d{1,2}\. ?\d{1,2}\.(?! ?\d)`,
  String.raw`${year}\d{1,2}(?:(?:\.|st|nd|rd|th)? (?:de |of |d['’])?|[/-])${month}\.?,?(?: (?:de )?\d{4}|[/-]\d{2,4}(?![\d:]))?`,
  String.raw`${year}${month}\.? \d{1,2}(?:st|nd|rd|th)?(?![\d:])(?:,? \d{4}(?!\d))?`,
  String.raw`\d{1,2} tháng \d{1,2},? (?:năm )?\d{4}`,
  String.raw`(?<!\p{L})(?:heute|gestern|today|yesterday)(?!\p{L})`,
].join('|');
/** Pages part a clock from its half with blanks of several kinds. */
const anyBlank = (pattern: string) => pattern.replaceAll(' ', '\\s');
const dated = new RegExp(
  anyBlank(`(?:${date})(?:${between}${clock}${zone}\\)?(?: (?:19|20)\\d{2}\\b)?)?`),
  'giu',
);
const clockBefore = new RegExp(anyBlank(`${clock}[\\s,|·–—-]*(?:on |am |den |le )?$`), 'iu');

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
      matcher(
        `(?<!\\p{L})(?:vor (?:etwa |ca\\. |über )?${count} (?:${words})|(?:about |over )?${count} (?:${words}) ago)(?!\\p{L})`,
        'iu',
      ),
      unitS,
    ] as const,
);

/** What each way to say how long ago something was has in it. */
const mayBeAgo = /vor | ago/i;

/** How long ago a line says something was, to its unit either way: pages round up, down, or off. */
function ago(line: string, now: number): TimeInText | null {
  if (!mayBeAgo.test(line)) return null;
  for (const [pattern, unitS] of relative) {
    const match = pattern(line);
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
  for (const match of westernDigits(line).matchAll(dated)) {
    if (dayIn(match[0], language, now) === null) continue;
    const before = line.slice(0, match.index);
    const weekday = weekdayBefore(before, language);
    const ahead = before.slice(0, before.length - weekday.length);
    const clockAhead = /\d[:h]\d/.test(match[0]) ? null : clockBefore.exec(ahead);
    const ends = match.index + match[0].length;
    const whole = line.slice(ahead.length - (clockAhead?.[0].length ?? 0), ends);
    const stated = statedIn(whole, language, now);
    if (stated) return { text: whole, stated };
  }
  const bare = line.trim();
  if (!isTimeText(bare, language)) return null;
  const stated = statedIn(bare, language, now);
  return stated && { text: bare, stated };
}
