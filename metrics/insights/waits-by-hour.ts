import { localStart } from './contact-facts';
import { grouped, type Spread, spreadOf } from './spread';
import type { Waited } from './waited';

/** Waits of contacts that began in one hour of one weekday. `weekday`: 0 = Monday; `hour`: 0-23, the person's wall clock. */
export interface WaitsOfHour extends Spread {
  weekday: number;
  hour: number;
}

/** Waits by weekday and hour; only hours in which a contact began. `weekdays`: all seven, Monday first. */
export interface WaitsByHour {
  n: number;
  hours: WaitsOfHour[];
  weekdays: Spread[];
}

/** When one waits: by the weekday and the hour at which contacts began. */
export function waitsByHour(waited: readonly Waited[]): WaitsByHour {
  const weekdayOf = (one: Waited) => (new Date(localStart(one.row)).getUTCDay() + 6) % 7;
  const hourOf = (one: Waited) => new Date(localStart(one.row)).getUTCHours();
  const spread = (own: readonly Waited[] = []) => spreadOf(own.map(({ waitS }) => waitS));
  const hours = [...grouped(waited, (one) => weekdayOf(one) * 24 + hourOf(one))]
    .map(([slot, own]) => ({ weekday: Math.floor(slot / 24), hour: slot % 24, ...spread(own) }))
    .sort((a, b) => a.weekday - b.weekday || a.hour - b.hour);
  const days = grouped(waited, weekdayOf);
  const weekdays = Array.from({ length: 7 }, (_, weekday) => spread(days.get(weekday)));
  return { n: waited.length, hours, weekdays };
}
