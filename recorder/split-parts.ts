import { corrected } from '../conversation/correction';
import type { Kept } from '../conversation/interaction';
import type { Message } from '../conversation/message';
import { isSplitOff } from '../conversation/split-interaction';
import { findInteraction, saveInteraction } from '../storage/interactions';
import { openJudging, type readPerson } from './judging-aids';
import { withTranscript } from './with-transcript';

/** A chat may be split so often. */
const mostParts = 50;

/** The parts that the person split off from the beginning of an interaction, in order: the page still shows their messages. */
export async function earlierParts(last: Kept): Promise<Kept[]> {
  const parts: Kept[] = [];
  for (let part = last; parts.length < mostParts; ) {
    const { follows } = part.interaction;
    const before = follows === '' ? undefined : await findInteraction(follows);
    if (!before || !isSplitOff(before, part.interaction)) break;
    part = await withTranscript(before);
    parts.unshift(part);
  }
  return parts;
}

/** The interaction with the messages of its earlier parts before its own, as the page shows them. */
export function asShown(parts: readonly Kept[], last: Kept): Kept {
  if (parts.length === 0) return last;
  const messages = [...parts, last].flatMap(({ transcript }) => transcript.messages);
  return { ...last, transcript: { ...last.transcript, messages } };
}

/** Messages of the whole, each part's own again: what is new belongs to the part of the message before it. */
export function apart(parts: readonly Kept[], last: Kept, messages: readonly Message[]): Message[][] {
  const owned = [...parts, last].map(({ transcript }) => transcript.messages);
  const partOf = new Map(owned.flatMap((own, part) => own.map(({ id }) => [id, part] as const)));
  const shares: Message[][] = owned.map(() => []);
  let part = 0;
  for (const message of messages) {
    part = Math.max(part, partOf.get(message.id) ?? part);
    shares[part]?.push(message);
  }
  return shares;
}

/** Saves the parts in which a look at the page changed something. `shares`: the messages of each. `now`: ms since 1970 UTC. */
export async function saveParts(
  parts: readonly Kept[],
  shares: readonly Message[][],
  person: Awaited<ReturnType<typeof readPerson>>,
  now: number,
): Promise<void> {
  for (const [i, { interaction, transcript }] of parts.entries()) {
    const messages = shares[i] ?? [];
    const same = messages.length === transcript.messages.length;
    if (same && messages.every((message, at) => message === transcript.messages[at])) continue;
    const changed = corrected({ interaction, transcript: { ...transcript, messages } });
    const judging = await openJudging(changed, person, now);
    const judged = judging.judge(changed);
    await saveInteraction(judged.interaction, judged.transcript);
    await judging.keep();
  }
}
