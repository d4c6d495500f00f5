import type { Party } from '../conversation/party';
import { helpWords, otherHosts } from './chat-evidence';
import { isBot } from './guess-parties';
import type { SeenUnit } from './read-rows';
import { addressOf, isConsole, ticketAt } from './ticket-address';

/** People whose words one request may hold. */
const mostPeople = 5;

/** The instant a page states for a row, ms since 1970 UTC; rows without one count as the latest. */
function statedAt({ stated }: SeenUnit): number {
  return stated?.at ?? Number.POSITIVE_INFINITY;
}

/** Who speaks in a thread: as the hints say, else whoever opened it is the customer and everybody else answers. */
export function partiesInThread(
  seen: readonly SeenUnit[],
  hinted: (Party | null)[],
  guessed: Party[],
): Party[] {
  const opening = seen.length === 0 ? null : seen.reduce((a, b) => (statedAt(b) < statedAt(a) ? b : a));
  return seen.map(({ look, parts }, index) => {
    const known = hinted[index];
    if (known) return known;
    if (parts.author === '' && guessed[index] === 'system') return 'system';
    if (parts.you || parts.author === opening?.parts.author) return 'customer';
    return isBot(look, new Set()) ? 'bot' : 'agent';
  });
}

/** Whether a thread stands with the newest entry on top. */
export function newestEntryFirst(seen: readonly SeenUnit[]): boolean {
  const [first, last] = [seen[0]?.stated, seen.at(-1)?.stated];
  return first != null && last != null && first.at > last.at;
}

/**
 * Whether a thread is the person's own request to a service: `known` software says so by itself, else the address of a ticket, words
 * of help on the page, times on nearly all entries, and few people who speak. Null while there is too little to say.
 */
export function isRequest(
  document: Document,
  seen: readonly SeenUnit[],
  parties: readonly Party[],
  known: boolean,
): boolean | null {
  const address = addressOf(document);
  if (ticketAt(document) === '' && !known) return false;
  if (!address || otherHosts.test(address.hostname) || isConsole(address)) return false;
  if (!parties.includes('customer')) return null;
  if (known) return true;
  if (seen.some(({ parts }, index) => parts.author === '' && parties[index] !== 'system')) return null;
  const people = new Set(seen.map(({ parts }) => parts.author)).size;
  const timed = seen.filter(({ stated }) => stated !== null).length;
  const heading = document.querySelector('h1')?.textContent ?? '';
  const helps = helpWords.test(`${address.hostname} ${address.pathname} ${document.title} ${heading}`);
  return helps && people <= mostPeople && timed >= seen.length * 0.8;
}
