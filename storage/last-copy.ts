import { browser } from 'wxt/browser';

const lastCopyKey = 'lastCopy';

/** When the person last saved a copy of the whole journal as a file, ms since 1970 UTC; null if never. */
export async function readLastCopy(): Promise<number | null> {
  const saved = (await browser.storage.local.get(lastCopyKey))[lastCopyKey];
  return typeof saved === 'number' ? saved : null;
}

/** Notes that a copy was saved. `at`: ms since 1970 UTC. */
export async function noteCopy(at: number): Promise<void> {
  await browser.storage.local.set({ [lastCopyKey]: at });
}
