import { browser } from 'wxt/browser';
import type { Interaction } from '../conversation/interaction';
import { database } from './database';
import { organisationOf } from './organisation';
import { type Deletion, setAside } from './set-aside';
import { noteForgotten } from './tab-capture';

/** A tab whose page still shows what was forgotten. */
interface ForgottenTab {
  tab: number;
  organisation: string;
}

/** A page that no frame has spoken of for so long shows nothing any more, or the browser has given its number to another; ms. */
const stillShownMs = 12 * 3_600_000;

/**
 * Forgets every contact of which anything was said at or after `since`, whole, and keeps open pages from showing it to the journal again.
 * It can be undone as any deletion can. Times in ms since 1970 UTC.
 */
export async function forgetSince(since: number, now: number): Promise<Deletion> {
  // A ticket may have begun years ago: every row is looked at, for somebody forgets but seldom.
  const recent = await database.interactions
    .filter(({ startedAt, lastSaidAt }) => startedAt >= since || lastSaidAt >= since)
    .toArray();
  return forget(recent, now);
}

/** Forgets what was captured of an organisation (registrable domain); what was kept by hand stays. `now`: ms since 1970 UTC. */
export async function forgetOrganisation(organisation: string, now: number): Promise<Deletion> {
  const all = await database.interactions
    .where('[organisation+startedAt]')
    .between([organisation, 0], [organisation, Number.POSITIVE_INFINITY])
    .and(({ origin }) => origin === 'captured')
    .toArray();
  return forget(all, now);
}

async function forget(rows: readonly Interaction[], now: number): Promise<Deletion> {
  const recent = rows.filter(({ lastSeenAt }) => now - lastSeenAt < stillShownMs);
  const tabs = (await Promise.all(recent.map(tabsThatShow))).flat();
  // First the tabs: what they report meanwhile must not be kept.
  for (const { tab, organisation } of tabs) await noteForgotten(tab, organisation, now);
  return setAside(
    rows.map(({ id }) => id),
    now,
  );
}

/** Tabs with what their pages are known by: a chat that was popped out may stand on the domain of its maker. */
async function tabsThatShow({ organisation, sources }: Interaction): Promise<ForgottenTab[]> {
  const tabs = [...new Set(sources.map(({ tab }) => tab))];
  const elsewhere = sources.filter(({ goneAt }) => tabs.length > 1 && goneAt === undefined);
  const shown = await Promise.all(
    elsewhere.map(async ({ tab }) => ({ tab, organisation: await organisationIn(tab) })),
  );
  const known = tabs.map((tab) => ({ tab, organisation }));
  return [...known, ...shown.filter((other) => other.organisation !== '')];
}

/** The organisation whose address a tab shows; empty where that is hidden or the tab is gone. */
async function organisationIn(tab: number): Promise<string> {
  try {
    return organisationOf((await browser.tabs.get(tab)).url ?? '') ?? '';
  } catch {
    return '';
  }
}
