import { browser } from 'wxt/browser';

/** A backup that was made. `download`: the browser's id of it, null for one in a chosen folder. */
export interface MadeBackup {
  /** ms since 1970 UTC. */
  at: number;
  fileName: string;
  bytes: number;
  /** SHA-256 of the file, hexadecimal digits. */
  sha256: string;
  interactions: number;
  download: number | null;
  /** Where the browser has put it; some number downloads anew with each start. Missing where it was not asked yet. */
  savedAs?: string;
  /** The person has said that it may go although it holds far more than the newest. */
  mayGo?: true;
}

/** What is needed of a backup to say which stay. */
export type Rotated = Pick<MadeBackup, 'fileName' | 'interactions' | 'mayGo'>;

/** How often the journal is saved as a file outside the browser's profile, where, and what came of it. */
export interface BackupSettings {
  every: 'never' | 'day' | 'week';
  into: 'downloads' | 'folder';
  /** What the chosen folder is called; empty if none was chosen. */
  folder: string;
  /** So many files stay, the oldest goes. */
  most: number;
  /** Files are locked with a passphrase. */
  locked: boolean;
  /** Newest first; those that were taken away are not in it. */
  made: MadeBackup[];
  problem: '' | 'no_permission' | 'no_folder' | 'failed';
  /** When it was last tried, ms since 1970 UTC; null if never. */
  triedAt: number | null;
  /** When the person last asked for one at once. */
  askedAt: number | null;
}

/** Key of the settings in `storage.local`. */
export const backupKey = 'backup';

const fresh: BackupSettings = {
  every: 'never',
  into: 'downloads',
  folder: '',
  most: 5,
  locked: false,
  made: [],
  problem: '',
  triedAt: null,
  askedAt: null,
};

const dayMs = 86_400_000;
const hourMs = 3_600_000;
const everyMs = { day: dayMs, week: 7 * dayMs };

/** The settings as saved, or those of a new install. */
export async function readBackupSettings(): Promise<BackupSettings> {
  const saved = (await browser.storage.local.get(backupKey))[backupKey];
  return { ...fresh, ...(saved as Partial<BackupSettings> | undefined) };
}

/** Saves a change; whoever cares hears of it through `storage.onChanged`. The lock: a page and the background change different fields at one time. */
export function changeBackupSettings(change: Partial<BackupSettings>): Promise<void> {
  return navigator.locks.request('backup-settings', async () => {
    await browser.storage.local.set({ [backupKey]: { ...(await readBackupSettings()), ...change } });
  });
}

/** A time, ms since 1970 UTC; one that is still to come tells of a clock that was ahead, and counts as never. */
function past(at: number | null | undefined, now: number): number {
  return at != null && at <= now ? at : Number.NEGATIVE_INFINITY;
}

/** True when the next backup should be made; after a failed one not before an hour has passed. `now`: ms since 1970 UTC. */
export function isBackupDue({ every, made, triedAt, askedAt }: BackupSettings, now: number): boolean {
  if (past(askedAt, now) > past(triedAt, now)) return true;
  if (every === 'never') return false;
  return now - past(made[0]?.at, now) >= everyMs[every] && now - past(triedAt, now) >= hourMs;
}

/** True when backups are wanted and there is none that is younger than two turns. `now`: ms since 1970 UTC. */
export function isBackupLate({ every, made, triedAt }: BackupSettings, now: number): boolean {
  if (every === 'never') return false;
  const wasTried = made.length > 0 || (triedAt !== null && triedAt !== now);
  return wasTried && now - past(made[0]?.at, now) > 2 * everyMs[every];
}

/** The last backup before the newest (the first) that holds more than twice as many contacts: after a loss it is all there is. */
export function fullerBackup<B extends Rotated>([newest, ...older]: readonly B[]): B | undefined {
  return newest && older.find((one) => !one.mayGo && one.interactions > 2 * newest.interactions);
}

/** What is made of the list when a backup is added: what stays, newest first, and what has to go. Of far fuller ones the last always stays. */
export function withBackup<B extends Rotated>(
  { made, most }: { made: readonly B[]; most: number },
  added: B,
): { stay: B[]; go: B[] } {
  const all = [added, ...made.filter(({ fileName }) => fileName !== added.fileName)];
  const fuller = fullerBackup(all);
  const stays = (one: B, i: number) => i < most || one === fuller;
  return { stay: all.filter(stays), go: all.filter((one, i) => !stays(one, i)) };
}
