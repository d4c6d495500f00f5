import { correctionOf } from '../conversation/correction';
import type { Interaction } from '../conversation/interaction';
import type { PromiseMade } from '../conversation/promise';
import { database } from './database';

/** How many contacts are read at most, and of how many of them the transcript. */
const mostRows = 200;
const mostTranscripts = 30;
/** So many other organisations are asked for their name at most, and so many of the same name are taken along. */
const mostAsked = 400;
const mostAlike = 20;

/** Contacts with one organisation. `alike`: its name, where contacts under other keys of the same name are among them, else ''. */
export interface ContactsWith {
  contacts: number;
  newest: Interaction[];
  promises: PromiseMade[];
  alike: string;
}

/**
 * The newest contacts with an organisation, newest first, how many there are in all, and the promises made in the latest of them. Those
 * that the person keeps under the same name are among them: entered by hand, or on a page of another domain and named so by the person.
 */
export async function contactsWith(organisation: string): Promise<ContactsWith> {
  const own = await newestOf(organisation);
  const names = new Set(own.map(({ organisationName }) => folded(organisationName)));
  names.delete('');
  const others = names.size > 0 ? await keysNamed(names, organisation) : [];
  const keys = [organisation, ...others];
  const [counts, rows] = await Promise.all([
    Promise.all(keys.map((key) => ofKey(key).count())),
    Promise.all(others.map(newestOf)),
  ]);
  const newest = [...own, ...rows.flat()].sort((a, b) => b.startedAt - a.startedAt).slice(0, mostRows);
  const transcripts = await database.transcripts.bulkGet(
    newest.slice(0, mostTranscripts).map(({ id }) => id),
  );
  return {
    contacts: counts.reduce((sum, count) => sum + count, 0),
    newest,
    promises: transcripts.flatMap((transcript) => transcript?.promises ?? []),
    alike:
      others.length > 0 ? (own.find(({ organisationName }) => organisationName)?.organisationName ?? '') : '',
  };
}

const folded = (name: string) => name.trim().toLowerCase();

function ofKey(organisation: string) {
  return database.interactions
    .where('[organisation+startedAt]')
    .between([organisation, Number.NEGATIVE_INFINITY], [organisation, Number.POSITIVE_INFINITY]);
}

const newestOf = (organisation: string) => ofKey(organisation).reverse().limit(mostRows).toArray();

/** Other keys whose newest contact bears one of these names because the person says so: what a page calls itself proves nothing. */
async function keysNamed(names: ReadonlySet<string>, organisation: string): Promise<string[]> {
  const found: string[] = [];
  const index = () => database.interactions.where('[organisation+startedAt]');
  let last = await database.interactions.orderBy('[organisation+startedAt]').last();
  for (let asked = 0; last && asked < mostAsked && found.length < mostAlike; asked++) {
    if (
      last.organisation !== organisation &&
      names.has(folded(last.organisationName)) &&
      (await isNamed(last))
    )
      found.push(last.organisation);
    // The entry before the first one of a key is the newest one of the key before.
    last = await index().below([last.organisation, Number.NEGATIVE_INFINITY]).last();
  }
  return found;
}

async function isNamed(interaction: Interaction): Promise<boolean> {
  if (interaction.origin !== 'captured') return true;
  const transcript = await database.transcripts.get(interaction.id);
  return (
    transcript !== undefined && correctionOf({ interaction, transcript }, 'organisationName') !== undefined
  );
}
