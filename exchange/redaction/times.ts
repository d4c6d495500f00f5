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

/** How the times of one contact leave. `startedAt`: ms since 1970 UTC; `shiftMs`: how far they are moved. */
export interface LeavingTimes {
  times: TimesLeave;
  shiftMs: number;
  startedAt: number;
}

/**
 * A cell that holds a time, moved or made coarse; a cell that holds none stays as it is. A contact begins in the middle of its hour or day (UTC),
 * and what happens in it stands whole hours or days from there: were each time put into its own hour, two of them on either side of a full
 * hour and the exact length between them would tell both to the second. `byItself`: a time that no exact length is known to.
 */
export function changedTime(cell: unknown, leaving: LeavingTimes, byItself: boolean): unknown {
  const { times, shiftMs, startedAt } = leaving;
  if (times === 'exact') return cell;
  const at = typeof cell === 'string' ? Date.parse(cell) : Number.NaN;
  if (Number.isNaN(at)) return cell;
  if (times === 'shifted') return timeCell(at + shiftMs);
  const step = stepMs[times];
  const middleOf = (time: number) => (Math.floor(time / step) + 0.5) * step;
  if (byItself) return timeCell(middleOf(at));
  return timeCell(middleOf(startedAt) + Math.round((at - startedAt) / step) * step);
}

/** How fine a message's time is after that, seconds: half a step is lost with the beginning of the contact, and half with its own place. */
export function precisionAfter(precisionS: unknown, times: TimesLeave): unknown {
  if (typeof precisionS !== 'number' || (times !== 'hour' && times !== 'day')) return precisionS;
  return Math.max(precisionS, (2 * stepMs[times]) / 1000);
}

/** Whether a time was known no better than it leaves: it tells nothing that its hour or day does not. */
export function isCoarse(precisionS: unknown, times: TimesLeave): boolean {
  return (
    typeof precisionS === 'number' &&
    (times === 'hour' || times === 'day') &&
    precisionS * 1000 >= stepMs[times]
  );
}
