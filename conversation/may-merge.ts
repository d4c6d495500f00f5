import type { Interaction } from './interaction';
import { isSplitOff } from './split-interaction';

/** True where no frame feeds it because a later part was split off from it. */
const isEarlierPart = ({ sources, sourceKeys }: Interaction) => sources.length > 0 && sourceKeys.length === 0;

/**
 * Whether two interactions may become one: both were watched or brought along (what is kept by hand has its own course), and recording
 * can go on for every part that was split off before. `all`: the interactions of the organisation.
 */
export function mayMerge(own: Interaction, other: Interaction, all: readonly Interaction[]): boolean {
  if (own.id === other.id || own.organisation !== other.organisation) return false;
  if (own.origin === 'manual' || other.origin === 'manual') return false;
  if (isSplitOff(own, other) || isSplitOff(other, own)) return true;
  if (isEarlierPart(own) || isEarlierPart(other)) return false;
  return !all.some((row) => isSplitOff(row, other));
}
