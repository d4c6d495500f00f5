import { browser } from 'wxt/browser';
import type { Summary } from '../conversation/summary';
import { readSiteSettings } from '../storage/site-settings';

/**
 * Shows in the toolbar what runs: minutes waited on the tab whose customer waits, the waiting icon there, the off icon while paused.
 * Derived from the summary alone, so it may run at any time. `now`: ms since 1970 UTC.
 */
export async function showState(summary: Summary, now: number): Promise<void> {
  const { mode, paused } = await readSiteSettings();
  await browser.action.setIcon({ path: iconPaths(paused || mode === null ? 'off' : 'on') });
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(({ id }) => (id === undefined ? undefined : showTab(id, minutesWaited(summary, id, now)))),
  );
}

async function showTab(tabId: number, minutes: number | null): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text: minutes === null ? '' : String(minutes) });
    if (minutes !== null) await browser.action.setIcon({ tabId, path: iconPaths('waiting') });
  } catch {
    // The tab was closed meanwhile.
  }
}

/** Whole minutes that the customer has been waiting in this tab, null if nobody waits there. */
export function minutesWaited(summary: Summary, tab: number, now: number): number | null {
  const waiting = summary.current.flatMap((chat) => (chat.tab === tab && chat.standing.waiting) || []);
  if (waiting.length === 0) return null;
  const since = Math.min(...waiting.map((wait) => wait.since));
  return Math.max(0, Math.floor((now - since) / 60_000));
}

function iconPaths(state: 'on' | 'off' | 'waiting'): Record<string, string> {
  return Object.fromEntries([16, 32, 48, 128].map((size) => [size, `/icon/${state}-${size}.png`]));
}
