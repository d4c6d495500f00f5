import type { Party } from '../conversation/party';
import { helpWords, otherHosts } from './chat-evidence';
import { headSaid } from './head-said';
import { linesBeside } from './lines-beside';
import { titledOtherwise } from './other-words';
import type { Page } from './page';
import { peopleSigns } from './people-words';
import type { SeenUnit } from './read-item';
import { plainPath, requestSigns } from './request-signs';
import { namesMatter, namesOrder } from './request-words';
import { addressOf, isConsole, threadAt, ticketAt } from './ticket-address';
import { isOffice } from './without-office';

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

/** Whether a thread stands with the newest entry on top. */
export function newestEntryFirst(seen: readonly SeenUnit[]): boolean {
  const [first, last] = [seen[0]?.stated, seen.at(-1)?.stated];
  return first != null && last != null && first.at > last.at;
}

/** What is done with an entry that many may read. */
const publicControls =
  /^(?:(?:\d+ )?(?:likes?|dislikes?|upvotes?|votes?|quote|share|follow|react|permalink|gefällt mir|zitieren|teilen|melden|j['’]aime|citer|partager|signaler|me gusta|citar|compartir|mi piace|cita|condividi|gostei|leuk|citeren|lubię to|cytuj|gilla|citera|synes godt om|like|нравится|цитировать|いいね|点赞|좋아요))(?: \(?\d+\)?)?$/iu;
const pressed = 'button, a, [role="button"]';
/** Where somebody who speaks is shown to everybody. */
const profilePath =
  /(?:^|\/)(?:u|users?|members?|profiles?|people|author|@[\w.-]+|mitglied(?:er)?|profil\w*|membres?|usuarios?|perfil|utenti|leden|anv[aä]ndare|medlem\w*)\//i;

/** Points against a private matter for how entries are made: votes and quotes at each, names that lead to profiles, addresses of mail. */
function entryPoints(seen: readonly SeenUnit[]): number {
  const share = (is: (entry: Element, author: string) => boolean) =>
    seen.filter(({ unit, parts }) => is(unit.root, parts.author)).length / Math.max(1, seen.length);
  const sayingOf = (one: Element) => (one.getAttribute('aria-label') ?? one.textContent ?? '').trim();
  let points = 0;
  if (
    share((entry) => [...entry.querySelectorAll(pressed)].some((one) => publicControls.test(sayingOf(one)))) >
    0.5
  )
    points += 6.5;
  const leads = (link: Element, author: string) => {
    const path = link.getAttribute('href') ?? '';
    return author !== '' && sayingOf(link) === author && (profilePath.test(path) || path === `/${author}`);
  };
  if (
    share((entry, author) => [...entry.querySelectorAll('a[href]')].some((link) => leads(link, author))) > 0.5
  )
    points += 6.5;
  if (share((entry) => /[^\s<>@]+@[^\s<>@]+\.\w{2,}/.test((entry.textContent ?? '').slice(0, 200))) > 0.5)
    points += 3;
  if (
    seen.some(({ unit }) =>
      unit.root.closest('[itemtype*="Comment"], [itemtype*="Posting"], [itemtype*="Answer"]'),
    )
  )
    points += 6;
  return points;
}

/** Points against a private matter for signs of two people whom a site brought together: buyer and seller, tenant and host. */
function othersAround(page: Page, list: Element): number {
  return page.once('people around', list, () => {
    const lines = linesBeside(list.ownerDocument.body, list).map(({ text }) => text);
    const told = peopleSigns.filter(({ is }) => lines.some(is));
    // Customers of a company are rated, and have been so since some year, as well.
    if (told.every(({ beside }) => beside)) return 0;
    return told.reduce((sum, { points, more }) => sum + Math.max(points, more ?? 0), 0);
  });
}

/** Points from which a thread is held for a private matter where its address says nothing of one, and where it does. */
const [requestFrom, calledSoFrom] = [5, 2];

/**
 * Whether a thread is the person's own request to a service: `known` software says so by itself, else times on nearly all entries, few
 * people who speak, and the address of a ticket with words of help, or what stands around the thread. Null while there is too little to say.
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
  if (threadAt(document) === '' && !known) return false;
  if (!address || otherHosts.test(address.hostname) || isConsole(address)) return false;
  if (!known && trackers.test(address.hostname)) return false;
  if (!parties.includes('customer')) return null;
  if (known) return true;
  if (titledOtherwise(document.title) || isDesk(page, document, list)) return false;
  if (seen.some(({ parts }, index) => parts.author === '' && parties[index] !== 'system')) return null;
  const people = new Set(seen.flatMap(({ parts }) => parts.author || [])).size;
  const timed = seen.filter(({ stated }) => stated !== null).length;
  const heading = document.querySelector('h1')?.textContent ?? '';
  const called = seen.map(headSaid).join(' ');
  const helps = helpWords.test(
    `${address.hostname} ${address.pathname} ${document.title} ${heading} ${called}`,
  );
  if (people > mostPeople || timed < seen.length * 0.8) return false;
  const isCalled = ticketAt(document) !== '';
  if (isCalled && helps) return true;
  const addressed = seen.some(({ parts }) => parts.you) ? 1.5 : 0;
  const saysOffice = (one: SeenUnit) => helpWords.test(headSaid(one)) || isOffice(headSaid(one));
  const office = seen.some((one, index) => parties[index] !== 'customer' && saysOffice(one)) ? 1.5 : 0;
  const named = [document.title, heading, plainPath(address)];
  // People sell to each other as well.
  if (office === 0 && named.some(namesOrder) && !named.some(namesMatter)) return false;
  const points = requestSigns(page, list) + (helps ? 1.5 : 0) + addressed + office - entryPoints(seen);
  const from = isCalled ? calledSoFrom : requestFrom;
  return points >= from && points - othersAround(page, list) >= from;
}
