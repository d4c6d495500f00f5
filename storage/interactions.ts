import type { Interaction, Transcript } from '../conversation/interaction';
import { count } from './counters';
import { database } from './database';

/** All interactions that are not closed yet. */
export function openInteractions(): Promise<Interaction[]> {
  return database.interactions.where('state').equals('open').toArray();
}

/** The interaction that this source (see `sourceKey`) has fed before, if any; the newest where there are several. */
export async function findInteractionOfSource(key: string): Promise<Interaction | undefined> {
  const fed = await database.interactions.where('sourceKeys').equals(key).toArray();
  return fed.sort((a, b) => b.startedAt - a.startedAt)[0];
}

/** Interactions of an organisation (its registrable domain) that began at or after `since` (ms since 1970 UTC), newest first. */
export function interactionsOf(organisation: string, since: number): Promise<Interaction[]> {
  return database.interactions
    .where('[organisation+startedAt]')
    .between([organisation, since], [organisation, Number.POSITIVE_INFINITY])
    .reverse()
    .toArray();
}

/** The interaction with this id, or undefined. */
export function findInteraction(id: string): Promise<Interaction | undefined> {
  return database.interactions.get(id);
}

/** The transcript of an interaction, or undefined where there is none. */
export function findTranscript(id: string): Promise<Transcript | undefined> {
  return database.transcripts.get(id);
}

/** Saves an interaction together with its transcript; counts it when it is new. */
export async function saveInteraction(interaction: Interaction, transcript: Transcript): Promise<void> {
  await inOneTransaction(async () => {
    const known = await database.interactions.where('id').equals(interaction.id).count();
    await database.interactions.put(interaction);
    await database.transcripts.put(transcript);
    if (known === 0) await count('interactions');
  });
}

/** Notes that a frame still sees an interaction, and who types in it. */
export async function noteLook({ id, lastSeenAt, typing }: Interaction): Promise<void> {
  await database.interactions
    .where('id')
    .equals(id)
    .modify((row) => {
      row.lastSeenAt = lastSeenAt;
      if (typing) row.typing = typing;
      else delete row.typing;
    });
}

/** Notes that a tab shows these open interactions no more. `at`: ms since 1970 UTC. */
export async function noteSourcesGone(
  which: (row: Interaction) => boolean,
  tab: number,
  at: number,
): Promise<void> {
  await database.interactions
    .where('state')
    .equals('open')
    .and((row) => row.sources.some((source) => source.tab === tab) && which(row))
    .modify((row) => {
      row.sources = row.sources.map((source) => (source.tab === tab ? { ...source, goneAt: at } : source));
    });
}

/** So many with one score are looked at to rank them. */
const mostTied = 500;

/**
 * The closed interactions with the highest (`best`, above 50) or lowest (`worst`, below 50) scores, unordered: at least `most` where there
 * are as many, with all that have the score of the last of them.
 */
export async function furthestOut(end: 'best' | 'worst', most: number): Promise<Interaction[]> {
  const score = database.interactions.where('judged.score.value');
  const side = end === 'best' ? score.above(50).reverse() : score.below(50);
  const first = await side
    .and(({ state }) => state === 'closed')
    .limit(most)
    .toArray();
  const last = first.at(-1)?.judged.score.value;
  if (first.length < most || last == null) return first;
  const tied = await database.interactions
    .where('judged.score.value')
    .equals(last)
    .and(({ state }) => state === 'closed')
    .limit(mostTied)
    .toArray();
  return [...first.filter(({ judged }) => judged.score.value !== last), ...tied];
}

/** Interactions that began between two times (ms since 1970 UTC), `to` not included. */
export function interactionsBetween(from: number, to: number): Promise<Interaction[]> {
  return database.interactions.where('startedAt').between(from, to).toArray();
}

/** Runs the work in one read-write transaction over the whole journal: all of it is kept or nothing. */
export function inOneTransaction<T>(work: () => Promise<T>): Promise<T> {
  return database.transaction('rw', database.tables, work);
}
