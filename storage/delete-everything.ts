import { browser } from 'wxt/browser';
import { forgetSecrets } from './backup-secrets';
import { database } from './database';
import { removeExported } from './export-folder';
import { inOneTransaction } from './interactions';
import { everythingChanged, marksOn } from './list/mark-changes';
import { copyAlone } from './second-copy/copy-alone';
import { removeOwnFolder } from './second-copy/copy-folder';
import { changeSiteSettings } from './site-settings';

/** Deletes the whole journal with its second copy, the last file that was made of it, drafts, settings and permissions: as on the day of the install. Rejects when something is left. */
export async function deleteEverything(): Promise<void> {
  // What is said meanwhile would be written behind it.
  await changeSiteSettings({ paused: true });
  await copyAlone(async () => {
    // Broken off from here on, the copy follows: a database that is empty without this mark would be taken for lost and brought back.
    await inOneTransaction(async () => {
      for (const table of database.tables) if (table.name !== 'counters') await table.clear();
      await database.uncopied.bulkPut(marksOn([everythingChanged]));
    });
    await removeOwnFolder();
    await inOneTransaction(async () => {
      for (const table of database.tables) await table.clear();
    });
  });
  await removeExported();
  await forgetSecrets();
  const { origins = [], permissions = [] } = await browser.permissions.getAll();
  // Of permissions that were granted later only the one for backups is not by site.
  const granted = permissions.filter((name) => name === 'downloads');
  if (origins.length + granted.length > 0)
    await browser.permissions.remove({ origins, permissions: granted });
  // What was asked for tab by tab ends too; it goes first, so that the pages that are told to stop do.
  await browser.storage.session.clear();
  await browser.storage.local.clear();
}
