import { corrected, uncorrected } from './correction';
import type { Kept, Source } from './interaction';
import { movedMessage, namesBeside } from './merge-messages';
import type { Message } from './message';
import { isSplitOff } from './split-interaction';

/**
 * Takes a merge back: both interactions as they were before it, with what was recorded since in the one whose source showed it.
 * Not judged anew yet.
 */
export function partAgain(merged: Kept, own: Kept, other: Kept): { own: Kept; other: Kept } {
  const { messages } = uncorrected(merged).transcript;
  const { sources, sourceKeys, lastSeenAt } = merged.interaction;
  const [a, b] = [own.interaction, other.interaction];
  if (isSplitOff(a, b) || isSplitOff(b, a)) {
    const ofEarlier = new Set((isSplitOff(a, b) ? own : other).transcript.messages.map(({ id }) => id));
    const part = (kept: Kept, earlier: boolean) =>
      asBefore(
        kept,
        messages.filter(({ id }) => ofEarlier.has(id) === earlier),
        earlier ? kept.interaction.sources : sources,
        earlier ? [] : sourceKeys,
        lastSeenAt,
      );
    return { own: part(own, isSplitOff(a, b)), other: part(other, isSplitOff(b, a)) };
  }
  const names = new Map([...namesBeside(other, own)].map(([before, now]) => [now, before]));
  const [first, end] = [a.sources.length, a.sources.length + b.sources.length];
  const known = new Set(own.transcript.messages.map(({ id }) => id));
  const isOthers = ({ id, rows }: Message) => {
    const source = Number(rows[0]?.split('/')[0] ?? -1);
    return names.has(id) || (!known.has(id) && source >= first && source < end);
  };
  // A source that came since belongs to the one that goes on by itself.
  const mine = (i: number) => i < first || i >= end;
  return {
    own: asBefore(
      own,
      messages.filter((message) => !isOthers(message)),
      sources.filter((_, i) => mine(i)),
      sourceKeys.filter((_, i) => mine(i)),
      lastSeenAt,
    ),
    other: asBefore(
      other,
      messages.filter(isOthers).map((one) => movedMessage(one, names.get(one.id) ?? one.id, -first)),
      sources.filter((_, i) => !mine(i)),
      sourceKeys.filter((_, i) => !mine(i)),
      lastSeenAt,
    ),
  };
}

function asBefore(
  kept: Kept,
  messages: Message[],
  sources: Source[],
  sourceKeys: string[],
  lastSeenAt: number,
): Kept {
  const { interaction, transcript } = uncorrected(kept);
  const seen =
    interaction.state === 'open' ? Math.max(lastSeenAt, interaction.lastSeenAt) : interaction.lastSeenAt;
  return corrected({
    interaction: { ...interaction, sources, sourceKeys, lastSeenAt: seen },
    transcript: { ...transcript, messages },
  });
}
