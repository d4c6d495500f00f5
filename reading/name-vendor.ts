import type { Page } from './page';
import { anyOf, type Vendor } from './vendor-hints';

/** The frame element around a document where the page may look at it, else null. */
function frameOf(document: Document): Element | null {
  try {
    return document.defaultView?.frameElement ?? null;
  } catch {
    return null;
  }
}

/** Whether a frame with this address is the vendor's. */
export function servedBy(
  { hosts, addresses = [] }: Vendor,
  { hostname, pathname, search }: Pick<Location, 'hostname' | 'pathname' | 'search'>,
): boolean {
  const own = hosts.some(({ what }) => hostname === what || hostname.endsWith(`.${what}`));
  return own || addresses.some(({ what }) => new RegExp(what).test(pathname + search));
}

/** Whether an element is the vendor's outermost one; never of a vendor without any. */
export function isFrame(element: Element, vendor: Vendor): boolean {
  const frames = anyOf(vendor.frames);
  return frames !== '' && element.matches(frames);
}

/** The chat software that shows this element: told by what stands around it, by its frame, or by where the frame comes from; null if unknown. */
export function vendorAround(page: Page, element: Element, vendors: readonly Vendor[]): Vendor | null {
  let at: Element | null = element;
  let document = element.ownerDocument;
  while (at) {
    for (const vendor of vendors) if (isFrame(at, vendor)) return vendor;
    at = page.parent(at);
    if (at) continue;
    const served = vendors.find((vendor) => servedBy(vendor, document.location));
    if (served) return served;
    at = frameOf(document);
    document = at?.ownerDocument ?? document;
  }
  return null;
}
