/** How far a zone is from UTC at an instant (ms since 1970 UTC), in minutes east; the fallback where the zone is not known. */
export function offsetAt(at: number, zone: string, fallbackMin: number): number {
  try {
    const parts = new Intl.DateTimeFormat('en-GB', {
      ...{ timeZone: zone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit' },
      ...{ hour: '2-digit', minute: '2-digit', second: '2-digit' },
    }).formatToParts(at);
    const value = (type: string) => Number(parts.find((part) => part.type === type)?.value);
    const local = Date.UTC(
      ...([value('year'), value('month') - 1, value('day')] as const),
      ...([value('hour'), value('minute'), value('second')] as const),
    );
    return Math.round((local - Math.floor(at / 1000) * 1000) / 60_000);
  } catch {
    return fallbackMin;
  }
}

/** An instant as a field for day and time wants it, in a zone: "2026-11-03T10:00:05". `at`: ms since 1970 UTC. */
export function zonedInput(at: number, zone: string, fallbackMin: number): string {
  return new Date(at + offsetAt(at, zone, fallbackMin) * 60_000).toISOString().slice(0, 19);
}

/** The instant that a field for day and time means in a zone, ms since 1970 UTC; NaN where it means none. */
export function zonedTime(text: string, zone: string, fallbackMin: number): number {
  const asUtc = /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(text) ? Date.parse(`${text}Z`) : Number.NaN;
  if (Number.isNaN(asUtc)) return Number.NaN;
  const first = asUtc - offsetAt(asUtc, zone, fallbackMin) * 60_000;
  return asUtc - offsetAt(first, zone, fallbackMin) * 60_000;
}

/** Whether the browser knows a time zone of this name. */
export function isZone(name: string): boolean {
  return !Number.isNaN(offsetAt(0, name, Number.NaN));
}
