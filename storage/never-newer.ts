import Dexie from 'dexie';

/** The part of IndexedDB that Dexie uses. */
type Factory = Pick<IDBFactory, 'open' | 'deleteDatabase' | 'databases' | 'cmp'>;

/**
 * IndexedDB as it is, but a database of a newer version stays shut. Dexie alone would open it as it stands, read rows in a form that it does not know, and
 * even add to it what it thinks is missing.
 */
export function neverNewer(): { indexedDB?: Factory } {
  const known = Dexie.dependencies.indexedDB as IDBFactory | undefined;
  if (!known) return {};
  return {
    indexedDB: {
      // Dexie asks without a version once the one that it knows was refused: the first is refused again.
      open: (name, version = 1) => known.open(name, version),
      deleteDatabase: (name) => known.deleteDatabase(name),
      databases: () => known.databases(),
      cmp: (a, b) => known.cmp(a, b),
    },
  };
}

/** True for the error of a journal that a newer version of this program has written; nothing was read or written then. */
export function isNewerJournal(error: unknown): boolean {
  const { name, inner } = Object(error) as { name?: string; inner?: { name?: string } };
  return name === 'VersionError' || inner?.name === 'VersionError';
}
