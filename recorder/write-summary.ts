import type { Summary } from '../conversation/summary';
import { saveSummary } from '../storage/summary';
import { summaryAt } from './summary-at';

/**
 * Writes anew what the popup paints from. Reading and writing happen under a lock, so that of two commits the later one has the last
 * word. `now`: ms since 1970 UTC.
 */
export async function writeSummary(now: number): Promise<Summary> {
  return navigator.locks.request('summary', async () => {
    const summary = await summaryAt(now);
    await saveSummary(summary);
    return summary;
  });
}
