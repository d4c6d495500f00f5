import { database } from './database';

/** Name of the counter of deleted interactions of which traces are left, such as their wordings. */
export const tracesCounter = 'traces';

/** Adds to a counter; one that was never counted starts at 0. */
export async function count(name: string, by = 1): Promise<void> {
  await database.transaction('rw', database.counters, async () => {
    const counter = await database.counters.get(name);
    await database.counters.put({ name, n: (counter?.n ?? 0) + by });
  });
}

/** Value of a counter, 0 if it was never counted. */
export async function counted(name: string): Promise<number> {
  return (await database.counters.get(name))?.n ?? 0;
}
