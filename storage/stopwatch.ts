import { liveQuery } from 'dexie';
import type { Kept } from '../conversation/interaction';
import { findKept } from './change-kept';
import { openInteractions } from './interactions';

/** The stopwatches that run, newest first: open interactions kept by hand. */
export async function runningStopwatches(): Promise<Kept[]> {
  const open = (await openInteractions()).filter(({ origin }) => origin === 'manual');
  const kept = await Promise.all(open.map(({ id }) => findKept(id)));
  return kept.flatMap((one) => one ?? []).sort((a, b) => b.interaction.startedAt - a.interaction.startedAt);
}

/** Calls back with the running stopwatches now and after each change; for pages only. Returns how to stop. */
export function onStopwatches(
  heard: (running: Kept[]) => void,
  failed: (error: unknown) => void,
): () => void {
  const subscription = liveQuery(runningStopwatches).subscribe(heard, failed);
  return () => subscription.unsubscribe();
}
