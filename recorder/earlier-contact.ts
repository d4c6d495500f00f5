import type { Kept } from '../conversation/interaction';
import type { SeenRow, Sighting } from '../conversation/sighting';
import { findInteraction, interactionsOf, saveInteraction } from '../storage/interactions';
import { align } from './align';
import { withTranscript } from './find-interaction';

/** A chat may show what was said up to this long ago as its history. */
const rememberedMs = 60 * 24 * 3_600_000;

/** Most earlier interactions that are compared. */
const mostCompared = 5;

/**
 * The closed interaction whose messages a new chat shows again as its history (a chat resumed the next day), or undefined.
 * `known`: the interaction that the sighting continues, if there is one.
 */
export async function findEarlierContact(
  sighting: Sighting,
  organisation: string,
  known: Kept | undefined,
): Promise<Kept | undefined> {
  if (known) {
    const earlier = known.interaction.follows && (await findInteraction(known.interaction.follows));
    return earlier ? withTranscript(earlier) : undefined;
  }
  const rows = await interactionsOf(organisation, sighting.seenAt - rememberedMs);
  for (const row of rows
    .filter(({ state, origin }) => state === 'closed' && origin === 'captured')
    .slice(0, mostCompared)) {
    const kept = await withTranscript(row);
    const history = historyIn(sighting, kept);
    if (history.some(({ party, text }) => party === 'customer' && text.length > 3)) return kept;
  }
  return undefined;
}

/** The sighting without the rows that the earlier interaction holds already: linked, not merged. */
export function withoutHistory(sighting: Sighting, earlier: Kept): Sighting {
  const history = new Set(historyIn(sighting, earlier));
  return { ...sighting, rows: sighting.rows.filter((row) => !history.has(row)) };
}

/** Ties the new interaction to the earlier one as one case. */
export async function linkToEarlier(kept: Kept, earlier: Kept): Promise<Kept> {
  const caseId = earlier.interaction.caseId || earlier.interaction.id;
  if (!earlier.interaction.caseId)
    await saveInteraction({ ...earlier.interaction, caseId }, earlier.transcript);
  return { ...kept, interaction: { ...kept.interaction, caseId, follows: earlier.interaction.id } };
}

/** Rows that were there before the watch began and that the earlier interaction holds. What appeared before our eyes is never history. */
function historyIn(sighting: Sighting, earlier: Kept): SeenRow[] {
  const standing = sighting.rows.filter((row) => row.seenAt === null);
  const alignment = align(earlier.transcript.messages, standing, -1);
  return standing.filter((_, i) => alignment[i]! >= 0);
}
