import type { Listing } from './use-list';

/** The contact that keys act on: where it stands in the list, its id ('' where its row is not there yet), and how often it got the focus. */
export interface Active {
  position: number;
  id: string;
  focus: number;
}

/**
 * The active contact in a new listing: it stays the same one where others came or went before it. A listing that was asked for while
 * another one was active says nothing of where the keys have gone since.
 */
export function activeAfter(
  known: Active,
  { anchor, anchorAt, total, rows }: Pick<Listing, 'anchor' | 'anchorAt' | 'total' | 'rows'>,
): Active {
  const stays = anchorAt >= 0 && anchor === known.id;
  const position = stays ? anchorAt : Math.min(known.position, Math.max(0, total - 1));
  return { ...known, position, id: rows.get(position)?.interaction.id ?? known.id };
}
