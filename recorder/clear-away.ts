import { browser } from 'wxt/browser';
import { entriesOf, withoutSources } from '../metrics/wording-pages';
import { count, counted, tracesCounter } from '../storage/counters';
import { forgetListed } from '../storage/list/keep-list';
import { dropSetAside, undoableMs } from '../storage/set-aside';
import { dropLostWordings } from '../storage/wordings';

/** Name of the alarm that clears away what deleted interactions have left behind. */
export const clearAlarm = 'clear-away';

/** Sets the alarm while deleted interactions have left traces; it outlives the worker. */
export async function armClearing(): Promise<void> {
  if ((await counted(tracesCounter)) > 0 && !(await browser.alarms.get(clearAlarm)))
    await browser.alarms.create(clearAlarm, { delayInMinutes: 1, periodInMinutes: 5 });
}

/**
 * Deletes for good what can no longer be brought back, and what the indexes still hold of deleted interactions. May end anywhere and runs again.
 * `now`: ms since 1970 UTC; `alone` runs work while no page writes the list.
 */
export async function clearAway(
  now: number,
  alone: (work: () => Promise<void>) => Promise<void>,
): Promise<void> {
  const traces = await counted(tracesCounter);
  const undoable = await dropSetAside(now - undoableMs);
  await dropLostWordings(withoutSources, entriesOf);
  await alone(forgetListed);
  if (undoable > 0) return;
  await count(tracesCounter, -traces);
  if ((await counted(tracesCounter)) === 0) await browser.alarms.clear(clearAlarm);
}
