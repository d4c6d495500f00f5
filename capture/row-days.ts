import type { KnownRow } from './known-row';

/** Notes of the rows of one look which of them stand below another with no line between them that names a day. `seen`: in the order of time. */
export function noteNeighbours(seen: readonly KnownRow[]): void {
  for (const [index, row] of seen.slice(1).entries())
    row.isSameDay = row.day !== undefined && row.day.section === seen[index]!.day?.section;
}

/**
 * Gives clock times the day of the row above where the page named that one's: a list that shows few of its rows at a time may never show
 * them together with the line that heads them all. Gives how many rows changed. `rows`: all, in order.
 */
export function passDaysOn(rows: readonly KnownRow[]): number {
  let changed = 0;
  let last: number | null = null;
  for (const row of rows) {
    if (row.gone) continue;
    if (!row.isSameDay) last = null;
    if (!row.isDayNamed && last !== null && row.day?.isClock && row.stated) {
      const at = onDayOf(last, row.stated.at);
      // Past midnight it is another day, whatever the page parts.
      if (at < last) {
        last = null;
        continue;
      }
      row.isDayNamed = true;
      if (at !== row.stated.at) {
        row.stated = { ...row.stated, at };
        row.version += 1;
        changed += 1;
      }
    }
    if (row.isDayNamed && row.stated) last = row.stated.at;
  }
  return changed;
}

function onDayOf(day: number, at: number): number {
  const clock = new Date(at);
  return new Date(day).setHours(clock.getHours(), clock.getMinutes(), clock.getSeconds(), 0);
}
