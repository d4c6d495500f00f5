import { browser } from 'wxt/browser';
import type { Summary } from '../conversation/summary';
import { type Preferences, readPreferences } from '../storage/preferences';
import { readSiteSettings } from '../storage/site-settings';
import { unreadTabs } from '../storage/tab-capture';

/**
 * Shows in the toolbar what runs: minutes waited on the tab whose customer waits, or on every tab while a stopwatch waits, the waiting
 * icon there, a question mark where a chat cannot be read, a star where a chat that ended may be rated, the off icon while paused.
 * Derived from the summary alone, so it may run at any time. `now`: ms since 1970 UTC; with `tab` only that tab and those with an
 * open interaction are looked after, without it every tab.
 */
export async function showState(summary: Summary, now: number, tab?: number): Promise<void> {
  const [{ mode, paused }, preferences] = await Promise.all([readSiteSettings(), readPreferences()]);
  const resting = iconPaths(paused || mode === null ? 'off' : 'on');
  const unread = await unreadTabs();
  const show = (id: number | undefined) => {
    const shown = shownOn(summary, id, now, preferences);
    // A running wait is more urgent, and one chat that is read says that reading works.
    const quiet = shown.badge === '' && !paused && id !== undefined && unread.has(id);
    return showTab(id, quiet ? { ...shown, badge: '?' } : shown, resting);
  };
  if (tab === undefined) await show(undefined);
  const tabs = tab === undefined ? (await browser.tabs.query({})).map(({ id }) => id) : [tab];
  const chatting = summary.current.map((chat) => chat.tab ?? undefined);
  const each = [...new Set([...tabs, ...chatting])].filter((id) => id !== undefined);
  await Promise.all(each.map(show));
}

/** What one tab shows, undefined for those opened later. */
interface Shown {
  badge: string;
  waiting: boolean;
}

function shownOn(summary: Summary, tab: number | undefined, now: number, preferences: Preferences): Shown {
  const minutes = minutesWaited(summary, tab, now);
  const { toRate } = summary;
  const rate = preferences.askRating && toRate !== null && toRate.tab !== null && toRate.tab === tab;
  const badge = minutes === null ? (rate ? '★' : '') : preferences.badge ? String(minutes) : '';
  return { badge, waiting: minutes !== null };
}

async function showTab(
  tab: number | undefined,
  { badge, waiting }: Shown,
  resting: Record<string, string>,
): Promise<void> {
  const where = tab === undefined ? {} : { tabId: tab };
  try {
    await browser.action.setBadgeText({ ...where, text: badge });
    await browser.action.setIcon({ ...where, path: waiting ? iconPaths('waiting') : resting });
  } catch {
    // The tab was closed meanwhile.
  }
}

/** Whole minutes that the customer has been waiting in this tab, or with the stopwatch (in every tab); null if nobody waits there. */
export function minutesWaited(summary: Summary, tab: number | undefined, now: number): number | null {
  const here = summary.current.filter((chat) => chat.tab === null || chat.tab === tab);
  const waiting = here.flatMap((chat) => chat.standing.waiting ?? []);
  if (waiting.length === 0) return null;
  const since = Math.min(...waiting.map((wait) => wait.since));
  return Math.max(0, Math.floor((now - since) / 60_000));
}

function iconPaths(state: 'on' | 'off' | 'waiting'): Record<string, string> {
  return Object.fromEntries([16, 32, 48, 128].map((size) => [size, `/icon/${state}-${size}.png`]));
}
