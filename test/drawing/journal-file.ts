import type { Kept } from '../../conversation/interaction';
import { wholeRow } from '../../exchange/rows/whole-row';

/** A JSON Lines file that holds these interactions, as text. */
export function journalFile(...kept: Kept[]): string {
  const header = {
    format: 'service-journal',
    version: 1,
    exported_at: '2026-11-03T13:00:00.000Z',
    app_version: '1',
    interactions: kept.length,
  };
  return [header, ...kept.map((one) => wholeRow(one, true))]
    .map((line) => `${JSON.stringify(line)}\n`)
    .join('');
}
