import { browser } from 'wxt/browser';

/** What the person chose about the journal itself; kept in `storage.local`, so that background and pages read it fast. */
export interface Preferences {
  /** The person's own name as organisations write it, to tell the sides of a transcript apart; empty if not told. */
  ownName: string;
  /** How letters should address the person; null = no matter. */
  salutation: 'herr' | 'frau' | null;
  /** Minutes waited on the toolbar icon. */
  badge: boolean;
  /** A quiet mark on the icon when a contact that has ended may be rated. */
  askRating: boolean;
  /** What was a year ago on this day, in the popup. */
  rememberDay: boolean;
  theme: 'system' | 'light' | 'dark';
  /** Older contacts are deleted after so many months; null keeps them for ever. */
  keepMonths: number | null;
}

/** Key of the preferences in `storage.local`. */
export const preferencesKey = 'preferences';

const fresh: Preferences = {
  ownName: '',
  salutation: null,
  badge: true,
  askRating: true,
  rememberDay: false,
  theme: 'system',
  keepMonths: null,
};

/** The preferences as saved, or those of a new install. */
export async function readPreferences(): Promise<Preferences> {
  const saved = (await browser.storage.local.get(preferencesKey))[preferencesKey];
  return { ...fresh, ...(saved as Partial<Preferences> | undefined) };
}

/** Saves a change; whoever cares hears of it through `storage.onChanged`. */
export async function changePreferences(change: Partial<Preferences>): Promise<void> {
  await browser.storage.local.set({ [preferencesKey]: { ...(await readPreferences()), ...change } });
}
