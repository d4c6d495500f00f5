import type { Party } from '../conversation/party';
import { helpWords, otherHosts } from './chat-evidence';
import { titledOtherwise } from './other-words';
import type { Page } from './page';
import type { SeenUnit } from './read-rows';
import { addressOf, isConsole, ticketAt } from './ticket-address';

/** People whose words one request may hold. */
const mostPeople = 5;

/** What the controls of those who answer are called; whoever asked has none or one of them. */
const deskControls =
  /\b(assign|owner|besitzer|zuweis|bearbeiter|macro|makro|intern|private? note|merge|zusammenführ|spam|snooze|canned|textbaustein|take over|übernehm|time spent|escalat|eskalier)/gi;
/** Hosts on which projects keep their bugs. */
const trackers = /(^|\.)(bugs?|bugzilla|issues?|tracker|git)\./i;
const control = 'button, select, option, label, [role="button"], [role="tab"], [role="combobox"]';
/** Controls of a page that are looked at. */
const mostControls = 300;

/** Whether the page has the controls of those who answer. */
function isDesk(page: Page, top: Document, list: Element): boolean {
  const said = [...top.querySelectorAll(control)]
    .slice(0, mostControls)
    .filter((element) => !list.contains(element) && (element.localName === 'option' || page.shown(element)))
    .map((element) => (element.textContent ?? '').slice(0, 60));
  return new Set((said.join(' · ').match(deskControls) ?? []).map((word) => word.toLowerCase())).size > 1;
}

/** What stands over the words of an entry: "Hanna Lind, Nordlicht Support". */
function headSaid({ unit, parts }: SeenUnit): string {
  const whole = (unit.root.textContent ?? '').replace(/\s+/g, ' ');
  const words = parts.text.replace(/\s+/g, ' ').slice(0, 20);
  return words === '' ? '' : whole.slice(0, Math.max(0, whole.indexOf(words)));
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
  page: Page,
  list: Element,
  seen: readonly SeenUnit[],
  parties: readonly Party[],
  known: boolean,
): boolean | null {
  const document = list.ownerDocument;
  const address = addressOf(document);
  if (ticketAt(document) === '' && !known) return false;
  if (!address || otherHosts.test(address.hostname) || isConsole(address)) return false;
  if (!known && trackers.test(address.hostname)) return false;
  if (!parties.includes('customer')) return null;
  if (known) return true;
  if (titledOtherwise(document.title) || isDesk(page, document, list)) return false;
  if (seen.some(({ parts }, index) => parts.author === '' && parties[index] !== 'system')) return null;
  const people = new Set(seen.map(({ parts }) => parts.author)).size;
  const timed = seen.filter(({ stated }) => stated !== null).length;
  const heading = document.querySelector('h1')?.textContent ?? '';
  const called = seen.map(headSaid).join(' ');
  const helps = helpWords.test(
    `${address.hostname} ${address.pathname} ${document.title} ${heading} ${called}`,
  );
  return helps && people <= mostPeople && timed >= seen.length * 0.8;
}
