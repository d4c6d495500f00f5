import { liveQuery } from 'dexie';
import type { Kept } from '../conversation/interaction';
import { findKept } from './change-kept';

/** Calls back with an interaction now and after each change, undefined while it is not there; for pages only. Returns how to stop. */
export function onKept(
  id: string,
  heard: (kept: Kept | undefined) => void,
  failed: (error: unknown) => void,
): () => void {
  const subscription = liveQuery(() => findKept(id)).subscribe(heard, failed);
  return () => subscription.unsubscribe();
}
