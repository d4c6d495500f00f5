import { emptyTranscript, type Interaction, type Kept } from '../conversation/interaction';
import { database } from './database';

/** Most interactions, and about how many messages, that are in memory at once. */
const batchOfInteractions = 500;
const batchOfMessages = 10_000;

/**
 * Everything in the journal that is wanted, in the order of ids, in batches. While one batch is used, the transcripts of the next and the
 * rows of the one after are on their way. What is recorded meanwhile may or may not be among them; an interaction that is still open
 * is read together with its transcript, so that the two agree.
 */
export async function* readAll(wanted: (interaction: Interaction) => boolean): AsyncGenerator<Kept[]> {
  let rows = await readRows('');
  let ready: Promise<Kept[]> | null = null;
  for (;;) {
    const page = rows.slice(0, fittingOf(rows));
    const last = page.at(-1);
    if (!last) break;
    const following = awaited(readRows(last.id));
    const coming = awaited(withTranscripts(page, wanted));
    const kept = await ready;
    if (kept && kept.length > 0) yield kept;
    ready = coming;
    rows = await following;
  }
  const kept = await ready;
  if (kept && kept.length > 0) yield kept;
}

/** The same promise; a reader that stops early must not leave an error that nobody hears. */
function awaited<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  return promise;
}

async function readRows(after: string): Promise<Interaction[]> {
  return database.interactions.where('id').above(after).limit(batchOfInteractions).toArray();
}

async function withTranscripts(
  page: readonly Interaction[],
  wanted: (interaction: Interaction) => boolean,
): Promise<Kept[]> {
  const chosen = page.filter(wanted);
  const [first, last] = [page[0], page.at(-1)];
  if (!first || !last || chosen.length === 0) return [];
  const ids = chosen.map(({ id }) => id);
  const open = chosen.flatMap(({ id, state }) => (state === 'open' ? [id] : []));
  return database.transaction('r', database.interactions, database.transcripts, async () => {
    const [transcripts, fresh] = await Promise.all([
      chosen.length === page.length
        ? database.transcripts.where('id').between(first.id, last.id, true, true).toArray()
        : database.transcripts.bulkGet(ids),
      database.interactions.bulkGet(open),
    ]);
    const transcriptOf = new Map(transcripts.map((transcript) => [transcript?.id, transcript]));
    const freshOf = new Map(fresh.map((interaction) => [interaction?.id, interaction]));
    return chosen.map((interaction) => ({
      interaction: freshOf.get(interaction.id) ?? interaction,
      transcript: transcriptOf.get(interaction.id) ?? emptyTranscript(interaction.id),
    }));
  });
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

/** Ids of what is wanted at this moment (null: everything); reads the small rows only, and for everything not even these. */
export async function idsOfWanted(
  wanted: ((interaction: Interaction) => boolean) | null,
): Promise<Set<string>> {
  if (!wanted) return new Set(await database.interactions.toCollection().primaryKeys());
  const ids = new Set<string>();
  await eachInteraction((row) => {
    if (wanted(row)) ids.add(row.id);
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
