import { fieldSelector, mayBeComposer } from './fields';
import type { Place } from './find-places';
import { rootsIn } from './hosts';
import { isFrame, vendorAround } from './name-vendor';
import type { Page } from './page';
import { anyOf, type Vendor } from './vendor-hints';

const mostLevels = 12;

/** The part of the page around a list that holds its composer too; without a composer the software's outermost element. */
function placeOf(page: Page, list: Element, vendor: Vendor): Place {
  let panel = page.parent(list) ?? list;
  let at: Element = panel;
  for (let level = 0; level < mostLevels && at.tagName !== 'HTML'; level += 1) {
    for (const field of at.querySelectorAll(fieldSelector))
      if (!list.contains(field) && mayBeComposer(field) && page.shown(field))
        return { panel: at, list, composer: field };
    if (at.tagName !== 'BODY') panel = at;
    if (isFrame(at, vendor)) break;
    const up = page.parent(at);
    if (!up) break;
    at = up;
  }
  return { panel, list, composer: null };
}

/** The lists of one vendor below a root: what the first anchor finds that finds any. */
function listsIn(
  page: Page,
  root: Document | ShadowRoot,
  vendor: Vendor,
  vendors: readonly Vendor[],
): Element[] {
  for (const { what } of vendor.list) {
    const lists = [...root.querySelectorAll(what)].filter(
      (list) => page.shown(list) && vendorAround(page, list, vendors) === vendor,
    );
    if (lists.length > 0) return lists;
  }
  return [];
}

/** The places whose lists the hints of a known vendor point at; `known`: parts left out. */
export function hintedPlaces(
  page: Page,
  top: Document,
  vendors: readonly Vendor[],
  known: (element: Element) => boolean = () => false,
): Place[] {
  const any = anyOf(vendors.flatMap(({ list }) => list));
  const places: Place[] = [];
  if (any === '') return places;
  for (const root of page.once('roots', top.documentElement, () => [...rootsIn(top, page.rootOf, known)])) {
    if (!root.querySelector(any)) continue;
    for (const vendor of vendors)
      for (const list of listsIn(page, root, vendor, vendors))
        if (!known(list) && !places.some((place) => place.list && page.holds(place.list, list)))
          places.push(placeOf(page, list, vendor));
  }
  return places;
}
