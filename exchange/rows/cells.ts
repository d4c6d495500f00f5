import { codesOfNothing, type Nothing } from '../columns/column';

const dayMs = 86_400_000;
/** Days since 1970 whose text has four digits for the year: 0000-01-01 to 9999-12-31. */
const [firstDay, lastDay] = [-719_528, 2_932_896];
const [zero, hyphen, point, colon, letterT, letterZ] = [0x30, 0x2d, 0x2e, 0x3a, 0x54, 0x5a];

/**
 * A time (ms since 1970 UTC) as files have it: ISO 8601 in UTC with milliseconds. Files hold millions, for which `toISOString` is slow. Made
 * of all its signs at once: of texts put together it would be one that V8 has to join first, and JSON of a record that holds such a text takes about twice as long.
 */
export function timeCell(at: number): string {
  const day = Math.floor(at / dayMs);
  if (!(day >= firstDay && day <= lastDay) || !Number.isInteger(at)) return new Date(at).toISOString();
  const ms = at - day * dayMs;
  const [hour, minute] = [Math.floor(ms / 3_600_000), Math.floor(ms / 60_000) % 60];
  const [second, rest] = [Math.floor(ms / 1000) % 60, ms % 1000];
  const { year, month, date } = dateOf(day);
  const [century, ofCentury] = [Math.floor(year / 100), year % 100];
  const hundreds = zero + Math.floor(rest / 100);
  // biome-ignore format: the signs of a time in their order
  return String.fromCharCode(
    tens(century), ones(century), tens(ofCentury), ones(ofCentury), hyphen, tens(month), ones(month), hyphen, tens(date), ones(date),
    letterT, tens(hour), ones(hour), colon, tens(minute), ones(minute), colon, tens(second), ones(second),
    point, hundreds, tens(rest % 100), ones(rest), letterZ,
  );
}

/** Signs of the digits of a number below a hundred. */
const tens = (n: number) => zero + Math.floor(n / 10);
const ones = (n: number) => zero + (n % 10);

/** The date of a day since 1970. Years begin in March here, so that the day that leap years add is the last. */
function dateOf(day: number): { year: number; month: number; date: number } {
  const since = day + 719_468;
  const era = Math.floor(since / 146_097);
  const ofEra = since - era * 146_097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * ofYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    date: ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1,
  };
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
