/** An instant to the second in the zone of the contact; where the zone is unknown, by its offset. */
export function instantText(at: string, zone: string, utcOffsetMin: number, language: string): string {
  const form = { dateStyle: 'medium', timeStyle: 'medium' } as const;
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
