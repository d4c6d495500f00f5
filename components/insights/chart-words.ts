import { i18n } from '#i18n';
import type { Channel } from '../../conversation/interaction';
import type { Step } from '../../metrics/insights/waits-over-time';
import { channelText } from '../channel-text';
import { durationText } from '../time-text';

/** The words and numbers of pictures in one language. */
export interface ChartWords {
  duration: (seconds: number) => string;
  percent: (share: number) => string;
  count: (n: number) => string;
  channel: (channel: Channel) => string;
  /** 0 = Monday. */
  weekday: (weekday: number, length?: 'long' | 'short') => string;
  /** Hour of the day, 0-23. */
  hour: (hour: number) => string;
  /** A step of time; `from`: ms of the wall clock as if it were UTC. Brief: for an axis, where the year stands once. */
  step: (step: Step, from: number, brief?: boolean) => string;
  /** A day; ms since 1970 UTC. */
  month: (at: number) => string;
  /** "n = 12". */
  n: (n: number) => string;
}

/** A Monday, to name weekdays by. */
const mondayMs = Date.UTC(2024, 0, 1);
const dayMs = 86_400_000;

/** Words for a language (BCP 47). */
export function chartWords(language: string): ChartWords {
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, { timeZone: 'UTC', ...options });
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
  const steps: Record<Step, Intl.DateTimeFormat> = {
    week: format({ day: 'numeric', month: 'short' }),
    month: format({ month: 'short', year: 'numeric' }),
    quarter: format({ month: 'short', year: 'numeric' }),
    year: format({ year: 'numeric' }),
  };
  const monthAlone = format({ month: 'short' });
  const weekdays = { long: format({ weekday: 'long' }), short: format({ weekday: 'short' }) };
  const hours = format({ hour: 'numeric' });
  const months = new Intl.DateTimeFormat(language, { month: 'short', year: 'numeric' });
  return {
    duration: (seconds) => durationText(seconds, language),
    percent: (share) => new Intl.NumberFormat(language, { style: 'percent' }).format(share),
    count: (n) => number.format(n),
    channel: channelText,
    weekday: (weekday, length = 'long') => weekdays[length].format(mondayMs + weekday * dayMs),
    hour: (hour) => hours.format(mondayMs + hour * 3_600_000),
    step: (step, from, brief = false) => {
      const monthly = step === 'month' || step === 'quarter';
      const january = new Date(from).getUTCMonth() === 0;
      return (brief && monthly && !january ? monthAlone : steps[step]).format(from);
    },
    month: (at) => months.format(at),
    n: (n) => i18n.t('insights.n', [number.format(n)]),
  };
}
