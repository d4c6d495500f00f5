import { dateFormat } from '../formats';
import { dayText } from '../time-text';

/** The head of a day: "today, Sunday 22 November", "Friday 3 November 2025". Times in ms since 1970 UTC. */
export function dayHeadText(startsAt: number, now: number, language: string): string {
  const sameYear = new Date(startsAt).getFullYear() === new Date(now).getFullYear();
  const date = dateFormat(language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(sameYear ? {} : { year: 'numeric' }),
  }).format(startsAt);
  const midnight = new Date(now).setHours(0, 0, 0, 0);
  const near = startsAt <= midnight && midnight - startsAt < 2 * 86_400_000;
  return near ? `${dayText(startsAt, now, language)} · ${date}` : date;
}
