import type { Party } from '../conversation/party';
import { besideList, hintedBeside, nothingBeside } from '../reading/beside-list';
import { chatFrom, chatPoints, noChatBelow } from '../reading/chat-evidence';
import { companyNames } from '../reading/company-names';
import { saysEnded } from '../reading/end-words';
import { findPlaces, type Place, placeAround } from '../reading/find-places';
import { findThread } from '../reading/find-thread';
import { fromTheTop } from '../reading/from-the-top';
import { guessParties } from '../reading/guess-parties';
import { contradicted, hintedParty } from '../reading/hinted-party';
import { hintedPlaces } from '../reading/hinted-places';
import { Hold } from '../reading/hold';
import { inheritNames, standBelow } from '../reading/inherit-names';
import { withMachines } from '../reading/machine-rows';
import { newestOnTop } from '../reading/newest-on-top';
import { rowDay } from '../reading/on-their-days';
import type { Page } from '../reading/page';
import { titleOf } from '../reading/panel-title';
import { callDeleted } from '../reading/party-words';
import { voicesOf } from '../reading/proofs';
import type { SeenUnit } from '../reading/read-item';
import { readAhead, readRows } from '../reading/read-rows';
import type { Content, Knowledge, Reader, Reading, ReadRow } from '../reading/reader';
import { headRows } from '../reading/row-heads';
import { saidAlone } from '../reading/said-alone';
import { isRequest, newestEntryFirst } from '../reading/thread-evidence';
import { showsPaging } from '../reading/thread-paging';
import { partiesInThread } from '../reading/thread-parties';
import { anyTicket } from '../reading/ticket-hints';
import { ticketNumber } from '../reading/ticket-number';
import type { Vendor } from '../reading/vendor-hints';
import type { Voice } from '../reading/voice';
import { withoutOffice } from '../reading/without-office';

/** Rows that are weighed against each other to tell who speaks. */
const weighedRows = 200;

const version = 'any-1';
/** Points for a support chat where the hints for a known software hold. */
const knownSoftware = 4;

const nothing: Reading = {
  rows: [],
  typing: null,
  ended: false,
  partial: false,
  window: false,
  title: '',
  readBy: version,
  confidence: 'low',
  isChat: null,
};

/** The software shows that it is over; or nothing can be written any more, and its own last line says so. */
function hasEnded({ composer }: Place, rows: ReadRow[], hold: Hold | null): boolean {
  if (hold && hold.shown(hold.vendor.ended).length > 0) return true;
  const last = rows.at(-1);
  if (last?.party !== 'system' || !saysEnded(last.text)) return false;
  return (
    composer !== null && (!composer.isConnected || composer.matches(':disabled, [contenteditable="false"]'))
  );
}

function* judged(
  page: Page,
  place: Place,
  seen: SeenUnit[],
  voices: Voice[],
  parties: Party[],
  hold: Hold | null,
  typing: boolean,
): Generator<void, boolean | null> {
  if (seen.length === 0) return null;
  if (hold?.vendor.taught) return true;
  let points = yield* chatPoints(page, place, {
    parties,
    sides: voices.map(({ look: { side } }) => side),
    authors: voices.filter((_, index) => parties[index] !== 'customer').map(({ look: { author } }) => author),
    texts: seen.map(({ parts }) => parts.text),
    rowRoots: seen.map(({ unit }) => unit.root),
    typed: voices.some(({ typed }) => typed),
    answered: voices.some(({ answered }) => answered),
    typing,
    youAndOthers:
      voices.some(({ look }) => look.you) && voices.some(({ look }) => look.author !== '' && !look.you),
  });
  if (hold) points += knownSoftware;
  return points >= chatFrom ? true : points < noChatBelow ? false : null;
}

/** The parties of all rows; in a long chat those far up keep theirs. */
function partiesOf(seen: SeenUnit[], voices: Voice[], rightToLeft: boolean, { partyOf }: Knowledge): Party[] {
  const settled: Party[] = [];
  for (const { unit } of seen.slice(0, Math.max(0, seen.length - weighedRows))) {
    const party = partyOf(unit.body);
    if (!party) break;
    settled.push(party);
  }
  return [...settled, ...guessParties(voices.slice(settled.length), rightToLeft)];
}

function holdOn(page: Page, list: Element, vendor: Vendor | null, now: number): Hold | null {
  if (!vendor) return null;
  return page.once(
    'hold',
    list,
    () => Hold.on(page, list, vendor, now) ?? (isTicket(vendor) ? Hold.on(page, list, anyTicket, now) : null),
  );
}

function look(page: Page, place: Place, now: number, vendor: Vendor | null): Content {
  const { list } = place;
  if (!list) return null;
  const hold = holdOn(page, list, vendor, now);
  const beside = hold ? hintedBeside(hold) : isTicket(vendor) ? nothingBeside : besideList(page, place);
  return readRows(page, list, now, hold, beside, () => !isTicket(vendor) && newestOnTop(place));
}

function isTicket(vendor: Vendor | null): boolean {
  return vendor?.channel === 'ticket';
}

