import { browser } from 'wxt/browser';
import { forgetOlder, keptSince } from '../storage/older-interactions';
import { readPreferences } from '../storage/preferences';

/** Name of the alarm that looks for what is past its time, twice a day. */
export const forgetAlarm = 'forget';

/** Sets the alarm once; it outlives the worker. */
export async function armForgetting(): Promise<void> {
  if (!(await browser.alarms.get(forgetAlarm)))
    await browser.alarms.create(forgetAlarm, { delayInMinutes: 10, periodInMinutes: 720 });
}

/** Deletes what is older than the person wants to keep. `now`: ms since 1970 UTC. Gives how many interactions went. */
export async function forgetOld(now: number): Promise<number> {
  const { keepMonths } = await readPreferences();
  return keepMonths === null ? 0 : forgetOlder(keptSince(now, keepMonths));
}
