import { codesOfNothing, type Nothing } from '../columns/column';

const dayMs = 86_400_000;
const twoDigits = Array.from({ length: 100 }, (_, n) => String(n).padStart(2, '0'));
/** Days since 1970 whose text has four digits for the year: 0000-01-01 to 9999-12-31. */
const [firstDay, lastDay] = [-719_528, 2_932_896];

/** A time (ms since 1970 UTC) as files have it: ISO 8601 in UTC with milliseconds. Files hold millions; `toISOString` alone would take a tenth of an export. */
export function timeCell(at: number): string {
  const day = Math.floor(at / dayMs);
  if (!(day >= firstDay && day <= lastDay) || !Number.isInteger(at)) return new Date(at).toISOString();
  const ms = at - day * dayMs;
  const two = (value: number) => twoDigits[value] as string;
  const s = Math.floor(ms / 1000);
  const rest = ms - s * 1000;
  const clock = `${two(Math.floor(s / 3600))}:${two(Math.floor(s / 60) % 60)}:${two(s % 60)}`;
  return `${dayText(day)}T${clock}.${Math.floor(rest / 100)}${two(rest % 100)}Z`;
}

/** A day as YYYY-MM-DD. Years begin in March here, so that the day that leap years add is the last. */
function dayText(day: number): string {
  const since = day + 719_468;
  const era = Math.floor(since / 146_097);
  const ofEra = since - era * 146_097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * ofYear + 2) / 153);
  const dayOfMonth = ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${twoDigits[Math.floor(year / 100)]}${twoDigits[year % 100]}-${twoDigits[month]}-${twoDigits[dayOfMonth]}`;
}

/** A time that may be unknown. */
export function maybeTimeCell(at: number | null): string | null {
  return at === null ? null : timeCell(at);
}

/** A text, empty (null) where it says nothing. */
export function textCell(text: string): string | null {
  return text === '' ? null : text;
}

/** The value of a cell, null where it is empty or says why it is. */
export function given<T>(cell: T | Nothing): Exclude<T, Nothing> | null {
  return (codesOfNothing as readonly unknown[]).includes(cell) ? null : (cell as Exclude<T, Nothing>);
}

/** ms since 1970 UTC of a cell that holds a time, null where it holds none. */
export function timeOf(cell: string | null): number | null {
  const value = given(cell);
  return value === null ? null : Date.parse(value);
}
