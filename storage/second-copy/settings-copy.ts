import { readCarriedSettings, type ToldSettings } from '../carried-settings';
import { parseCarriedSettings } from '../parse-carried-settings';
import type { CopyFolder } from './copy-folder';
import { changeCopyState, readCopyState } from './copy-state';
import { sumOf } from './sum-of';

const fileName = 'settings';

/**
 * Copies what the person set beside `storage.local`, where it changed. Where that was lost (it does not know of the copy that stands there)
 * the copy is left as it is until the person has said what shall become of it. Safe to run again.
 */
export async function copySettings(folder: CopyFolder): Promise<void> {
  const settings = await readCarriedSettings();
  const text = JSON.stringify(settings);
  const sum = await sumOf(text);
  const { settingsSum } = await readCopyState();
  if (sum === settingsSum) return;
  if (settingsSum === null) {
    const kept = await settingsInCopy(folder);
    if (kept && JSON.stringify(kept) !== text) {
      await changeCopyState({ settingsLost: true });
      return;
    }
  }
  await folder.write(fileName, new Blob([`${sum} ${text}`]));
  await changeCopyState({ settingsSum: sum });
}

/** What the copy holds of them, null where it holds nothing that is whole. */
export async function settingsInCopy(folder: CopyFolder): Promise<ToldSettings | null> {
  if (!(await folder.names()).includes(fileName)) return null;
  const file = await (await folder.read(fileName)).text();
  const text = file.slice(file.indexOf(' ') + 1);
  if (file.slice(0, file.indexOf(' ')) !== (await sumOf(text))) return null;
  return parseCarriedSettings(JSON.parse(text)).settings;
}
