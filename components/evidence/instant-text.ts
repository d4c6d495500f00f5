/** An instant in the zone of the contact, to the second or, with `fine` 'day', to the day; where the zone is unknown, by its offset. */
export function instantText(
  at: string,
  zone: string,
  utcOffsetMin: number,
  language: string,
  fine: 'second' | 'day' = 'second',
): string {
  const form: Intl.DateTimeFormatOptions =
    fine === 'day' ? { dateStyle: 'long' } : { dateStyle: 'medium', timeStyle: 'medium' };
  try {
    return new Intl.DateTimeFormat(language, { ...form, timeZone: zone }).format(new Date(at));
  } catch {
    const shifted = new Date(Date.parse(at) + utcOffsetMin * 60_000);
    return new Intl.DateTimeFormat(language, { ...form, timeZone: 'UTC' }).format(shifted);
  }
}

/** A difference from UTC: "UTC+01:00". `minutes`: east of UTC. */
export function offsetText(minutes: number): string {
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  const span = Math.abs(minutes);
  return `UTC${minutes < 0 ? '-' : '+'}${two(span / 60)}:${two(span % 60)}`;
}
