import { browser } from 'wxt/browser';

/** Key in `storage.local` under which a page notes that it changed the journal: the background then renews summary and badge. */
export const journalChangedKey = 'journalChanged';

/** Says that a page has changed the journal. `at`: ms since 1970 UTC. */
export async function noteJournalChanged(at: number): Promise<void> {
  // The random part makes two changes in one millisecond two changes.
  await browser.storage.local.set({ [journalChangedKey]: `${at}/${crypto.randomUUID()}` });
}
