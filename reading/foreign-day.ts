import { weekdayOf } from './week-day';

/** Languages whose dates are asked of the browser where a page does not say in which it writes: two letters for each. */
const languages =
  'en de fr es it pt nl tr pl ru uk cs sk hu ro bg sr hr sl el fi sv da nb et lv lt is ca eu gl sq mk az kk vi id ms th hi bn ar he fa ur sw af ka hy'.split(
    ' ',
  );
/** Longer lines, or those of more words, say more than a date. */
const [longest, mostWords] = [40, 6];
/** To ask the browser for one takes about a millisecond. */
const mostAskedAtOnce = 6;
const mostRemembered = 200;
const datesPer = new Map<string, readonly string[]>();
const named = new Map<string, string>();

/**
 * The language in which a line names nothing but a day of the week, or a day of a month, without a year: "tr" for "Çarşamba, 12 Kasım".
 * Empty if it names none; null while that is not known, for the names are the browser's, asked for a few languages at a time.
 */
export function languageOfDay(text: string): string | null {
  const known = named.get(text);
  if (known !== undefined) return known;
  const words = text.length > longest ? [] : wordsIn(text);
  const numbers = text.match(/\d+/g) ?? [];
  if (words.length === 0 || words.length > mostWords || numbers.length > 1) return '';
  // May and March are names and verbs elsewhere; a month alone is no day.
  if (numbers.length === 0 ? words.length > 1 : Number(numbers[0]) < 1 || Number(numbers[0]) > 31) return '';
  const names = numbers.length === 0 ? isWeekday : isDate;
  let asked = 0;
  for (const language of languages) {
    if (!datesPer.has(language) && ++asked > mostAskedAtOnce) return null;
    if (names(words, language)) return remember(text, language);
  }
  return remember(text, '');
}

function remember(text: string, language: string): string {
  if (named.size >= mostRemembered) named.clear();
  named.set(text, language);
  return language;
}

function isWeekday(words: readonly string[], language: string): boolean {
  return datesIn(language).includes(words[0]!) && weekdayOf(words[0]!, language) !== null;
}

/** Whether all words are those of a date, or begin one: "12 Kas". */
function isDate(words: readonly string[], language: string): boolean {
  const dates = datesIn(language);
  return words.every((word) =>
    dates.some((date) => date === word || (word.length > 2 && date.startsWith(word))),
  );
}

/** All words of the dates of a year in a language, as the browser writes them. */
function datesIn(language: string): readonly string[] {
  const known = datesPer.get(language);
  if (known) return known;
  const dates = new Set<string>();
  if (Intl.DateTimeFormat.supportedLocalesOf(language).length > 0) {
    const format = new Intl.DateTimeFormat(language, {
      ...{ weekday: 'long', day: 'numeric', month: 'long' },
      timeZone: 'UTC',
    });
    // Twelve days, a month and some days of the week apart, name all of both.
    for (let month = 0; month < 12; month += 1)
      for (const word of wordsIn(format.format(Date.UTC(2024, month, 1 + ((month * 6) % 28)))))
        dates.add(word);
  }
  datesPer.set(language, [...dates]);
  return datesIn(language);
}

function wordsIn(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => word !== '');
}
