import { correctionOf } from '../conversation/correction';
import type { Interaction, Kept, Transcript } from '../conversation/interaction';
import type { Sighting } from '../conversation/sighting';

/**
 * The interaction, judged, with its state after a look: over when the page says so (the widget itself, or a line such as "the chat has
 * ended" after which nobody spoke), else open, even if it was held for over before. What the person closed stays closed.
 */
export function judgedWithEnding(kept: Kept, sighting: Sighting, judge: (kept: Kept) => Kept): Kept {
  const judged = judge(kept);
  const { interaction } = judged;
  const next = endingOf(interaction, judged.transcript, sighting);
  if (next.state === interaction.state && next.closedBy === interaction.closedBy) return judged;
  return judge({ ...judged, interaction: { ...interaction, ...next } });
}

type Ending = Pick<Interaction, 'state' | 'closedBy' | 'endedAt'>;

function endingOf(interaction: Interaction, transcript: Transcript, sighting: Sighting): Ending {
  const { state, closedBy, endedAt, sources } = interaction;
  const saidByPerson = correctionOf({ interaction, transcript }, 'endedAt') !== undefined;
  // A look that was taken before the last tab went may come in after it.
  const allGone = sources.length > 0 && sources.every(({ goneAt }) => goneAt !== undefined);
  if (closedBy === 'user' || saidByPerson || (state === 'closed' && allGone))
    return { state, closedBy, endedAt };
  const said = saidEndAt(transcript);
  if (!sighting.ended && said === undefined) return { state: 'open', closedBy: null, endedAt: null };
  if (closedBy === 'chat_end') return { state, closedBy, endedAt };
  // A ticket was closed before it was looked at.
  const seenEnd = sighting.channel === 'ticket' ? interaction.lastSaidAt : sighting.seenAt;
  return { state: 'closed', closedBy: 'chat_end', endedAt: said ?? seenEnd };
}

/** Instant of the line that says the chat is over (null if unknown), undefined if none does or somebody spoke after it. */
function saidEndAt({ messages, judgedMessages }: Transcript): number | null | undefined {
  const judged = new Map(judgedMessages.map((one) => [one.message, one]));
  for (const { id, party, instant } of messages.toReversed()) {
    const said = judged.get(id);
    if (said?.systemKind === 'chat_ended') return instant.at;
    if ((said?.party ?? party) !== 'system') return undefined;
  }
  return undefined;
}
