import { browser } from 'wxt/browser';
import type { BackupCall, BackupMade, BackupWish } from '../conversation/backup-call';
import {
  type BackupSettings,
  changeBackupSettings,
  isBackupDue,
  type MadeBackup,
  readBackupSettings,
  withBackup,
} from '../storage/backup-settings';
import { readCarriedSettings } from '../storage/carried-settings';
import { noteCopy } from '../storage/last-copy';

/** Name of the alarm that looks once an hour whether a backup is due. */
export const backupAlarm = 'backup';

const pagePath = '/backup.html';

/** In `storage.session`: since when a backup is being made. */
const beingMadeKey = 'backup-being-made';

/** What only Chromium has: a page without a window, and what is used of it. */
interface Offscreen {
  createDocument(wish: { url: string; reasons: string[]; justification: string }): Promise<void>;
  closeDocument(): Promise<void>;
  hasDocument(): Promise<boolean>;
}

const offscreen = () => (globalThis as { chrome?: { offscreen?: Offscreen } }).chrome?.offscreen;

/** Sets the alarm where backups are wanted, takes it away where they are not. */
export async function armBackup(): Promise<void> {
  const { every } = await readBackupSettings();
  if (every === 'never') await browser.alarms.clear(backupAlarm);
  else if (!(await browser.alarms.get(backupAlarm)))
    await browser.alarms.create(backupAlarm, { delayInMinutes: 1, periodInMinutes: 60 });
}

/** Opens the page that makes the backup, where one is due and none is being made. `now`: ms since 1970 UTC. */
export function backUpIfDue(now: number): Promise<void> {
  return navigator.locks.request('backup', async () => {
    const settings = await readBackupSettings();
    if (!isBackupDue(settings, now) || (await isBeingMade(now))) return;
    await changeBackupSettings({ triedAt: now });
    if (
      settings.into === 'downloads' &&
      !(await browser.permissions.contains({ permissions: ['downloads'] }))
    ) {
      await changeBackupSettings({ problem: 'no_permission' });
      return;
    }
    await browser.storage.session.set({ [beingMadeKey]: now });
    await openPage().catch(async (error) => {
      await browser.storage.session.remove(beingMadeKey);
      await failed('failed', String(error));
    });
  });
}

/** True while a page makes a backup; one that has not ended after an hour is no longer waited for. */
async function isBeingMade(now: number): Promise<boolean> {
  const since = (await browser.storage.session.get(beingMadeKey))[beingMadeKey];
  return typeof since === 'number' && Math.abs(now - since) < 3_600_000;
}

async function openPage(): Promise<void> {
  const hidden = offscreen();
  if (!hidden) {
    await browser.tabs.create({ url: browser.runtime.getURL(pagePath as '/'), active: false });
    return;
  }
  if (await hidden.hasDocument()) await hidden.closeDocument();
  const justification = 'A service worker can neither make an address for a file nor hold one.';
  await hidden.createDocument({ url: pagePath, reasons: ['BLOBS'], justification });
}

const calls = new Set(['backupAsked', 'backupMade', 'backupFailed', 'backupEnded']);

/** True for a call of our own page that makes backups. */
export function isBackupCall(
  call: { call?: string } | null,
  senderUrl: string | undefined,
): call is BackupCall {
  return calls.has(call?.call ?? '') && senderUrl === browser.runtime.getURL(pagePath as '/');
}

/** Answers that page: puts what it made among the downloads, takes the oldest away, closes it when it has ended. `now`: ms since 1970 UTC. */
export async function answerBackup(
  call: BackupCall,
  tab: number | undefined,
  now: number,
): Promise<BackupWish | true> {
  if (call.call === 'backupAsked') {
    const { into, locked, most, made } = await readBackupSettings();
    const appVersion = browser.runtime.getManifest().version;
    const settings = { ...(await readCarriedSettings()) };
    return { into, locked, most, appVersion, settings, made };
  }
  if (call.call === 'backupMade') await keep(call, now).catch((error) => failed('failed', String(error)));
  else if (call.call === 'backupFailed') await failed(call.problem, call.detail);
  else {
    if (tab !== undefined) await browser.tabs.remove(tab);
    else await offscreen()?.closeDocument();
    await browser.storage.session.remove(beingMadeKey);
    // Asked for again in the meantime.
    await backUpIfDue(now);
  }
  return true;
}

async function failed(problem: BackupSettings['problem'], detail: string): Promise<void> {
  console.warn('Service Journal: no backup:', problem, detail);
  await changeBackupSettings({ problem });
}

async function keep(
  { address, fileName, bytes, sha256, interactions }: BackupMade,
  now: number,
): Promise<void> {
  const saved = address === '' ? { download: null } : await downloaded(address, fileName);
  const made: MadeBackup = { at: now, fileName, bytes, sha256, interactions, ...saved };
  const { stay, go } = withBackup(await readBackupSettings(), made);
  for (const one of go) await takeAway(one);
  await changeBackupSettings({ made: stay, problem: '' });
  await noteCopy(now);
}

async function downloaded(url: string, fileName: string): Promise<{ download: number; savedAs: string }> {
  const filename = `service-journal/${fileName}`;
  const id = await browser.downloads.download({ url, filename, conflictAction: 'uniquify', saveAs: false });
  await completed(id);
  const [found] = await browser.downloads.search({ id });
  return { download: id, savedAs: found?.filename ?? '' };
}

/** Resolves when a download is on the disk. */
function completed(id: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const settle = (state: string | undefined) => {
      if (state === 'complete') resolve();
      else if (state === 'interrupted') reject(new Error('the download was interrupted'));
      else return;
      browser.downloads.onChanged.removeListener(heard);
    };
    const heard = (change: { id: number; state?: { current?: string | undefined } | undefined }) => {
      if (change.id === id) settle(change.state?.current);
    };
    browser.downloads.onChanged.addListener(heard);
    browser.downloads.search({ id }).then(([found]) => settle(found?.state), reject);
  });
}

/**
 * Takes an old backup away. What the person moved or deleted is left in peace, and so is whatever bears its number now: some browsers begin
 * anew with each start.
 */
async function takeAway({ download: id, fileName, savedAs }: MadeBackup): Promise<void> {
  if (id === null) return;
  const [found] = await browser.downloads.search({ id });
  const name = found?.filename.split(/[\\/]/).at(-1);
  const isOurs = savedAs ? found?.filename === savedAs : name === fileName;
  if (found?.byExtensionId !== browser.runtime.id || !isOurs) return;
  await browser.downloads.removeFile(id).catch(() => {});
  await browser.downloads.erase({ id }).catch(() => {});
}
