import { browser } from 'wxt/browser';
import { forgetSecrets } from './backup-secrets';
import { database } from './database';
import { inOneTransaction } from './interactions';
import { removeOwnFolder } from './second-copy/copy-folder';

/** Deletes the whole journal with its second copy, drafts, settings and permissions: as on the day of the install. Rejects when something is left. */
export async function deleteEverything(): Promise<void> {
  await inOneTransaction(async () => {
    for (const table of database.tables) await table.clear();
  });
  await removeOwnFolder();
  await forgetSecrets();
  const { origins = [] } = await browser.permissions.getAll();
  if (origins.length > 0) await browser.permissions.remove({ origins });
  // What was asked for tab by tab ends too; it goes first, so that the pages that are told to stop do.
  await browser.storage.session.clear();
  await browser.storage.local.clear();
}
