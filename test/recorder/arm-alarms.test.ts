import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../entrypoints/background';
import { backupAlarm } from '../../recorder/back-up';
import { forgetAlarm } from '../../recorder/forget-old';
import { backupKey } from '../../storage/backup-settings';
import { newJournal } from '../drawing/journal';

/** What the fake browser does not know: permissions, scripts in pages and locks, of which nothing is asked here. */
function silentBrowser(): void {
  const silent = { addListener: () => {} };
  Object.assign(fakeBrowser, {
    permissions: { onAdded: silent, onRemoved: silent, getAll: async () => ({}) },
    scripting: { getRegisteredContentScripts: async () => [] },
  });
  vi.stubGlobal('navigator', { locks: { request: (_: string, work: () => unknown) => work() } });
}

const alarms = async () => (await browser.alarms.getAll()).map(({ name }) => name).sort();

beforeEach(async () => {
  fakeBrowser.reset();
  silentBrowser();
  await newJournal();
  await browser.storage.local.set({ [backupKey]: { every: 'day' } });
});

it('sets the alarms that the browser has forgotten whenever the background starts, whatever starts it', async () => {
  background.main();
  await expect.poll(alarms).toEqual([backupAlarm, forgetAlarm]);
});
