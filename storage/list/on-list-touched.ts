import Dexie from 'dexie';
import { database } from '../database';

/** Calls back when contacts were written or deleted, or when another page has written the list; by whichever page or worker. */
export function onListTouched(heard: () => void): void {
  const ours = ['changes', 'listPages', 'wordPages'].map((table) => `idb://${database.name}/${table}/`);
  Dexie.on('storagemutated', (parts) => {
    if (Object.keys(parts).some((key) => ours.some((table) => key.startsWith(table)))) heard();
  });
}
