import type { Evidence } from '../../exchange/evidence/evidence-of';

/** How fine an instant is shown. */
export type Fine = keyof typeof forms;

const forms = {
  second: { dateStyle: 'medium', timeStyle: 'medium' },
  minute: { dateStyle: 'medium', timeStyle: 'short' },
  date: { dateStyle: 'medium' },
  day: { dateStyle: 'long' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/**
 * How fine the instants of a sheet are known: what begins or ends with a message is known as well as that one, all else to the second.
 * `about`: no better than to the hour.
 */
export function finenessIn({
  messages,
}: Pick<Evidence, 'messages'>): (at: string) => { fine: Fine; about: boolean } {
  const precisions = new Map<string, number>();
  for (const { at, at_precision_s: precisionS } of messages)
    if (at !== null) precisions.set(at, Math.max(precisions.get(at) ?? 0, precisionS ?? 0));
  return (at) => {
    const precisionS = precisions.get(at) ?? 0;
    if (precisionS >= 86_400) return { fine: 'date', about: false };
    return { fine: precisionS >= 60 ? 'minute' : 'second', about: precisionS >= 3600 };
  };
}

/** An instant in the zone of the contact; where the zone is unknown, by its offset. */
export function instantText(
  at: string,
  zone: string,
  utcOffsetMin: number,
  language: string,
  fine: Fine = 'second',
): string {
  const form = forms[fine];
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
