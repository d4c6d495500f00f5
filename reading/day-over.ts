import { dayIn, isTimeText, readTime } from './displayed-time';

/** A year, in numbers. */
const year = /(?<!\d)(?:19|20|25)\d\d(?!\d)/;
/** Longer lines say more than a date. */
const longestDate = 40;

/** The day that a line between messages names, as some ms of it; NaN if it names one that nobody understands, null if it names none. */
export function dayOver(text: string, language: string, now: number): number | null {
  const day = dayIn(text, language, now);
  if (day !== null) return day;
  const isDate = /\p{Nd}/u.test(text) && isTimeText(text, language);
  return isDate && readTime(text, language, now) === null ? Number.NaN : null;
}

/** Whether a line in the middle seems to name a day, by its year, in a way that nobody understands. */
export function namesUnknownDay(text: string, language: string, now: number): boolean {
  if (text.length > longestDate || !year.test(text) || text.split(/\s+/).length > 6) return false;
  return dayIn(text, language, now) === null;
}
