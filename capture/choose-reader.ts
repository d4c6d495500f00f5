import { findPlaces, type Place } from '../reading/find-places';
import { hintedPlaces } from '../reading/hinted-places';
import { vendorAround } from '../reading/name-vendor';
import type { Page } from '../reading/page';
import type { Reader } from '../reading/reader';
import type { Vendor } from '../reading/vendor-hints';
import { readerOf } from '../vendors/any';

/** All places in a frame that may be chats: those that hints point at and those that look like one. `known`: parts left out. */
export function placesIn(
  page: Page,
  top: Document,
  vendors: readonly Vendor[],
  known: (element: Element) => boolean,
): Place[] {
  const hinted = hintedPlaces(page, top, vendors, known);
  const same = (one: Place, other: Place) =>
    one.panel === other.panel ||
    (one.list !== null && (page.holds(other.panel, one.list) || page.holds(one.panel, other.panel)));
  const others = findPlaces(page, top, known).filter((place) => !hinted.some((one) => same(one, place)));
  return [...hinted, ...others];
}

/** The reader for a place: that of its vendor where it is known. */
export function readerAt(page: Page, { list, composer, panel }: Place, vendors: readonly Vendor[]): Reader {
  return readerOf(vendorAround(page, list ?? composer ?? panel, vendors));
}
