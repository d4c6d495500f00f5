import { type Interaction, type Source, sourceKey } from '../conversation/interaction';
import type { Sighting } from '../conversation/sighting';
import { findInteractionOfSource, findTranscript } from '../storage/interactions';
import { quietAfterMs } from './close-interactions';

/** A look as the contact of today has it. `fed`: the interaction that this source goes on with, if any. */
export interface OfToday {
  sighting: Sighting;
  fed: Interaction | undefined;
}

/**
 * Tells the talks of a chat that stood open for days apart: what is said in it half a day after the last word of a contact in which nobody
 * waited begins another, and what was said before is its history, although the same frame saw it happen.
 */
export async function ofToday(sighting: Sighting, source: Source): Promise<OfToday> {
  const fed = await findInteractionOfSource(sourceKey(source));
  if (!fed || sighting.channel === 'ticket') return { sighting, fed };
  const { state, closedBy, lastSaidAt, follows, startedAt } = fed;
  const isOver = state === 'closed' && closedBy !== 'user';
  const isLater = sighting.rows.some(({ seenAt }) => (seenAt ?? 0) - lastSaidAt > quietAfterMs);
  if (isOver && isLater && !(await endsWithCustomer(fed)))
    return { sighting: withHistory(sighting, lastSaidAt + 1), fed: undefined };
  return { sighting: follows === '' ? sighting : withHistory(sighting, startedAt - quietAfterMs), fed };
}

/** Nobody answered the customer's last words: whoever does still answers them. */
async function endsWithCustomer({ id }: Interaction): Promise<boolean> {
  const messages = (await findTranscript(id))?.messages ?? [];
  return messages.findLast(({ party }) => party !== 'system')?.party === 'customer';
}

/** The look of a frame that came only then. `since`: ms since 1970 UTC. */
function withHistory(sighting: Sighting, since: number): Sighting {
  const rows = sighting.rows.map((row) =>
    row.seenAt !== null && row.seenAt < since ? { ...row, seenAt: null } : row,
  );
  return { ...sighting, rows };
}