/** A thread of which the page says that it shows a part; asked once in a look. */
function goesOn(page: Page, list: Element, seen: readonly SeenUnit[]): boolean {
  return page.once('paging', list, () =>
    showsPaging(
      page,
      list,
      seen.map(({ unit }) => unit.root),
    ),
  );
}

function versionOf({ name, version }: Vendor): string {
  return `${name}-${version}`;
}

function* read(
  page: Page,
  place: Place,
  content: Content,
  knowledge: Knowledge,
  vendor: Vendor | null,
): Generator<void, Reading> {
  if (!content || !place.list) return nothing;
  const { typing, cut, window } = content;
  const rightToLeft = page.style(place.list).direction === 'rtl';
  const bare = isTicket(vendor) ? content.seen : saidAlone(page, content.seen, knowledge);
  const voices = voicesOf(bare, knowledge, rightToLeft);
  const seen = bare.map((one, index) => (voices[index]!.typed ? one : content.seen[index]!));
  yield;
  const hold = content.hold && !contradicted(seen, voices, content.hold) ? content.hold : null;
  const guessed = partiesOf(seen, voices, rightToLeft, knowledge);
  yield;
  const hinted = seen.map((one, index) =>
    hold ? hintedParty(one, hold.vendor) : index >= seen.length - content.beside ? 'system' : null,
  );
  const ticket = isTicket(vendor);
  const parties = ticket
    ? partiesInThread(page, place.list, seen, hinted, guessed)
    : withMachines(
        place.list,
        seen,
        guessed.map((party, index) => hinted[index] ?? party),
        hinted,
      );
  const top = place.list.ownerDocument;
  const isCompany = page.once('company', place.list, () => companyNames(top));
  const made: ReadRow[] = seen.map(({ unit, parts, stated, section, top, pageId }, index) => ({
    element: unit.body,
    pageId,
    party: parties[index]!,
    author: ticket ? withoutOffice(parts.author, isCompany) : parts.author,
    text: parts.text,
    stated,
    top,
    day: rowDay(parts, section),
    typed: voices[index]!.typed,
    head: null,
    slanted: voices[index]!.look.slanted,
    deleted: callDeleted([...voices[index]!.look.words, ...voices[index]!.look.inner]),
  }));
  // What stands beside the list has no place in its order: it comes last.
  const beside = made.splice(made.length - content.beside);
  const order = ticket
    ? [...made.keys()]
    : fromTheTop(
        page,
        place.list,
        made.map(({ element }) => element),
      );
  if (ticket ? newestEntryFirst(seen) : newestOnTop(place)) order.reverse();
  const rows = order.map((index) => made[index]!);
  if (!ticket)
    inheritNames(
      rows,
      order.map((index) => voices[index]!),
      hold?.vendor.nameBelow === true || standBelow(seen),
    );
  yield;
  if (!ticket) headRows(page, place, rows);
  rows.push(...beside);
  yield;
  const bothSides =
    parties.includes('customer') && parties.some((party) => party === 'agent' || party === 'bot');
  // Hints that nobody compared with the running software are trusted once the person's own words proved them right.
  const proved = voices.some(({ typed }, index) => typed && parties[index] === 'customer');
  const trusted = vendor === null || vendor.seenOn !== null || proved;
  return {
    ...{ rows, typing, window, ended: hasEnded(place, rows, hold) },
    partial:
      cut ||
      (hold !== null && hold.shown(hold.vendor.paging).length > 0) ||
      (ticket && goesOn(page, place.list, seen)),
    // The heading of a ticket is its subject.
    ...(ticket ? { reference: page.once('number', place.list, () => ticketNumber(place.list!)) } : {}),
    title: ticket ? '' : page.memo('title', place.list, () => titleOf(place)),
    readBy:
      hold?.vendor === vendor && hold
        ? versionOf(hold.vendor)
        : vendor && vendor.row.length > 0
          ? `${version}/${versionOf(vendor)}`
          : version,
    confidence: bothSides && trusted ? 'high' : 'low',
    isChat: ticket
      ? isRequest(page, place.list, seen, parties, hold?.vendor === vendor && vendor !== anyTicket)
      : knowledge.confirmed || (yield* judged(page, place, seen, voices, parties, hold, typing !== null)),
  };
}

function again(page: Page, { composer, panel }: Place, vendor: Vendor | null): Place | null {
  const top = panel.ownerDocument;
  const [hinted] = vendor ? hintedPlaces(page, top, [vendor]) : [];
  if (isTicket(vendor)) return hinted ?? findThread(page, top);
  const place = hinted ?? (composer?.isConnected ? placeAround(page, composer) : null);
  return place ?? findPlaces(page, top).find((found) => page.holds(panel, found.panel)) ?? null;
}

/** The reader of one vendor's chats: the engine that fits any chat, led by what is known of this one where that holds. */
export function readerOf(vendor: Vendor | null): Reader {
  return {
    vendor: vendor?.name ?? 'any',
    channel: vendor?.channel ?? 'chat',
    again: (page, place) => again(page, place, vendor),
    ahead: (page, { list }, now, goOn) =>
      !list || readAhead(page, list, now, holdOn(page, list, vendor, now), goOn),
    look: (page, place, now) => look(page, place, now, vendor),
    read: (page, place, content, knowledge) => read(page, place, content, knowledge, vendor),
  };
}
