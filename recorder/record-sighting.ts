import type { Refusal } from '../conversation/call';
import { corrected, correctionOf } from '../conversation/correction';
import {
  emptyTranscript,
  type Interaction,
  type Kept,
  type Source,
  sourceKey,
} from '../conversation/interaction';
import type { Message } from '../conversation/message';
import { mostMessages, type Sighting } from '../conversation/sighting';
import { count } from '../storage/counters';
import { inOneTransaction, noteLook, saveInteraction } from '../storage/interactions';
import { industryOf } from '../storage/organisation-industry';
import { takeOut } from '../storage/remove-interactions';
import { ofToday } from './after-a-night';
import { quietAfterMs, ticketQuietAfterMs } from './close-interactions';
import { findEarlierContact, linkToEarlier, withoutHistory } from './earlier-contact';
import { findContinued, findInteractionFor } from './find-interaction';
import { isWorthKeeping } from './is-worth-keeping';
import { openJudging, readPerson } from './judging-aids';
import { mergeRows } from './merge-rows';
import { newInteraction } from './new-interaction';
import { onOneClock } from './on-one-clock';
import type { Sender } from './sender';
import { apart, asShown, earlierParts, saveParts } from './split-parts';
import { withTypedFrom } from './typed-from';
import { judgedWithEnding } from './with-ending';

/** What became of a sighting. */
export type Recorded =
  | { outcome: 'recorded'; interaction: string; changed: boolean }
  | { outcome: 'unkept' }
  | { outcome: 'refused'; reason: Refusal };

/** What the recorder is handed from outside. `now`: ms since 1970 UTC; `newId` names a new interaction. */
export interface Surroundings {
  now: number;
  newId: () => string;
}

/**
 * Saves what a frame sees of a chat, in one transaction: all of it or nothing. Recording the same sighting again changes nothing.
 * Whoever acknowledges it does so after this has resolved; it rejects when the database cannot be written.
 */
export async function recordSighting(
  seen: Sighting,
  sender: Sender,
  around: Surroundings,
): Promise<Recorded> {
  const person = await readPerson();
  try {
    return await inOneTransaction(async () => await recordAlone(seen, sender, around, person));
  } catch (error) {
    if (error instanceof TooManyMessages) return refuse('too_many_messages');
    throw error;
  }
}

/** Undoes what was written before it was known. */
class TooManyMessages extends Error {}

async function recordAlone(
  seen: Sighting,
  sender: Sender,
  around: Surroundings,
  person: Awaited<ReturnType<typeof readPerson>>,
): Promise<Recorded> {
  const source: Source = {
    tab: sender.tab,
    frame: sender.frame,
    document: sender.document || seen.watch,
    watch: seen.watch,
    chat: seen.chat,
    lastSeenAt: seen.seenAt,
  };
  const { sighting, fed } = await ofToday(seen, source);
  const known = await findContact(sighting, source, sender, fed);
  if (!known && sighting.first > 0) return { outcome: 'unkept' };
  const parts = known ? await earlierParts(known) : [];
  const shown = known && asShown(parts, known);
  const earlier = await findEarlierContact(sighting, source, sender.organisation, shown, parts);
  const untold = earlier ? withoutHistory(sighting, earlier, source, shown) : sighting;
  const before = known ?? begin(sighting, sender, around.newId(), await industryOf(sender.organisation));
  const [news, from] = onOneClock(untold, source, before.interaction);
  const { after: whole, taught } = withSighting(shown ?? before, news, from);
  const follows = earlier !== undefined && (parts[0] ?? before).interaction.follows === '';
  if (!taught && !follows && known) {
    await noteLook(whole.interaction);
    return { outcome: 'recorded', interaction: before.interaction.id, changed: false };
  }
  if (whole.transcript.messages.length > mostMessages) throw new TooManyMessages();
  const shares = apart(parts, before, whole.transcript.messages);
  const after = corrected(withMessages(whole, shares.at(-1) ?? []));
  const judging = await openJudging(after, person, around.now);
  const judged = judgedWithEnding(after, news, judging.judge);
  if (!known && !isWorthKeeping(judged)) return { outcome: 'unkept' };
  const linked = follows ? await linkToEarlier(judged, earlier) : judged;
  await saveInteraction(linked.interaction, linked.transcript);
  await judging.keep();
  await saveParts(parts, shares, person, around.now);
  return { outcome: 'recorded', interaction: judged.interaction.id, changed: true };
}

