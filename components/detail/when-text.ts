import type { Instant } from '../../conversation/instant';
import type { Interaction } from '../../conversation/interaction';

const forms = {
  full: { dateStyle: 'medium', timeStyle: 'medium' },
  clock: { hour: '2-digit', minute: '2-digit' },
  day: { dateStyle: 'medium' },
  month: { month: 'long', year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** Making a format takes longer than a thousand uses of it; null stands for a zone that nobody knows. */
const made = new Map<string, Intl.DateTimeFormat | null>();

function formatOf(language: string, zone: string, form: keyof typeof forms): Intl.DateTimeFormat | null {
  const key = `${language} ${zone} ${form}`;
  let format = made.get(key);
  if (format === undefined) {
    try {
      format = new Intl.DateTimeFormat(language, { ...forms[form], timeZone: zone });
    } catch {
      format = null;
    }
    made.set(key, format);
  }
  return format;
}

/**
 * An instant in the zone of the contact: date and time, or with `clock` the time alone, to the minute, with `day` the date alone, with `month` month and year; where the zone is unknown, by
 * its offset. `at`: ms since 1970 UTC.
 */
export function whenText(
  at: number,
  { zone, utcOffsetMin }: Pick<Interaction, 'zone' | 'utcOffsetMin'>,
  language: string,
  form: keyof typeof forms = 'full',
): string {
  const shifted = at + utcOffsetMin * 60_000;
  const longest = 8.64e15;
  if (!(Math.abs(at) <= longest && Math.abs(shifted) <= longest)) return '—';
  return (
    formatOf(language, zone, form)?.format(at) ?? formatOf(language, 'UTC', form)?.format(shifted) ?? '—'
  );
}

/** How an instant is shown beside its message: the clock, or the day alone where no more is known. */
export function formFor({ precisionS }: Instant): 'clock' | 'day' {
  return (precisionS ?? 0) >= 86_400 ? 'day' : 'clock';
}

/** Whether an instant is only about right: the page stated it, and not to the second. */
export function isAbout({ basis, precisionS }: Instant): boolean {
  return basis === 'stated' && (precisionS ?? 60) > 1;
}
