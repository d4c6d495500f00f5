import { database } from './database';

/** Resolves once the database can be read; stays open while somebody else holds it, rejects where it cannot be opened. */
export async function journalAnswers(): Promise<void> {
  await database.interactions.limit(1).primaryKeys();
}
