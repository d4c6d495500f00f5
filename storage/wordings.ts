import { count } from './counters';
import { database } from './database';

/** Name of the counter of wordings in the index. */
export const wordingsCounter = 'wordings';

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
