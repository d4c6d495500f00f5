import type { Interaction } from '../conversation/interaction';
import { database } from './database';

/** Interactions that began before a time (ms since 1970 UTC), newest first, at most so many. */
export function interactionsBefore(at: number, most: number): Promise<Interaction[]> {
  return database.interactions.where('startedAt').below(at).reverse().limit(most).toArray();
}

/** Marks interactions for the next re-judging. */
export async function markUnjudged(ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await database.interactions
    .where('id')
    .anyOf([...ids])
    .modify((row) => {
      row.judged.version = '';
    });
}

/** Marks every interaction for re-judging, as when the index of wordings was lost. */
export async function markAllUnjudged(): Promise<void> {
  await database.interactions.toCollection().modify((row) => {
    row.judged.version = '';
  });
}

/** Ids of interactions that were not judged by this version of the rules, at most so many. */
export function judgedOtherwise(version: string, most: number): Promise<string[]> {
  return database.interactions.where('judged.version').notEqual(version).limit(most).primaryKeys();
}

/** How many interactions were not judged by this version of the rules. */
export function countJudgedOtherwise(version: string): Promise<number> {
  return database.interactions.where('judged.version').notEqual(version).count();
}
