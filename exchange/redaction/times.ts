import type { TimesLeave } from '../package/removed';
import { timeCell } from '../rows/cells';
import type { Pseudonyms } from './pseudonyms';

const hourMs = 3_600_000;
const stepMs = { hour: hourMs, day: 24 * hourMs } as const;
const weekMs = 7 * 24 * hourMs;
const mostWeeks = 52;
const digits = 6;

/** How far times are moved, ms: whole weeks into the past, so that weekdays and hours stay; 0 where they are not shifted. */
export function shiftOf(times: TimesLeave, pseudonyms: Pseudonyms): number {
  if (times !== 'shifted') return 0;
  const named = { realm: 'shift', value: 'of all times' };
  const weeks = 1 + (Number.parseInt(pseudonyms.of(named, digits), 16) % mostWeeks);
  return -weeks * weekMs;
}

/** A cell that holds a time, moved, or put into the middle of its hour or day (UTC), as all times are that are known no better; a cell that holds none stays as it is. */
export function changedTime(cell: unknown, times: TimesLeave, shiftMs: number): unknown {
  if (times === 'exact') return cell;
  const at = typeof cell === 'string' ? Date.parse(cell) : Number.NaN;
  if (Number.isNaN(at)) return cell;
  if (times === 'shifted') return timeCell(at + shiftMs);
  return timeCell((Math.floor(at / stepMs[times]) + 0.5) * stepMs[times]);
}

/** How fine a time is after that, seconds. */
export function precisionAfter(precisionS: unknown, times: TimesLeave): unknown {
  if (typeof precisionS !== 'number' || (times !== 'hour' && times !== 'day')) return precisionS;
  return Math.max(precisionS, stepMs[times] / 1000);
}
