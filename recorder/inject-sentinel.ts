import { browser } from 'wxt/browser';
import type { CaptureStopped } from '../conversation/call';
import { readSiteSettings } from '../storage/site-settings';
import { captureWanted } from './capture-wanted';

const registration = 'sentinel';

/**
 * Brings the pages in line with what the person wants: the sentinel is registered for the granted hosts, put into tabs that are open
 * already, and tabs where capture is no longer wanted are told to undo everything. May run again at any time.
 */
export async function alignSentinels(): Promise<void> {
  // One at a time: two runs at once would both register the same script.
  await navigator.locks.request(registration, async () => {
    await registerSentinel();
    const tabs = await browser.tabs.query({});
    await Promise.all(tabs.map((tab) => alignTab(tab.id, tab.url ?? '')));
  });
}

async function registerSentinel(): Promise<void> {
  const { mode, paused } = await readSiteSettings();
  const { origins = [] } = await browser.permissions.getAll();
  const matches = mode === null || paused ? [] : origins.filter((origin) => !origin.startsWith('file:'));
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [registration] });
  if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [registration] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: registration,
      js: ['sentinel.js'],
      matches,
      allFrames: true,
      matchOriginAsFallback: true,
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ]);
}

async function alignTab(tabId: number | undefined, url: string): Promise<void> {
  if (tabId === undefined) return;
  if (await captureWanted(url, url)) await putInto(tabId);
  else await tellStopped(tabId);
}

async function putInto(tabId: number): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: ['/sentinel.js'] });
  } catch {
    // The tab was closed, discarded or shows a page no extension may enter: there is nothing to watch.
  }
}

async function tellStopped(tabId: number): Promise<void> {
  const stopped: CaptureStopped = { call: 'captureStopped' };
  try {
    await browser.tabs.sendMessage(tabId, stopped);
  } catch {
    // Nobody listens in that tab: nothing to stop.
  }
}