/** The interaction that a sighting continues, if any; one that proves to be a second record of it is taken out. */
async function findContact(
  sighting: Sighting,
  source: Source,
  sender: Sender,
  fed: Interaction | undefined,
): Promise<Kept | undefined> {
  const found = await findInteractionFor(sighting, source, sender, fed);
  const continued = found && (await findContinued(found, sighting, source));
  if (continued) await takeOut(found.interaction.id);
  return continued ?? found;
}

function withMessages({ interaction, transcript }: Kept, messages: Message[]): Kept {
  return { interaction, transcript: { ...transcript, messages } };
}

/** Counts a refusal, so that nothing goes missing in silence. */
export async function refuse(reason: Refusal): Promise<Recorded> {
  await count(`refused:${reason}`);
  return { outcome: 'refused', reason };
}

function begin(sighting: Sighting, { organisation }: Sender, id: string, industry: string): Kept {
  const interaction = newInteraction(id, sighting, organisation, industry);
  return { interaction, transcript: emptyTranscript(id) };
}

/** The source after one more look; one whose tab had gone by then stays gone. */
function seenBy({ goneAt }: Source, source: Source): Source {
  return goneAt !== undefined && source.lastSeenAt <= goneAt ? { ...source, goneAt } : source;
}

/** The interaction after one more look; `taught` is false when the look brought nothing but its time. */
function withSighting(before: Kept, sighting: Sighting, source: Source): { after: Kept; taught: boolean } {
  const { interaction, transcript } = before;
  const keys = interaction.sourceKeys;
  const known = keys.indexOf(sourceKey(source));
  const number = known >= 0 ? known : keys.length;
  const merged = mergeRows(transcript.messages, sighting, number);
  const { changed } = merged;
  const messages = changed
    ? withTypedFrom(merged.messages, transcript.messages, interaction.typing, sighting)
    : merged.messages;

  const next: Interaction = {
    ...withNumber(interaction, sighting),
    sources: interaction.sources.map((other, i) => (i === number ? seenBy(other, source) : other)),
    lastSeenAt: Math.max(interaction.lastSeenAt, sighting.seenAt),
  };
  if (sighting.typing) next.typing = sighting.typing;
  else delete next.typing;
  if (known < 0) {
    next.sources = [...interaction.sources, source];
    next.sourceKeys = [...keys, sourceKey(source)];
  }
  const facts = factsOf(
    interaction,
    sighting,
    messages.some((message) => message.instant.basis === 'unknown'),
  );
  const taught = changed || known < 0 || differs(interaction, facts) || turns(before, sighting);
  return { after: { interaction: { ...next, ...facts }, transcript: { ...transcript, messages } }, taught };
}

/** With the number that a ticket's page shows; judging keeps it. */
function withNumber(interaction: Interaction, { reference = '' }: Sighting): Interaction {
  const { judged } = interaction;
  const { caseNumbers } = judged.figures;
  if (reference === '' || caseNumbers.includes(reference)) return interaction;
  const figures = { ...judged.figures, caseNumbers: [reference, ...caseNumbers] };
  return { ...interaction, judged: { ...judged, figures } };
}

function factsOf(interaction: Interaction, sighting: Sighting, hasUnknown: boolean): Partial<Interaction> {
  return {
    partial: interaction.partial || sighting.partial || hasUnknown || sighting.leftOut > 0,
    leftOut: Math.max(interaction.leftOut, sighting.leftOut),
    confidence: sighting.confidence,
    readerVersion: sighting.readerVersion,
    organisationName: interaction.organisationName || sighting.title,
  };
}

/** The look says something else about the end than what is kept; what the person said of it is no matter of looks. */
function turns(kept: Kept, sighting: Sighting): boolean {
  const { state, closedBy, channel, lastSaidAt } = kept.interaction;
  if (correctionOf(kept, 'endedAt')) return false;
  if (state === 'open') return sighting.ended;
  // Closed because nobody spoke for so long, it waits for somebody to speak again.
  const quietMs = channel === 'ticket' ? ticketQuietAfterMs : quietAfterMs;
  if (closedBy === 'idle' && sighting.seenAt - lastSaidAt > quietMs) return false;
  return closedBy !== 'user' && !sighting.ended;
}

function differs(interaction: Interaction, facts: Partial<Interaction>): boolean {
  return (Object.keys(facts) as (keyof Interaction)[]).some((field) => facts[field] !== interaction[field]);
}
