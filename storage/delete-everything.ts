import { browser } from 'wxt/browser';
import { database } from './database';
import { inOneTransaction } from './interactions';

/** Deletes the whole journal, drafts, settings and permissions: as on the day of the install. Rejects when something is left. */
export async function deleteEverything(): Promise<void> {
  await inOneTransaction(async () => {
    for (const table of database.tables) await table.clear();
  });
  const { origins = [] } = await browser.permissions.getAll();
  if (origins.length > 0) await browser.permissions.remove({ origins });
  await browser.storage.local.clear();
}
