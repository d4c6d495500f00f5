import { type Kept, type Source, sourceKey } from '../conversation/interaction';
import type { Message } from '../conversation/message';
import type { Sighting } from '../conversation/sighting';
import { findKept } from '../storage/change-kept';
import { findInteraction, interactionsOf, saveInteraction } from '../storage/interactions';
import { historyIn, isShownAgain } from './shown-again';
import { withTranscript } from './with-transcript';

/** A chat may show what was said up to this long ago as its history. */
const rememberedMs = 60 * 24 * 3_600_000;

/** Most earlier interactions that are compared. */
const mostCompared = 5;
/** A page may show the history of so many contacts, one after the other. */
const mostInChain = 8;

/** The contact before this one, with the messages of it and of all that it follows, in order. */
export interface Earlier {
  last: Kept;
  messages: Message[];
}

/**
 * The contact whose messages a chat shows again as its history (a chat resumed the next day), or undefined. `known`: the interaction that
 * the sighting continues, with all that its page shows, if there is one; its history may come in long after the chat was opened.
 * `parts`: what the person split off from its beginning.
 */
export async function findEarlierContact(
  sighting: Sighting,
  source: Source,
  organisation: string,
  known: Kept | undefined,
  parts: readonly Kept[],
): Promise<Earlier | undefined> {
  const follows = (parts[0] ?? known)?.interaction.follows;
  if (follows) {
    const earlier = await findInteraction(follows);
    return earlier && chainTo(await withTranscript(earlier));
  }
  // A ticket goes on where it was left; nothing it shows is the history of something else.
  if (sighting.channel === 'ticket' || parts.length > 0) return undefined;
  if (!showsUnknown(sighting, source, known)) return undefined;
  const rows = (await interactionsOf(organisation, sighting.seenAt - rememberedMs)).filter((row) =>
    known
      ? row.id !== known.interaction.id && row.startedAt <= known.interaction.startedAt
      : row.state === 'closed',
  );
  for (const row of rows
    .filter(({ origin, channel }) => origin === 'captured' && channel !== 'ticket')
    .slice(0, mostCompared)) {
    const last = await withTranscript(row);
    const chain = await chainTo(last);
    if (isShownAgain(sighting.rows, chain.messages)) return chain;
  }
  return undefined;
}

/** Whether a page shows words of the customer from before the watch that the interaction does not hold. */
export function showsUnknown({ rows }: Sighting, source: Source, known: Kept | undefined): boolean {
  const number = known ? numberOf(source, known) : 0;
  const names = new Set(known?.transcript.messages.flatMap((message) => message.rows));
  return rows.some(
    ({ key, party, seenAt }) => party === 'customer' && seenAt === null && !names.has(`${number}/${key}`),
  );
}

/** The sighting without the rows that earlier contacts hold already: linked, not merged. `known`: as for {@link findEarlierContact}. */
export function withoutHistory(
  sighting: Sighting,
  { messages }: Earlier,
  source: Source,
  known: Kept | undefined,
): Sighting {
  const own = known?.transcript.messages ?? [];
  const history = historyIn(sighting.rows, messages, own, known ? numberOf(source, known) : 0);
  return { ...sighting, rows: sighting.rows.filter((row) => !history.has(row)) };
}

/** Ties the new interaction to the earlier one as one case. */
export async function linkToEarlier(kept: Kept, { last }: Earlier): Promise<Kept> {
  const { id } = last.interaction;
  const caseId = last.interaction.caseId || id;
  const saved = last.interaction.caseId ? undefined : await findKept(id);
  if (saved) await saveInteraction({ ...saved.interaction, caseId }, saved.transcript);
  return { ...kept, interaction: { ...kept.interaction, caseId, follows: id } };
}

/** Number of a source in its interaction; a new one comes last. */
function numberOf(source: Source, { interaction: { sourceKeys } }: Kept): number {
  const known = sourceKeys.indexOf(sourceKey(source));
  return known >= 0 ? known : sourceKeys.length;
}

/** A contact with all those before it whose messages its page shows as well: the parts that were split off it, and its own history. */
async function chainTo(last: Kept): Promise<Earlier> {
  const messages = [...last.transcript.messages];
  const ids = new Set([last.interaction.id]);
  for (let { follows } = last.interaction; follows !== '' && ids.size < mostInChain && !ids.has(follows); ) {
    ids.add(follows);
    const earlier = await findInteraction(follows);
    if (!earlier) break;
    messages.unshift(...(await withTranscript(earlier)).transcript.messages);
    follows = earlier.follows;
  }
  return { last, messages };
}
