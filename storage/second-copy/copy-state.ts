import { browser } from 'wxt/browser';
import type { Rebuilt } from './rebuild';

/** How it stands with the second copy. Times in ms since 1970 UTC. */
export interface CopyState {
  /** When it last took in everything that had changed, null if never. */
  copiedAt: number | null;
  /** What went wrong the last time, empty if nothing. */
  problem: '' | 'no_folder' | 'not_written' | 'database_unreadable' | 'database_newer';
  /** What was rebuilt from it, null if that was never needed or the person has seen it. */
  rebuilt: (Rebuilt & { at: number }) | null;
  /** Checksum of the settings that were last copied, null if none were. */
  settingsSum: string | null;
  /** The settings are as on the first day although the copy holds some. */
  settingsLost: boolean;
  /** The number drawn for the database that was copied, null if none was. */
  birth: number | null;
}

/** Key of the state in `storage.local`. */
export const copyStateKey = 'secondCopy';

const fresh: CopyState = {
  copiedAt: null,
  problem: '',
  rebuilt: null,
  settingsSum: null,
  settingsLost: false,
  birth: null,
};

/** The state as last written. */
export async function readCopyState(): Promise<CopyState> {
  const saved = (await browser.storage.local.get(copyStateKey))[copyStateKey];
  return { ...fresh, ...(saved as Partial<CopyState> | undefined) };
}

/** Writes a change of the state. */
export async function changeCopyState(change: Partial<CopyState>): Promise<void> {
  await browser.storage.local.set({ [copyStateKey]: { ...(await readCopyState()), ...change } });
}
