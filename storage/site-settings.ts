import { browser } from 'wxt/browser';

/** What the person decided about where to capture; kept in `storage.local`, so that background and pages read it fast. */
export interface SiteSettings {
  /** Null until the welcome page was answered. */
  mode: 'all' | 'chosen' | null;
  /** Nothing is captured anywhere while true. */
  paused: boolean;
  /** Organisations (registrable domains) the person switched off. */
  off: string[];
}

/** Key of the settings in `storage.local`. */
export const siteSettingsKey = 'siteSettings';

const fresh: SiteSettings = { mode: null, paused: false, off: [] };

/** The settings as saved, or those of a new install. */
export async function readSiteSettings(): Promise<SiteSettings> {
  const saved = (await browser.storage.local.get(siteSettingsKey))[siteSettingsKey];
  return { ...fresh, ...(saved as Partial<SiteSettings> | undefined) };
}

/** Saves a change; whoever cares hears of it through `storage.onChanged`. */
export async function changeSiteSettings(change: Partial<SiteSettings>): Promise<void> {
  await browser.storage.local.set({ [siteSettingsKey]: { ...(await readSiteSettings()), ...change } });
}

/** Switches one organisation (registrable domain) off or on again. */
export async function switchOrganisation(organisation: string, on: boolean): Promise<void> {
  const { off } = await readSiteSettings();
  const others = off.filter((name) => name !== organisation);
  await changeSiteSettings({ off: on ? others : [...others, organisation] });
}
