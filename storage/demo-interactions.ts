import { database } from './database';
import { removeInteractions } from './remove-interactions';

/** How ids of the demo journal begin. */
const demoPrefix = 'demo-';

const demoKeys = () => database.interactions.where('id').startsWith(demoPrefix).primaryKeys();

/** How many interactions of the demo journal are there. */
export async function countDemoInteractions(): Promise<number> {
  return (await demoKeys()).length;
}

/** Deletes the demo journal as a whole; the person's own contacts stay. `now`: ms since 1970 UTC. */
export async function removeDemoInteractions(now: number): Promise<void> {
  await removeInteractions(await demoKeys(), now);
}
