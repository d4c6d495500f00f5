import { type Day, dayInText } from './day-in-text';

/** A time as written beside a message; `second` null where only the minute is given, `offsetMin` (minutes east of UTC) null where no zone is. */
export interface Clock {
  day: Day | null;
  hour: number;
  minute: number;
  second: number | null;
  offsetMin: number | null;
}

const time =
  '(?<hour>\\d{1,2})[:.](?<minute>[0-5]\\d)(?::(?<second>[0-5]\\d)(?:\\.\\d+)?)?\\s*(?:(?<half>[AaPp])\\.?[Mm]\\.?|Uhr)?(?<zone>\\s*(?:UTC|GMT|CES?T|Z)(?:[+-]\\d{1,2}(?::?\\d{2})?)?|[+-]\\d{2}:\\d{2})?';
const weekday = '(?:[A-Za-z]{2,10}\\.?,?\\s+)?';
const date =
  '(?:\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}\\.\\s?\\d{1,2}\\.\\s?\\d{2,4}|\\d{1,2}\\/\\d{1,2}\\/\\d{2,4}|\\d{1,2}\\.?\\s+[A-Za-zä]{3,9}\\.?,?\\s+\\d{4}|[A-Za-zä]{3,9}\\.?\\s+\\d{1,2},?\\s+\\d{4})';

/** Source of a pattern for a written time, with its day before or after it where there is one. Uses named groups, once per pattern. */
export const stampPattern = `(?<stamp>${weekday}(?:${date}(?:\\s+um|\\s+at|,|\\s+-|T)?\\s*)?${time}(?:,?\\s+${date})?)`;

/** What a match of {@link stampPattern} says, null for a clock that does not exist ("25:00"). */
export function clockOf(groups: Record<string, string | undefined>): Clock | null {
  const { hour = '', minute = '', second, half, zone, stamp = '' } = groups;
  const morning = half?.toLowerCase() === 'a';
  const written = Number(hour);
  if (half ? written < 1 || written > 12 : written > 23) return null;
  const twelve = half ? written % 12 : written;
  return {
    day: dayInText(stamp, half !== undefined)?.day ?? null,
    hour: half && !morning ? twelve + 12 : twelve,
    minute: Number(minute),
    second: second === undefined ? null : Number(second),
    offsetMin: zone === undefined ? null : offsetOf(zone.trim()),
  };
}

/** Minutes east of UTC of "UTC", "GMT+2", "CEST", "Z" or "-05:30". */
function offsetOf(zone: string): number {
  const base = zone.startsWith('CEST') ? 120 : zone.startsWith('CET') ? 60 : 0;
  const [, sign, hours = '0', minutes = '0'] = /([+-])(\d{1,2}):?(\d{2})?$/.exec(zone) ?? [];
  return base + (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
