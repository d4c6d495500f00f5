import type { Kept } from '../conversation/interaction';
import type { SeenRow, Sighting } from '../conversation/sighting';
import { findKept } from '../storage/change-kept';
import { findInteraction, interactionsOf, saveInteraction } from '../storage/interactions';
import { align } from './align';
import { asShown, earlierParts } from './split-parts';
import { withTranscript } from './with-transcript';

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
    if (!earlier) return undefined;
    const last = await withTranscript(earlier);
    return asShown(await earlierParts(last), last);
  }
  // A ticket goes on where it was left; nothing it shows is the history of something else.
  if (sighting.channel === 'ticket') return undefined;
  const rows = await interactionsOf(organisation, sighting.seenAt - rememberedMs);
  for (const row of rows
    .filter(
      ({ state, origin, channel }) => state === 'closed' && origin === 'captured' && channel !== 'ticket',
    )
    .slice(0, mostCompared)) {
    const last = await withTranscript(row);
    const kept = asShown(await earlierParts(last), last);
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
  const saved = earlier.interaction.caseId ? undefined : await findKept(earlier.interaction.id);
  if (saved) await saveInteraction({ ...saved.interaction, caseId }, saved.transcript);
  return { ...kept, interaction: { ...kept.interaction, caseId, follows: earlier.interaction.id } };
}

/** Rows that were there before the watch began and that the earlier interaction holds. What appeared before our eyes is never history. */
function historyIn(sighting: Sighting, earlier: Kept): SeenRow[] {
  const standing = sighting.rows.filter((row) => row.seenAt === null);
  const alignment = align(earlier.transcript.messages, standing, -1);
  return standing.filter((_, i) => alignment[i]! >= 0);
}
