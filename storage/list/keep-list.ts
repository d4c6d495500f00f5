import type { Interaction } from '../../conversation/interaction';
import { type Change, database, type ListPage } from '../database';
import type { HeldPage } from './find-listed';
import { type HeldList, livingOn, loadList } from './held-list';
import { everythingChanged, firstMarks, idsOfMark } from './mark-changes';
import { type Breathe, longestPage, termPage, withoutHolders } from './term-page';
import { factTerms } from './terms-of';
import { wordsOfContacts } from './words-of-contacts';

/** Changes that are taken in at once: few, so that the page soon shows the first of them. */
const changesAtOnce = 500;
/** Rows that are read at once: few, for those of a search have to wait until they are read. */
const readAtOnce = 128;
/** So many pages with few contacts are written as one. */
const mostSmallPages = 8;
const smallPage = 256;

/**
 * Brings the list up to date, step by step; yields after each step, when `held` shows it. First what was changed, then contacts that are
 * not listed at all (newest first), then the words of pages that have none. Only one may run at a time; it can end anywhere, the next goes on.
 */
export async function* keepList(held: HeldList, breathe: Breathe): AsyncGenerator<void> {
  await loadList(held);
  while (await takeChanges(held, breathe)) yield;
  // Contacts that came or went without a mark, or the whole list when it was lost.
  if ((await database.interactions.count()) !== livingCount(held)) {
    const { unlisted, gone } = await compared(held);
    if (gone.size > 0) {
      await write(held, null, gone, [], breathe);
      yield;
    }
    for (let at = 0; at < unlisted.length; at += longestPage) {
      const rows = await rowsOf(unlisted.slice(at, at + longestPage));
      await write(held, await listed(rows, null, breathe), new Set(), [], breathe);
      yield;
    }
  }
  for (let page = wordless(held); page; page = wordless(held)) {
    await addWords(held, page, breathe);
    yield;
    while (await takeChanges(held, breathe)) yield;
  }
}

/** Takes out of the list what was deleted, words and all, so that nothing of it is left while no page is open. Only one may run at a time. */
export async function forgetListed(): Promise<void> {
  const marks = (await database.changes.toArray()).filter(({ id }) => id !== everythingChanged);
  const ids = marks.flatMap(idsOfMark);
  const there = await database.interactions.bulkGet(ids);
  const gone = new Set(ids.filter((_, i) => there[i] === undefined));
  if (gone.size === 0) return;
  const held: HeldList = new Map();
  await loadList(held);
  const done = marks.filter((mark) => idsOfMark(mark).every((id) => gone.has(id)));
  await write(held, null, gone, done, async () => {});
}

/** How many contacts the list holds. */
export function livingCount(held: HeldList): number {
  let count = 0;
  for (const { startedAt } of held.values()) for (const at of startedAt) if (!Number.isNaN(at)) count++;
  return count;
}

async function compared(held: HeldList): Promise<{ unlisted: string[]; gone: Set<string> }> {
  const ids = (await database.interactions.orderBy('startedAt').primaryKeys()).reverse();
  const there = new Set(ids);
  const known = new Set<string>();
  for (const page of held.values()) for (const { id } of livingOn(page)) known.add(id);
  return {
    unlisted: ids.filter((id) => !known.has(id)),
    gone: new Set([...known].filter((id) => !there.has(id))),
  };
}

async function rowsOf(ids: readonly string[]): Promise<Interaction[]> {
  const rows: Interaction[] = [];
  for (let at = 0; at < ids.length; at += readAtOnce)
    for (const row of await database.interactions.bulkGet(ids.slice(at, at + readAtOnce)))
      if (row) rows.push(row);
  return rows;
}

/** A new page; the database gives it its number. */
type NewPage = Omit<HeldPage, 'n'>;

async function listed(
  rows: readonly Interaction[],
  words: HeldPage['words'],
  breathe: Breathe,
): Promise<NewPage | null> {
  if (rows.length === 0) return null;
  return {
    ids: rows.map(({ id }) => id),
    startedAt: Float64Array.from(rows, ({ startedAt }) => startedAt),
    facts: await termPage(rows.map(factTerms), breathe),
    words,
  };
}

