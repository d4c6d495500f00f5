import type { StatedTime } from '../conversation/sighting';
import type { Parts } from './parts';
import type { SeenUnit } from './read-item';
import type { RowDay } from './reader';

/** A day that is named between the rows, or in one. */
export interface NamedDay {
  /** Some ms of the day, since 1970 UTC; NaN if nobody understands which, null while the line may not stand where it belongs. */
  day: number | null;
  /** Index of the row that follows. */
  before: number;
  /** It is that row which names it. */
  own: boolean;
}

/** A clock time under a date line belongs to that day. */
function statedOn(day: number | null, { stated, dayless }: Parts): StatedTime | null {
  if (!stated || !dayless || day === null) return stated;
  // Under a date that nobody understands it is not today's.
  if (Number.isNaN(day)) return null;
  const clock = new Date(stated.at);
  return {
    ...stated,
    at: new Date(day).setHours(clock.getHours(), clock.getMinutes(), clock.getSeconds(), 0),
  };
}

/** How the day of a row's time is known. */
export function rowDay({ stated, dayless }: Parts, section: SeenUnit['section']): RowDay {
  const isNamed = dayless && section?.isUnder === true;
  return { isClock: stated !== null && dayless, isNamed, section: section?.number ?? 0 };
}

/** The rows with their times on the days that are named around them. `backwards`: a day holds for the rows before the line that names it. */
export function onTheirDays(seen: SeenUnit[], days: readonly NamedDay[], backwards: boolean): SeenUnit[] {
  const told = [...seen];
  let next = backwards ? days.length - 1 : 0;
  let day: number | null = null;
  const holds = (index: number, { before, own }: NamedDay) =>
    backwards ? before > index || (own && before === index) : before <= index;
  for (let step = 0; step < seen.length; step += 1) {
    const index = backwards ? seen.length - 1 - step : step;
    for (let named = days[next]; named && holds(index, named); named = days[next]) {
      day = named.day;
      next += backwards ? -1 : 1;
    }
    const one = seen[index]!;
    const section = { isUnder: day !== null, number: next };
    told[index] = { ...one, stated: statedOn(day, one.parts), section };
  }
  return told;
}

/**
 * Whether the days of a list whose newest row stands on top are named below their rows: the whole list is drawn from below then, as others
 * are from above. Else they head their rows there too. `now`: ms since 1970 UTC.
 */
export function namedBelow(seen: readonly SeenUnit[], days: readonly NamedDay[], now: number): boolean {
  const lines = days.filter(({ own }) => !own);
  const [first, last] = [lines[0], lines.at(-1)];
  const isTimed = ({ parts }: SeenUnit) => parts.stated !== null && parts.dayless;
  if (!first || !last) return false;
  // A day without rows below it heads nothing.
  if (!seen.slice(last.before).some(isTimed)) return true;
  const isToday = new Date(first.day ?? Number.NaN).toDateString() === new Date(now).toDateString();
  return isToday && seen.slice(0, first.before).some(isTimed);
}
