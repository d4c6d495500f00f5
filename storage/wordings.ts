import { count } from './counters';
import { database } from './database';

/** Name of the counter of wordings in the index. */
export const wordingsCounter = 'wordings';

/** Name of the counter of interactions that came from a file, or a copy, and whose wordings the index may not hold yet. */
export const unlearntCounter = 'unlearnt';

/** Ids of interactions that the index has not taken in, at most so many. */
export async function unlearntInteractions(most: number): Promise<string[]> {
  const [ids, learnt] = await Promise.all([
    database.interactions.toCollection().primaryKeys(),
    database.wordingSources.orderBy('interaction').keys(),
  ]);
  const known = new Set(learnt);
  return ids.filter((id) => !known.has(id)).slice(0, most);
}

/** The pages of the index of wordings with these names; a page that is not there is empty. */
export async function readWordingPages(names: readonly string[]): Promise<Map<string, Uint32Array>> {
  const read = await database.wordingPages.bulkGet([...names]);
  return new Map(names.map((name, i) => [name, read[i] ?? new Uint32Array()]));
}

/** Saves changed pages. `added`: how many wordings they hold more. */
export async function saveWordingPages(
  pages: ReadonlyMap<string, Uint32Array>,
  added: number,
): Promise<void> {
  await database.wordingPages.bulkPut([...pages.values()], [...pages.keys()]);
  await count(wordingsCounter, added);
}

/** The number under which the index knows an interaction, undefined where it holds nothing of it. */
export async function findWordingSource(interaction: string): Promise<number | undefined> {
  return (await database.wordingSources.where('interaction').equals(interaction).first())?.n;
}

/** Gives an interaction its number in the index. */
export function newWordingSource(interaction: string): Promise<number> {
  return database.wordingSources.add({ interaction });
}

/** Ids and organisations of the interactions behind these numbers; what is gone is left out. */
export async function wordingSourcesOf(
  numbers: readonly number[],
): Promise<Map<number, { interaction: string; organisation: string }>> {
  const rows = await database.wordingSources.bulkGet([...numbers]);
  const known = await database.interactions.bulkGet(rows.map((row) => row?.interaction ?? ''));
  return new Map(
    numbers.flatMap((n, i) => {
      const one = known[i];
      return one ? [[n, { interaction: one.id, organisation: one.organisation }] as const] : [];
    }),
  );
}

/** True while an index stands; false when it was lost, or never made. */
export async function hasWordingIndex(): Promise<boolean> {
  return (await database.wordingPages.limit(1).count()) > 0;
}

/** Wordings read and written at once while the index is gone through. */
const pagesAtOnce = 1000;

/**
 * Takes the wordings of interactions that are gone out of the index. `without` gives a page without the entries of these numbers; pages of the
 * first band (their names begin with "0/") hold each wording once.
 */
export async function dropLostWordings(
  without: (page: Uint32Array, gone: ReadonlySet<number>) => Uint32Array,
  entriesOf: (page: Uint32Array) => number,
): Promise<void> {
  const gone = await lostSources();
  if (gone.size === 0) return;
  let last = '';
  for (;;) {
    const names = await database.wordingPages.where(':id').above(last).limit(pagesAtOnce).primaryKeys();
    if (names.length === 0) break;
    last = names.at(-1) ?? last;
    await database.transaction('rw', database.wordingPages, database.counters, async () => {
      for (const [name, page] of await readWordingPages(names)) {
        const rest = without(page, gone);
        if (rest.length === page.length) continue;
        if (rest.length === 0) await database.wordingPages.delete(name);
        else await database.wordingPages.put(rest, name);
        if (name.startsWith('0/')) await count(wordingsCounter, entriesOf(rest) - entriesOf(page));
      }
    });
  }
  await database.wordingSources.bulkDelete([...gone]);
}

/** Numbers of interactions that are neither there nor set aside. */
async function lostSources(): Promise<Set<number>> {
  const [sources, there, aside] = await Promise.all([
    database.wordingSources.toArray(),
    database.interactions.toCollection().primaryKeys(),
    database.setAside.toCollection().primaryKeys(),
  ]);
  const known = new Set([...there, ...aside]);
  return new Set(
    sources.flatMap(({ n, interaction }) => (n === undefined || known.has(interaction) ? [] : [n])),
  );
}
