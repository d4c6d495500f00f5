import type { StatedTime } from '../conversation/sighting';
import { beforeClocks } from './before-clocks';
import { saysJustNow } from './just-now';
import { localesOf } from './locales-of';
import { numericDate, numericDay, yearlessDay } from './numeric-day';
import { remembered } from './remembered';
import { lastWeekday } from './week-day';
import { westernClock } from './western-clock';
import { writtenDay } from './written-day';

/** Colons come first: "3.11., 14:05" names a day before its clock. */
const clocks = [':', '[.h]'].map(
  (parted) => new RegExp(`(?<![\\d:.,])(\\d{1,2})${parted}\\s?(\\d{2})(?:[:.](\\d{2}))?(?![\\d:])`),
);
const noon = /\b(?:am|pm)\b\.?/g;
/** The day of the week where words do not stand apart, and how long ago something was. */
const unspaced =
  /[月火水木金土日]曜日?|[월화수목금토일]요일|(?:星期|周|週|礼拜)[一二三四五六日天]|\d+\s?(?:秒钟?|分钟?|時間|小时|日|天|초|분|시간|일)\s?(?:以?前|전)/gu;
const zones = /(?<=\d\s?(?:[ap]m )?\(?)(?:utc|gmt|mes?z|ces?t|ees?t|wes?t|bst|msk|jst|kst|[ecmp][sd]t)\b/g;
const fixedWords =
  /(?<!\p{L})(uhr|heute|gestern|vor|jetzt|gerade|eben|soeben|today|yesterday|now|just|ago|at|um|on|am|einer|einem|a|an|min|mins|minuten?|minutes?|sek|sekunden?|secs?|seconds?|std|stunden?|hrs?|hours?|tag|tagen?|days?|h|m|s|d|jan(uary?|uar)?|feb(ruary|ruar)?|mar(ch)?|märz?|apr(il)?|ma[iy]|june?|juni|july?|juli|aug(ust)?|sept?(ember)?|o[ck]t(ober)?|nov(ember)?|de[cz](ember)?|mon|tue(s)?|wed|thu(rs)?|fri|sat|sun|(mon|tues|wednes|thurs|fri|satur|sun)day|(mon|diens|donners|frei|sams|sonn)tag|mittwoch|mo|di|mi|do|fr|sa|so|st|nd|rd|th)(?!\p{L})|刚刚|たった今|방금/giu;
const wordDays = new Map([
  ['heute', 0],
  ['today', 0],
  ['gestern', -1],
  ['yesterday', -1],
]);
const wordUnits: [RegExp, number][] = [
  [/^(?:vor )?(\d+|einer|a|an) ?(?:s|sec|secs|sek|seconds?|sekunden?)\.?(?: ago)?$/, 1],
  [/^(?:vor )?(\d+|einer|a|an) ?(?:m|min|mins|minutes?|minuten?)\.?(?: ago)?$/, 60],
  [/^(?:vor )?(\d+|einer|a|an) ?(?:h|hrs?|std|hours?|stunden?)\.?(?: ago)?$/, 3600],
  [/^(?:vor )?(\d+|einem|a|an) ?(?:d|days?|tag|tagen)\.?(?: ago)?$/, 86_400],
];

const namesYear = /(?<![\d:.,])(?:19|20)\d{2}(?![\d:])/;

/** Words a language uses in displayed times: months, weekdays, "minutes ago". */
interface TimeWords {
  words: Set<string>;
  relative: { pattern: RegExp; unitS: number }[];
  dayNames: Map<string, number>;
}

const perLanguage = new Map<string, TimeWords>();

const units = [
  ['second', 1],
  ['minute', 60],
  ['hour', 3600],
  ['day', 86_400],
] as const;

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function timeWords(language: string): TimeWords {
  const known = perLanguage.get(language);
  if (known) return known;
  const made: TimeWords = { words: new Set(), relative: [], dayNames: new Map() };
  for (const word of beforeClocks[language.slice(0, 2).toLowerCase()]?.split(' ') ?? []) made.words.add(word);
  const add = (text: string) => {
    for (const word of text.toLowerCase().split(/[\s\d.,،:/-]+/)) if (word) made.words.add(word);
  };
  for (const style of ['long', 'short'] as const) {
    const months = new Intl.DateTimeFormat(language, { month: style, day: 'numeric', timeZone: 'UTC' });
    for (let month = 0; month < 12; month += 1) add(months.format(Date.UTC(2024, month, 3)));
    const days = new Intl.DateTimeFormat(language, { weekday: style, timeZone: 'UTC' });
    for (let day = 1; day <= 7; day += 1) add(days.format(Date.UTC(2024, 0, day)));
  }
  for (const style of ['long', 'short', 'narrow'] as const) {
    const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto', style });
    for (const [unit, unitS] of units) {
      for (const count of [-1, -2, -5]) {
        const text = format.format(count, unit).toLowerCase();
        add(text);
        if (/5/.test(text))
          made.relative.push({
            pattern: new RegExp(`^${escaped(text).replace('5', '(\\d+)').replaceAll(' ', ' ?')}$`),
            unitS,
          });
      }
      add(format.format(0, unit));
    }
    for (const day of [0, -1]) made.dayNames.set(format.format(day, 'day').toLowerCase(), day);
  }
  perLanguage.set(language, made);
  return made;
}

/** The page's language where its words have to be asked of the browser, which takes its time; German and English are known. */
function languagesOf(language: string): readonly string[] {
  return language === '' || /^(de|en)\b/i.test(language) ? [] : localesOf(language);
}

/** Whether a text is nothing but a displayed time or date, in the page's language, English or German. */
export const isTimeText = remembered(saysTime);

function saysTime(text: string, language: string): boolean {
  const short = westernClock(text, language);
  if (short === '' || short.length > 48) return false;
  if (!/\d/.test(short)) return short.length < 26 && isDayOrNow(short, language);
  // No date has so many parts: "10.44.0.12" is the number of a computer.
  if (/^\d+(\.\d+){3,}$/.test(short)) return false;
  if (
    short
      .split(/\D+/)
      .some((digits) => digits.length > 4 || (digits.length === 4 && !/^(19|20|25)/.test(digits)))
  )
    return false;
  const ago = short.replace(unspaced, '');
  const left = short
    .replace(unspaced, ' ')
    .replace(zones, ' ')
    .replace(noon, ' ')
    .replace(fixedWords, ' ')
    .split(/[\s\d.,،、:/()（）[\]@|·•–年月日년월일-]+/u)
    .filter((word) => word !== '');
  const dated = /\d[:.h/年月日-]\s?\d|\b(ago|vor|uhr|mins?|minuten?|minutes?|[hmsd]|am|pm)\b/.test(short);
  if (left.length === 0)
    return (
      dated ||
      ago !== short ||
      /\d\.? (\p{L}{3,})|(\p{L}{3,})[.,]? \d/u.test(short) ||
      short.search(noon) >= 0
    );
  if (left.length > 5) return false;
  return languagesOf(language).some((name) => left.every((word) => timeWords(name).words.has(word)));
}

/** Whether a short text says how long ago something was, whatever else it says of it: "pochi secondi fa". */
export function saysAgo(text: string, language: string): boolean {
  const words = text.trim().toLowerCase().split(/\s+/);
  if (text.length > 32 || words.length < 2) return false;
  if (/^(vor|a few|less than|half) .*(sekunden|minuten?|seconds|minute)|\bago$/.test(words.join(' ')))
    return true;
  return languagesOf(language).some(
    (name) => words.filter((word) => timeWords(name).words.has(word)).length >= 2,
  );
}

function isDayOrNow(short: string, language: string): boolean {
  if (saysJustNow(short) || wordDays.has(short)) return true;
  const words = short.split(/\s+/);
  if (words.length > 3) return false;
  if (
    /^((mon|tues|wednes|thurs|fri|satur|sun)day|(mon|diens|donners|frei|sams|sonn)tag|mittwoch|vor einer (minute|stunde)|an? (minute|hour) ago)$/.test(
      short,
    )
  )
    return true;
  return languagesOf(language).some((name) => {
    const { words: known, dayNames } = timeWords(name);
    return known.has(short.replace(/[.,]$/, '')) || dayNames.has(short);
  });
}

/**
 * What a displayed time says. `now`: ms since 1970 UTC. A clock without a day means the last time it was that late.
 * Null if the text says no time.
 */
export function readTime(text: string, language: string, now: number): StatedTime | null {
  const short = westernClock(text, language);
  for (const [pattern, unitS] of wordUnits) {
    const match = pattern.exec(short);
    if (match) return { at: now - (Number(match[1]) || 1) * unitS * 1000, precisionS: unitS };
  }
  for (const name of languagesOf(language))
    for (const { pattern, unitS } of timeWords(name).relative) {
      const match = pattern.exec(short);
      if (match) return { at: now - Number(match[1]) * unitS * 1000, precisionS: unitS };
    }
  const dateless = short.replace(numericDate, ' ');
  const match = clocks.map((one) => one.exec(dateless)).find((one) => one !== null);
  if (!match) return null;
  let hours = Number(match[1]);
  const minutes = Number(match[2]);
  if (hours > 24 || minutes > 59) return null;
  if (/(?:\d|\b)pm\b|nachm/.test(short) && hours < 12) hours += 12;
  if (/(?:\d|\b)am\b|vorm/.test(short) && hours === 12) hours = 0;
  const base = dayIn(short, language, now);
  // The clock of a day that nobody understands is not today's.
  if (base === null && namesYear.test(dateless)) return null;
  const at = new Date(base ?? now).setHours(hours, minutes, Number(match[3] ?? 0), 0);
  const precisionS = match[3] ? 1 : 60;
  if (base === null && at > now + 120_000) return { at: at - 86_400_000, precisionS };
  return { at, precisionS };
}

/** The day a date line names ("Heute", "Yesterday", "3.11.2026"), as some ms of that day; null if it names none. */
export function dayIn(text: string, language: string, now: number): number | null {
  const short = westernClock(text, language);
  for (const [word, days] of wordDays) if (short.startsWith(word)) return now + days * 86_400_000;
  for (const name of languagesOf(language))
    for (const [word, days] of timeWords(name).dayNames)
      if (short.startsWith(word)) return now + days * 86_400_000;
  return (
    numericDay(short, language) ??
    writtenDay(short, language, now) ??
    yearlessDay(short, now) ??
    lastWeekday(short, language, now)
  );
}

/** Before there were chats on pages: what software writes for no time, such as the year 1. */
const noTimeBefore = Date.UTC(1990, 0, 1);

/** What a `<time datetime>` says; null if it is not a full date and time. */
export function readDatetime(datetime: string): StatedTime | null {
  if (!/^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/.test(datetime)) return null;
  const at = Date.parse(datetime);
  return Number.isNaN(at) || at < noTimeBefore
    ? null
    : { at, precisionS: /:\d{2}:\d{2}/.test(datetime) ? 1 : 60 };
}
