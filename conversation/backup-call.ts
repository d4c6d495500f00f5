/** Page `backup.html` to background: a backup is made; `address` is a blob address that lives as long as the page. */
export interface BackupMade {
  call: 'backupMade';
  address: string;
  fileName: string;
  bytes: number;
  sha256: string;
  interactions: number;
}

/** Page `backup.html` to background: a backup stands in the chosen folder, or none could be made. */
export interface BackupEnded {
  call: 'backupEnded';
}

/** What the page that makes backups says. */
export type BackupCall = BackupMade | BackupEnded;
