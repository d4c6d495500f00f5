import type { Interaction } from '../conversation/interaction';
import type { PromiseMade } from '../conversation/promise';
import { database } from './database';

/** How many contacts are read at most, and of how many of them the transcript. */
const mostRows = 200;
const mostTranscripts = 30;

/** The newest contacts with an organisation, newest first, how many there are in all, and the promises made in the latest of them. */
export async function contactsWith(
  organisation: string,
): Promise<{ contacts: number; newest: Interaction[]; promises: PromiseMade[] }> {
  const own = () =>
    database.interactions
      .where('[organisation+startedAt]')
      .between([organisation, Number.NEGATIVE_INFINITY], [organisation, Number.POSITIVE_INFINITY]);
  const [contacts, newest] = await Promise.all([own().count(), own().reverse().limit(mostRows).toArray()]);
  const latest = newest.slice(0, mostTranscripts).map(({ id }) => id);
  const transcripts = await database.transcripts.bulkGet(latest);
  return { contacts, newest, promises: transcripts.flatMap((transcript) => transcript?.promises ?? []) };
}
