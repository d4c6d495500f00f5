import type { Kept } from '../conversation/interaction';
import type { SystemKind } from '../conversation/system-kind';

const partOfAContact: (SystemKind | null)[] = ['queue_position', 'agent_joined', 'transfer'];

/**
 * True when somebody really contacted somebody: the customer wrote, or stands in a queue, or a person joined.
 * A lone sales greeting that nobody answered is not an interaction.
 */
export function isWorthKeeping({ transcript }: Kept): boolean {
  const judged = new Map(transcript.judgedMessages.map((one) => [one.message, one]));
  return transcript.messages.some(({ id, party }) => {
    const said = judged.get(id);
    const by = said?.party ?? party;
    // "I reply within a minute" is part of a greeting; the software itself tells a wait to those who wait.
    const toldWait = said?.systemKind === 'wait_estimate' && by === 'system';
    return by === 'customer' || toldWait || partOfAContact.includes(said?.systemKind ?? null);
  });
}
