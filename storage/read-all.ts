import { emptyTranscript, type Interaction, type Kept, type Transcript } from '../conversation/interaction';
import { database } from './database';

/** Most small rows, and about how many messages, that are read at once. */
const batchOfInteractions = 500;
const batchOfMessages = 1000;

/**
 * The interactions with these ids (in the order of ids), as they are at one moment; those that are gone are left out. Of many long ones
 * only the first are read: `taken` ids are dealt with. `dense`: the ids are all that there were between the first and the last, which is read
 * faster. Asks the browser's own database: an export makes thousands of such calls.
 */
export async function readPortion(
  ids: readonly string[],
  dense: boolean,
): Promise<{ kept: Kept[]; taken: number }> {
  if (!database.isOpen()) await database.open();
  const { interactions, transcripts } = database;
  const reading = database.backendDB().transaction([interactions.name, transcripts.name]);
  const rows = present(await rowsOf<Interaction>(reading.objectStore(interactions.name), ids, dense));
  const wanted = new Set(ids);
  const known = rows.filter(({ id }) => wanted.has(id));
  const fitting = known.slice(0, fittingOf(known));
  const fittingIds = fitting.map(({ id }) => id);
  if (fittingIds.length === 0) return { kept: [], taken: ids.length };
  const long = present(await rowsOf<Transcript>(reading.objectStore(transcripts.name), fittingIds, dense));
  const transcriptOf = new Map(long.map((transcript) => [transcript.id, transcript]));
  const kept = fitting.map((interaction) => ({
    interaction,
    transcript: transcriptOf.get(interaction.id) ?? emptyTranscript(interaction.id),
  }));
  const last = fittingIds.at(-1) ?? '';
  return { kept, taken: fitting.length === known.length ? ids.length : ids.indexOf(last) + 1 };
}

function rowsOf<T>(
  store: IDBObjectStore,
  ids: readonly string[],
  dense: boolean,
): Promise<(T | undefined)[]> {
  return dense
    ? answerOf<T[]>(store.getAll(IDBKeyRange.bound(ids[0], ids.at(-1))))
    : Promise.all(ids.map((id) => answerOf<T | undefined>(store.get(id))));
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function present<T>(rows: readonly (T | undefined)[]): T[] {
  return rows.filter((row) => row !== undefined);
}

/** How many of the rows fit into one batch, at least one. */
function fittingOf(rows: readonly Interaction[]): number {
  let messages = 0;
  const over = rows.findIndex((row) => {
    messages += messagesOf(row);
    return messages > batchOfMessages;
  });
  return over < 0 ? rows.length : Math.max(1, over);
}

/** Ids of what is wanted at this moment (null: everything), in their order; reads the small rows only, and for everything not even these. */
export async function idsOfWanted(wanted: ((interaction: Interaction) => boolean) | null): Promise<string[]> {
  if (!wanted) return database.interactions.toCollection().primaryKeys();
  const ids: string[] = [];
  await eachInteraction((row) => {
    if (wanted(row)) ids.push(row.id);
  });
  return ids;
}

const mostLatest = 12;

/** How many interactions are wanted, how many messages they hold, the newest few of them, and which organisations there are at all, by name. */
export async function countWanted(wanted: (interaction: Interaction) => boolean): Promise<{
  interactions: number;
  messages: number;
  organisations: string[];
  latest: Pick<Interaction, 'id' | 'organisation' | 'startedAt'>[];
}> {
  let interactions = 0;
  let messages = 0;
  let latest: Interaction[] = [];
  const organisations = new Set<string>();
  await eachInteraction((interaction) => {
    organisations.add(interaction.organisation);
    if (!wanted(interaction)) return;
    interactions++;
    messages += messagesOf(interaction);
    if (latest.length === mostLatest && interaction.startedAt <= (latest.at(-1)?.startedAt ?? 0)) return;
    latest = [...latest, interaction].sort((a, b) => b.startedAt - a.startedAt).slice(0, mostLatest);
  });
  return {
    interactions,
    messages,
    organisations: [...organisations].sort(),
    latest: latest.map(({ id, organisation, startedAt }) => ({ id, organisation, startedAt })),
  };
}

function messagesOf({ judged: { figures } }: Interaction): number {
  return figures.messagesCustomer + figures.messagesAgent + figures.messagesBot + figures.messagesSystem;
}

/** Looks at every small row of the journal, in the order of ids; a few hundred are in memory at once. */
export async function eachInteraction(look: (interaction: Interaction) => void): Promise<void> {
  let last = '';
  for (;;) {
    const rows = await database.interactions.where('id').above(last).limit(batchOfInteractions).toArray();
    for (const row of rows) look(row);
    const end = rows.at(-1);
    if (!end) return;
    last = end.id;
  }
}
