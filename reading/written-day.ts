import { localesOf } from './locales-of';

const perLanguage = new Map<string, Map<string, number>>();

/** Months (1-12) by their names in a language, whole and short, lower case, without a dot. */
function monthsOf(language: string): Map<string, number> {
  const known = perLanguage.get(language);
  if (known) return known;
  const months = new Map<string, number>();
  for (const style of ['long', 'short'] as const) {
    const format = new Intl.DateTimeFormat(language, { month: style, day: 'numeric', timeZone: 'UTC' });
    for (let month = 0; month < 12; month += 1) {
      const parts = format.formatToParts(Date.UTC(2024, month, 3));
      const name = parts.find(({ type }) => type === 'month')?.value ?? '';
      months.set(name.toLowerCase().replace(/^(?:de |d['’]|ב)|\.$/gu, ''), month + 1);
    }
  }
  perLanguage.set(language, months);
  return months;
}

/** The month a word names in the page's language, English or German; undefined if it is none. */
function monthIn(word: string, language: string): number | undefined {
  for (const name of [...localesOf(language), 'en', 'de']) {
    const months = monthsOf(name);
    const found = months.get(word) ?? months.get(word.slice(0, 3));
    if (found !== undefined && [...months.keys()].some((month) => month.startsWith(word) || word === month))
      return found;
  }
  return undefined;
}

/** "Nov 03 09:12:44 2026", as Unix writes it; "2026. nov. 3.", "2026 m. lapkričio 3 d.". */
const yearBehindClock = /\d:\d{2} (?:[a-z]{3,4} )?((?:19|20)\d{2})(?!\d)/i;
const yearInFront = /(?<![\d:.])((?:19|20)\d{2})\.?(?: m\.| gada)? (?:\d{1,2}\.? )?\p{L}/iu;

/**
 * The day of a date with its month in letters ("Nov 3, 2026", "3. November", "3 nov. 2026"), as some ms of that day; a date without
 * a year is the last such day before `now` (ms since 1970 UTC). Null if it names none.
 */
export function writtenDay(text: string, language: string, now: number): number | null {
  const dayFirst =
    /(?<![\d:.])(\d{1,2})(?:(?:\.|st|nd|rd|th)? (?:de |of |d['’]|ב(?=\p{L}))?|[/-])([\p{L}][\p{L}\p{M}]{2,})\.?,?،?(?: (?:de |พ\.ศ\. ?)?(\d{4})|[/-](\d{4}|\d{2})(?![\d:]))?/iu.exec(
      text,
    );
  const monthFirst =
    /([\p{L}][\p{L}\p{M}]{2,})\.? (\d{1,2})(?:st|nd|rd|th)?(?![\d:])(?:,? (\d{4})(?!\d))?/iu.exec(text);
  const ahead = yearInFront.exec(text)?.[1];
  for (const [day, word, year] of [
    [dayFirst?.[1], dayFirst?.[2], dayFirst?.[3] ?? dayFirst?.[4] ?? ahead],
    [monthFirst?.[2], monthFirst?.[1], monthFirst?.[3] ?? yearBehindClock.exec(text)?.[1] ?? ahead],
  ]) {
    const month = word && monthIn(word.toLowerCase(), language);
    if (!month || Number(day) < 1 || Number(day) > 31) continue;
    const inYear = (of: number) => new Date(of, month - 1, Number(day), 12).getTime();
    // Thailand counts its years from the Buddha.
    if (year)
      return inYear(
        year.length === 2 ? 2000 + Number(year) : Number(year) > 2400 ? Number(year) - 543 : Number(year),
      );
    const thisYear = new Date(now).getFullYear();
    return inYear(thisYear) > now + 86_400_000 ? inYear(thisYear - 1) : inYear(thisYear);
  }
  return null;
}
