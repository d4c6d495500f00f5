import { i18n } from '#i18n';
import { dateFormat, distanceFormat, numberFormat } from './formats';

const dayMs = 86_400_000;

/** A span as a person says it: "8 s", "21 min", "1 h 5 min", "2 days". `seconds` below zero count as zero. */
export function durationText(seconds: number, language: string): string {
  const number = (value: number) => numberFormat(language, {}).format(value);
  const whole = Math.max(0, Math.round(seconds));
  if (whole < 60) return i18n.t('time.seconds', [number(whole)]);
  const minutes = Math.floor(whole / 60);
  if (minutes < 60) return i18n.t('time.minutes', [number(minutes)]);
  const hours = Math.floor(minutes / 60);
  if (hours >= 48) return i18n.t('time.days', Math.floor(hours / 24), [number(Math.floor(hours / 24))]);
  const rest = minutes % 60;
  if (rest === 0) return i18n.t('time.hours', [number(hours)]);
  return `${i18n.t('time.hours', [number(hours)])} ${i18n.t('time.minutes', [number(rest)])}`;
}

/** A span to the second: "8 min 52 s", "1 h 5 s". `seconds` below zero count as zero. */
export function exactDurationText(seconds: number, language: string): string {
  const whole = Math.max(0, Math.round(seconds));
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const number = (value: number) => numberFormat(language, {}).format(value);
  return [
    hours > 0 && i18n.t('time.hours', [number(hours)]),
    minutes > 0 && i18n.t('time.minutes', [number(minutes)]),
    (rest > 0 || whole === 0) && i18n.t('time.seconds', [number(rest)]),
  ]
    .filter(Boolean)
    .join(' ');
}

/** A text in which a short form that ends with a stop ("12 Min.") ends its sentence too: one stop is enough. */
export function withOneStop(text: string): string {
  return text.replaceAll(/\.\.(?=\s|$)/g, '.');
}

/** A running span as a clock shows it: "08:31", "1:05:09". */
export function clockText(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const two = (value: number) => String(value).padStart(2, '0');
  const hours = Math.floor(whole / 3600);
  const end = `${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}`;
  return hours > 0 ? `${hours}:${end}` : end;
}

/** The local day of an instant as YYYY-MM-DD. `at`: ms since 1970 UTC. */
export function localDay(at: number): string {
  const date = new Date(at);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** When something is due: "tomorrow", "in 3 days", "yesterday", beyond a week as {@link dayText} says it. Times in ms since 1970 UTC. */
export function dueText(at: number, now: number, language: string): string {
  const midnight = (time: number) => new Date(time).setHours(0, 0, 0, 0);
  const days = Math.round((midnight(at) - midnight(now)) / dayMs);
  if (days <= 0 || days >= 7) return dayText(at, now, language);
  return distanceFormat(language, { numeric: 'auto' }).format(days, 'day');
}

/** When something was: "today", "yesterday", "4 days ago", then "3 Nov", with the year when it is another one. Times in ms since 1970 UTC. */
export function dayText(at: number, now: number, language: string): string {
  const midnight = (time: number) => new Date(time).setHours(0, 0, 0, 0);
  const days = Math.round((midnight(at) - midnight(now)) / dayMs);
  if (days <= 0 && days > -7) return distanceFormat(language, { numeric: 'auto' }).format(days, 'day');
  const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  return dateFormat(language, {
    day: 'numeric',
    month: 'short',
    ...(sameYear ? {} : { year: 'numeric' }),
  }).format(at);
}