/** Takes in some of the changes; false when there are none. */
async function takeChanges(held: HeldList, breathe: Breathe): Promise<boolean> {
  const changes = firstMarks(await database.changes.limit(changesAtOnce).toArray(), changesAtOnce);
  if (changes.length === 0) return false;
  if (changes.some(({ id }) => id === everythingChanged)) {
    await forgetList(held, changes);
    return true;
  }
  const ids = new Set(changes.flatMap(idsOfMark));
  for (const id of scattered(held)) if (ids.size < longestPage) ids.add(id);
  const rows = await rowsOf([...ids]);
  const words = await wordsOfContacts(
    rows.map(({ id }) => id),
    breathe,
  );
  await write(held, await listed(rows, words, breathe), ids, changes, breathe);
  return true;
}

/** Contacts of small pages once there are too many of these. */
function scattered(held: HeldList): string[] {
  const small = [...held.values()].map(livingOn).filter(({ length }) => length < smallPage);
  return small.length < mostSmallPages ? [] : small.flat().map(({ id }) => id);
}

const wordless = (held: HeldList) => [...held.values()].find(({ words }) => words === null);

async function addWords(held: HeldList, page: HeldPage, breathe: Breathe): Promise<void> {
  const kept = await database.wordPages.get(page.n);
  if (kept) {
    held.set(page.n, { ...page, words: kept.words });
    return;
  }
  const words = await wordsOfContacts(page.ids, breathe);
  await database.wordPages.put({ n: page.n, words });
  held.set(page.n, { ...page, words });
}

/** Writes a new page, takes contacts from the old ones, and drops pages that are empty then and marks that were not renewed meanwhile. */
async function write(
  held: HeldList,
  added: NewPage | null,
  taken: ReadonlySet<string>,
  changes: readonly Change[],
  breathe: Breathe,
): Promise<void> {
  const touched: HeldPage[] = [];
  for (const page of held.values()) {
    touched.push(...(await without(page, taken)));
    await breathe();
  }
  const dropped = touched.filter((page) => livingOn(page).length === 0).map(({ n }) => n);
  const kept = touched.filter(({ n }) => !dropped.includes(n));
  const { listPages, wordPages } = database;
  const n = await database.transaction('rw', listPages, wordPages, database.changes, async () => {
    await listPages.bulkPut(kept.map(({ words, ...page }) => page));
    await wordPages.bulkPut(kept.flatMap((page) => (page.words ? [{ n: page.n, words: page.words }] : [])));
    await listPages.bulkDelete(dropped);
    await wordPages.bulkDelete(dropped);
    await dropMarks(changes);
    if (!added) return null;
    const { words, ...page } = added;
    const given = await listPages.add(page as ListPage);
    if (words) await wordPages.add({ n: given, words });
    return given;
  });
  for (const gone of dropped) held.delete(gone);
  for (const page of kept) held.set(page.n, page);
  if (added && n !== null) held.set(n, { ...added, n });
}

/** A page without these contacts and every word of theirs; none where none of them stands on it. */
async function without(page: HeldPage, taken: ReadonlySet<string>): Promise<HeldPage[]> {
  const gone = new Set(livingOn(page).flatMap(({ id, position }) => (taken.has(id) ? [position] : [])));
  if (gone.size === 0) return [];
  const words = page.words ?? (await database.wordPages.get(page.n))?.words ?? null;
  return [
    {
      n: page.n,
      ids: page.ids.map((id, position) => (gone.has(position) ? '' : id)),
      startedAt: page.startedAt.map((at, position) => (gone.has(position) ? Number.NaN : at)),
      facts: withoutHolders(page.facts, gone),
      words: words && withoutHolders(words, gone),
    },
  ];
}

async function dropMarks(changes: readonly Change[]): Promise<void> {
  const now = await database.changes.bulkGet(changes.map(({ id }) => id));
  const done = changes.filter(({ stamp }, i) => now[i]?.stamp === stamp);
  await database.changes.bulkDelete(done.map(({ id }) => id));
}

async function forgetList(held: HeldList, changes: readonly Change[]): Promise<void> {
  const { listPages, wordPages } = database;
  await database.transaction('rw', listPages, wordPages, database.changes, async () => {
    await listPages.clear();
    await wordPages.clear();
    await dropMarks(changes);
  });
  held.clear();
}
