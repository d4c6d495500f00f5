import { findPlaces, type Place } from '../reading/find-places';
import { findThread } from '../reading/find-thread';
import { hintedPlaces } from '../reading/hinted-places';
import { lettersStand } from '../reading/letter-page';
import { vendorAround } from '../reading/name-vendor';
import type { Page } from '../reading/page';
import type { Reader } from '../reading/reader';
import { requestSigns } from '../reading/request-signs';
import { threadAt, ticketAt } from '../reading/ticket-address';
import { anyTicket } from '../reading/ticket-hints';
import { unlikeChat } from '../reading/unlike-chat';
import type { Vendor } from '../reading/vendor-hints';
import { readerOf } from '../vendors/any';

/** All places in a frame that may be chats: those that hints point at and those that look like one. `known`: parts left out; `settled` as in {@link threadIn}. */
export function placesIn(
  page: Page,
  top: Document,
  vendors: readonly Vendor[],
  known: (element: Element) => boolean,
  settled = false,
): Place[] {
  const hinted = hintedPlaces(page, top, vendors, known);
  const thread = threadIn(page, top, settled);
  const same = (one: Place, other: Place) =>
    one.panel === other.panel ||
    (one.list !== null && (page.holds(other.panel, one.list) || page.holds(one.panel, other.panel)));
  if (thread && !known(thread.list!) && !hinted.some((one) => same(one, thread))) hinted.push(thread);
  const others = findPlaces(page, top, known).filter((place) => !hinted.some((one) => same(one, place)));
  return [...hinted, ...others];
}

/** Points for a matter brought before a service from which a thread is read as one, where no address says so. */
const mayBeFrom = 3;

/**
 * The thread of a request page of any make: where its address says that it is one, or what stands around it. `settled`: a support chat
 * stands in this frame; then the address alone tells of a thread, for to look at all that stands around is dear.
 */
export function threadIn(page: Page, top: Document, settled = false): Place | null {
  if ((settled ? ticketAt(top) : threadAt(top)) === '') return null;
  return page.once('thread', top.documentElement, () => {
    const thread = findThread(page, top);
    if (thread?.list && !lettersStand(thread.list)) return null;
    if (!thread?.list || ticketAt(top) !== '') return thread;
    return unlikeChat(page, thread.list) && requestSigns(page, thread.list) >= mayBeFrom ? thread : null;
  });
}

/** The reader for a place: that of its vendor where it is known. */
export function readerAt(page: Page, { list, composer, panel }: Place, vendors: readonly Vendor[]): Reader {
  const vendor = vendorAround(page, list ?? composer ?? panel, vendors);
  const isThread = vendor?.channel !== 'ticket' && list && threadIn(page, panel.ownerDocument)?.list === list;
  return readerOf(isThread ? anyTicket : vendor);
}
