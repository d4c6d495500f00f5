import { corrected, uncorrected } from './correction';
import type { Kept, Source, Transcript } from './interaction';
import { movedMessage, namesBeside } from './merge-messages';
import type { Message } from './message';
import { type Place, withSaidSince, withWholeSince } from './said-since';
import { isSplitOff } from './split-interaction';

/**
 * Takes a merge back: both interactions as they were before it, with what was recorded since in the one whose source showed it. What the
 * person has said since stays: of a message with it, of the whole with `own`. `made`: what the merge made. Not judged anew yet.
 */
export function partAgain(merged: Kept, made: Kept, own: Kept, other: Kept): { own: Kept; other: Kept } {
  const since = { made, now: merged };
  const promised = new Set(other.transcript.promises?.map(({ id }) => id));
  const isOthersPromise = (id: string | undefined) => id !== undefined && promised.has(id);
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
        (said) => withSaidSince(said, since, placeOf(kept, earlier)),
      );
    const placeOf =
      (kept: Kept, earlier: boolean): Place =>
      ({ message, id }) =>
        (message === '' ? (kept === other) === isOthersPromise(id) : ofEarlier.has(message) === earlier)
          ? message
          : null;
    return { own: withWholeSince(part(own, isSplitOff(a, b)), since), other: part(other, isSplitOff(b, a)) };
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
  const others = new Set(messages.filter(isOthers).map(({ id }) => id));
  const inOwn: Place = ({ message, id }) =>
    others.has(message) || (message === '' && isOthersPromise(id)) ? null : message;
  const inOther: Place = (one) => (inOwn(one) === null ? (names.get(one.message) ?? one.message) : null);
  const ownPart = asBefore(
    own,
    messages.filter((message) => !isOthers(message)),
    sources.filter((_, i) => mine(i)),
    sourceKeys.filter((_, i) => mine(i)),
    lastSeenAt,
    (said) => withSaidSince(said, since, inOwn),
  );
  return {
    own: withWholeSince(ownPart, since),
    other: asBefore(
      other,
      messages.filter(isOthers).map((one) => movedMessage(one, names.get(one.id) ?? one.id, -first)),
      sources.filter((_, i) => !mine(i)),
      sourceKeys.filter((_, i) => !mine(i)),
      lastSeenAt,
      (said) => withSaidSince(said, since, inOther),
    ),
  };
}

function asBefore(
  kept: Kept,
  messages: Message[],
  sources: Source[],
  sourceKeys: string[],
  lastSeenAt: number,
  saidSince: (transcript: Transcript) => Transcript,
): Kept {
  const { interaction, transcript } = uncorrected(kept);
  const seen =
    interaction.state === 'open' ? Math.max(lastSeenAt, interaction.lastSeenAt) : interaction.lastSeenAt;
  return corrected({
    interaction: { ...interaction, sources, sourceKeys, lastSeenAt: seen },
    transcript: saidSince({ ...transcript, messages }),
  });
}
