import type { Instant } from '../../conversation/instant';
import type { Interaction } from '../../conversation/interaction';
import { instantText } from '../evidence/instant-text';

/** An instant in the zone of the contact: date and time, or with `clock` the time alone, to the minute. `at`: ms since 1970 UTC. */
export function whenText(
  at: number,
  { zone, utcOffsetMin }: Pick<Interaction, 'zone' | 'utcOffsetMin'>,
  language: string,
  form: 'full' | 'clock' = 'full',
): string {
  if (!Number.isFinite(at) || Math.abs(at) > 8.64e15) return '—';
  if (form === 'full') return instantText(new Date(at).toISOString(), zone, utcOffsetMin, language);
  const clock: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit' };
  try {
    return new Intl.DateTimeFormat(language, { ...clock, timeZone: zone }).format(at);
  } catch {
    return new Intl.DateTimeFormat(language, { ...clock, timeZone: 'UTC' }).format(
      at + utcOffsetMin * 60_000,
    );
  }
}

/** Whether an instant is only about right: the page stated it, and not to the second. */
export function isAbout({ basis, precisionS }: Instant): boolean {
  return basis === 'stated' && (precisionS ?? 60) > 1;
}
