import { database, type ListPage } from '../database';
import type { HeldPage } from './find-listed';

/** The list in memory: its pages by number. */
export type HeldList = Map<number, HeldPage>;

/** A page's contacts that are still there, with their positions. */
export function livingOn({ ids, startedAt }: ListPage): { id: string; position: number }[] {
  return ids.flatMap((id, position) => (Number.isNaN(startedAt[position]) ? [] : [{ id, position }]));
}

/** Reads what is new in the list since it was read last; words of a page never change. */
export async function loadList(held: HeldList): Promise<void> {
  const { listPages } = database;
  // Page by page: to read the ids of a large journal at once would hold up what else is asked meanwhile.
  const pages = await database.transaction('r', listPages, async () => {
    const read: ListPage[] = [];
    for (const n of await listPages.toCollection().primaryKeys()) read.push((await listPages.get(n))!);
    return read;
  });
  for (const n of [...held.keys()]) if (!pages.some((page) => page.n === n)) held.delete(n);
  for (const page of pages) held.set(page.n, { ...page, words: held.get(page.n)?.words ?? null });
}

/** Reads the words of pages that are held without; gives whether there were any. One page at a time, so that a search waits for no more. */
export async function loadWords(held: HeldList): Promise<boolean> {
  const known = new Set(await database.wordPages.toCollection().primaryKeys());
  const n = [...held.values()].find((page) => page.words === null && known.has(page.n))?.n;
  if (n === undefined) return false;
  const found = await database.wordPages.get(n);
  const page = held.get(n);
  if (found && page) held.set(n, { ...page, words: found.words });
  return found !== undefined;
}

/** All contacts of the list, newest first, as `page * 65536 + position`. */
export function orderOf(held: HeldList): number[] {
  const order: number[] = [];
  const times: number[] = [];
  for (const [n, { startedAt }] of [...held].sort(([a], [b]) => a - b))
    for (const [position, at] of startedAt.entries())
      if (!Number.isNaN(at)) {
        order.push(n * 65_536 + position);
        times.push(at);
      }
  const places = order.map((_, place) => place).sort((a, b) => times[b]! - times[a]! || a - b);
  return places.map((place) => order[place]!);
}
