import { browser } from 'wxt/browser';

/** Name of the alarm that takes away what exports left behind, when their files are surely saved. */
export const exportsAlarm = 'exports';

/** Sets the alarm anew after an export; it outlives the page. */
export async function armForgettingExports(): Promise<void> {
  await browser.alarms.create(exportsAlarm, { delayInMinutes: 61 });
}
