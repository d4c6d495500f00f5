import { ChangedMeanwhile, type ChangeRow, type ExportJob } from '../export-rows';
import type { RestorableRow } from '../rows/kept-of-row';

/** What a preview looked at: a mark of each contact by its id, the same for as long as nothing of it that could leave has changed. */
export type Seen = ReadonlyMap<string, number>;

/** The mark of a contact: 32 bits of its columns (FNV-1a). */
export function markOf({ restore: _, ...row }: RestorableRow): number {
  const text = JSON.stringify(row);
  let mark = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) mark = Math.imul(mark ^ text.charCodeAt(at), 0x01000193);
  return mark;
}

/** Of what is wanted (null = everything) what was seen and not taken out; `left`: ids. Null = everything. */
export function leaving(
  wanted: ExportJob['wanted'],
  seen: Seen | null,
  left: readonly string[],
): ExportJob['wanted'] {
  if (!seen && left.length === 0) return wanted;
  const out = new Set(left);
  return (one) => (wanted?.(one) ?? true) && !out.has(one.id) && (!seen || seen.has(one.id));
}

/** Changes rows as `change` does, but rejects with `ChangedMeanwhile` where one is no longer what was seen; null = nothing was looked at before. */
export function asSeen(seen: Seen | null, change: ChangeRow): ChangeRow {
  if (!seen) return change;
  return (row) => {
    if (seen.get(row.interaction_id) !== markOf(row)) throw new ChangedMeanwhile();
    return change(row);
  };
}
