import type { Kept } from '../../conversation/interaction';
import { interactionRow } from './interaction-row';
import type { RestorableRow } from './kept-of-row';
import { partRows } from './part-rows';
import { restoreOf } from './restore';

/** An interaction as files have it, with its parts; `restorable` adds what only the person's own journal needs. */
export function wholeRow(kept: Kept, restorable: boolean): RestorableRow {
  const row: RestorableRow = Object.assign(interactionRow(kept), partRows(kept.transcript));
  if (restorable) row.restore = restoreOf(kept);
  return row;
}
