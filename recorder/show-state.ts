import { browser } from 'wxt/browser';
import type { Summary } from '../conversation/summary';
import { readSiteSettings } from '../storage/site-settings';

/**
 * Shows in the toolbar what runs: minutes waited on the tab whose customer waits, the waiting icon there, the off icon while paused.
 * Derived from the summary alone, so it may run at any time. `now`: ms since 1970 UTC; with `tab` only that tab and those with an
 * open interaction are looked after, without it every tab.
 */
export async function showState(summary: Summary, now: number, tab?: number): Promise<void> {
  const { mode, paused } = await readSiteSettings();
  const resting = iconPaths(paused || mode === null ? 'off' : 'on');
  if (tab === undefined) await browser.action.setIcon({ path: resting });
  const tabs = tab === undefined ? (await browser.tabs.query({})).map(({ id }) => id) : [tab];
  const chatting = summary.current.map((chat) => chat.tab ?? undefined);
  const each = [...new Set([...tabs, ...chatting])].filter((id) => id !== undefined);
  await Promise.all(each.map((id) => showTab(id, minutesWaited(summary, id, now), resting)));
}

async function showTab(
  tabId: number,
  minutes: number | null,
  resting: Record<string, string>,
): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text: minutes === null ? '' : String(minutes) });
    await browser.action.setIcon({ tabId, path: minutes === null ? resting : iconPaths('waiting') });
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
