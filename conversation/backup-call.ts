/** What is to be made; `made`: the backups there are, newest first, with how many contacts they hold. */
export interface BackupWish {
  into: 'downloads' | 'folder';
  locked: boolean;
  /** So many files stay. */
  most: number;
  made: { fileName: string; interactions: number; mayGo?: true }[];
  /** What the person set; goes with the contacts. */
  settings: Readonly<Record<string, unknown>>;
  appVersion: string;
}

/** Page `backup.html` to background: what is to be made? The answer is a {@link BackupWish}. That page has no other interface than calls. */
export interface BackupAsked {
  call: 'backupAsked';
}

/** Page `backup.html` to background: a backup is made. `address`: a blob address that lives as long as the page, empty where it stands in a folder. */
export interface BackupMade {
  call: 'backupMade';
  address: string;
  fileName: string;
  bytes: number;
  sha256: string;
  interactions: number;
}

/** Page `backup.html` to background: none could be made. */
export interface BackupFailed {
  call: 'backupFailed';
  problem: 'no_folder' | 'failed';
  /** For the extension's console. */
  detail: string;
}

/** Page `backup.html` to background: nothing more to do, close it. */
export interface BackupEnded {
  call: 'backupEnded';
}

/** What the page that makes backups says. */
export type BackupCall = BackupAsked | BackupMade | BackupFailed | BackupEnded;
