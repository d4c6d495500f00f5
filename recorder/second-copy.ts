import { browser } from 'wxt/browser';
import { database } from '../storage/database';
import { isCarriedKey } from '../storage/local-keys';
import { isNewerJournal } from '../storage/never-newer';
import { noteBirth } from '../storage/second-copy/birth';
import { copyAlone } from '../storage/second-copy/copy-alone';
import { copyChanges } from '../storage/second-copy/copy-changes';
import { ownFolder, settingsFolder } from '../storage/second-copy/copy-folder';
import { changeCopyState, readCopyState } from '../storage/second-copy/copy-state';
import { isLost, rebuild } from '../storage/second-copy/rebuild';
import { copySettings } from '../storage/second-copy/settings-copy';
import { tidyCopy } from '../storage/second-copy/tidy-copy';

/** Name of the alarm that has changes copied. Apart from the commit, so that it can never hinder one. */
export const copyAlarm = 'second-copy';

/** Files written in a row: a second or two of work, so that a large import is copied within minutes. */
const filesAtOnce = 8;

/** Sets the alarm where something waits to be copied, unless it is set. */
export async function armCopying(): Promise<void> {
  if ((await database.uncopied.count()) > 0) await copySoon();
}

/** Sets the alarm, unless it is set. */
async function copySoon(): Promise<void> {
  if (!(await browser.alarms.get(copyAlarm))) await browser.alarms.create(copyAlarm, { delayInMinutes: 1 });
}

/** Sets the alarm where something that the person set was changed. `keys`: of `storage.local`. */
export async function armCopyingOf(keys: readonly string[]): Promise<void> {
  if (keys.some(isCarriedKey)) await copySoon();
}

/** Copies the next changes; comes again while there are more. `now`: ms since 1970 UTC. */
export function copySome(now: number): Promise<void> {
  return copyAlone(() => copyNext(now));
}

async function copyNext(now: number): Promise<void> {
  const folder = await ownFolder();
  if (!folder) return changeCopyState({ problem: 'no_folder' });
  if (await rebuildAlone(now)) return;
  try {
    await noteBirth();
    const beside = await settingsFolder();
    if (beside) await copySettings(beside);
    let left = await copyChanges(folder);
    for (let files = 1; files < filesAtOnce && left > 0; files++) left = await copyChanges(folder);
    if (left > 0) await browser.alarms.create(copyAlarm, { delayInMinutes: 0.5 });
    else await changeCopyState({ copiedAt: now, problem: '' });
  } catch (error) {
    await changeCopyState({ problem: 'not_written' });
    throw error;
  }
}

/** Takes out of the copy what is not needed any more; twice a day is enough. */
export function tidySecondCopy(): Promise<void> {
  return copyAlone(async () => {
    const folder = await ownFolder();
    if (folder) await tidyCopy(folder);
  });
}

/**
 * Fills a journal that was lost from its second copy, and leaves word for the person; true if there was something to do. A database that
 * cannot be opened is only reported: the fault may pass, and throwing it away is the person's decision. One that a newer version of this program
 * has written is left to that version. `now`: ms since 1970 UTC.
 */
export function rebuildIfLost(now: number): Promise<boolean> {
  return copyAlone(() => rebuildAlone(now));
}

async function rebuildAlone(now: number): Promise<boolean> {
  const folder = await ownFolder();
  if (!folder) return false;
  try {
    await database.open();
  } catch (error) {
    await changeCopyState({ problem: isNewerJournal(error) ? 'database_newer' : 'database_unreadable' });
    return false;
  }
  const { problem } = await readCopyState();
  if (problem === 'database_newer' || problem === 'database_unreadable')
    await changeCopyState({ problem: '' });
  if (!(await isLost(folder))) return false;
  const rebuilt = await rebuild(folder);
  await noteBirth();
  if (rebuilt.interactions === 0 && rebuilt.damaged === 0) return false;
  await changeCopyState({ rebuilt: { ...rebuilt, at: now }, problem: '' });
  return rebuilt.interactions > 0;
}
