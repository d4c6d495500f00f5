import { type Day, dayInText } from './day-in-text';

/** A time as written beside a message, without a zone; `second` null where only the minute is given. */
export interface Clock {
  day: Day | null;
  hour: number;
  minute: number;
  second: number | null;
}

const time =
  '(?<hour>\\d{1,2})[:.](?<minute>[0-5]\\d)(?::(?<second>[0-5]\\d)(?:\\.\\d+)?)?\\s*(?:(?<half>[AaPp])\\.?[Mm]\\.?|Uhr)?(?:\\s*(?:UTC|GMT|CES?T|Z)(?:[+-]\\d{1,2}(?::?\\d{2})?)?)?';
const weekday = '(?:[A-Za-z]{2,10}\\.?,?\\s+)?';
const date =
  '(?:\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}\\.\\s?\\d{1,2}\\.\\s?\\d{2,4}|\\d{1,2}\\/\\d{1,2}\\/\\d{2,4}|\\d{1,2}\\.?\\s+[A-Za-zä]{3,9}\\.?,?\\s+\\d{4}|[A-Za-zä]{3,9}\\.?\\s+\\d{1,2},?\\s+\\d{4})';

/** Source of a pattern for a written time, with its day before or after it where there is one. Uses named groups, once per pattern. */
export const stampPattern = `(?<stamp>${weekday}(?:${date}(?:\\s+um|\\s+at|,|\\s+-|T)?\\s*)?${time}(?:,?\\s+${date})?)`;

/** What a match of {@link stampPattern} says, null for a clock that does not exist ("25:00"). */
export function clockOf(groups: Record<string, string | undefined>): Clock | null {
  const { hour = '', minute = '', second, half, stamp = '' } = groups;
  const morning = half?.toLowerCase() === 'a';
  const written = Number(hour);
  if (half ? written < 1 || written > 12 : written > 23) return null;
  const twelve = half ? written % 12 : written;
  return {
    day: dayInText(stamp, half !== undefined)?.day ?? null,
    hour: half && !morning ? twelve + 12 : twelve,
    minute: Number(minute),
    second: second === undefined ? null : Number(second),
  };
}
