import { emptyTranscript, type Interaction, type Kept } from '../conversation/interaction';
import { database } from './database';

/** Most interactions, and about how many messages, that are in memory at once. */
const batchOfInteractions = 500;
const batchOfMessages = 10_000;

interface Page {
  kept: Kept[];
  /** Id after which the next page begins. */
  last: string;
}

/**
 * Everything in the journal that is wanted, in the order of ids, in batches; the next batch is asked for before the last is used.
 * Each batch is true in itself; what is recorded meanwhile may or may not be among them.
 */
export async function* readAll(wanted: (interaction: Interaction) => boolean): AsyncGenerator<Kept[]> {
  let next = readPage('', wanted);
  for (;;) {
    const page = await next;
    if (!page) return;
    next = readPage(page.last, wanted);
    // A reader that stops early must not leave an error that nobody hears.
    next.catch(() => {});
    if (page.kept.length > 0) yield page.kept;
  }
}

async function readPage(
  after: string,
  wanted: (interaction: Interaction) => boolean,
): Promise<Page | undefined> {
  return database.transaction('r', database.interactions, database.transcripts, async () => {
    const rows = await database.interactions.where('id').above(after).limit(batchOfInteractions).toArray();
    const page = rows.slice(0, fittingOf(rows));
    const first = page[0];
    const last = page.at(-1);
    if (!first || !last) return undefined;
    const interactions = page.filter(wanted);
    const ids = interactions.map(({ id }) => id);
    const transcripts =
      ids.length === page.length
        ? await database.transcripts.where('id').between(first.id, last.id, true, true).toArray()
        : await database.transcripts.bulkGet(ids);
    const byId = new Map(
      transcripts.flatMap((transcript) => (transcript ? [[transcript.id, transcript]] : [])),
    );
    const kept = interactions.map((interaction) => ({
      interaction,
      transcript: byId.get(interaction.id) ?? emptyTranscript(interaction.id),
    }));
    return { kept, last: last.id };
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

async function eachInteraction(look: (interaction: Interaction) => void): Promise<void> {
  let last = '';
  for (;;) {
    const rows = await database.interactions.where('id').above(last).limit(batchOfInteractions).toArray();
    for (const row of rows) look(row);
    const end = rows.at(-1);
    if (!end) return;
    last = end.id;
  }
}
