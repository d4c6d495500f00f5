import type { Place } from './find-places';

const headings = 'h1, h2, h3, header, [class*="header" i] [class*="title" i]';
/** Elements of a panel among which its heading is sought. */
const mostBeforeHeading = 500;

/** The first heading of a panel outside its list, which may be long. */
function headingOf({ panel, list }: Place): Element | null {
  const walker = panel.ownerDocument.createTreeWalker(panel, NodeFilter.SHOW_ELEMENT, (node) =>
    node === list ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  for (let left = mostBeforeHeading; left > 0; left -= 1) {
    const element = walker.nextNode() as Element | null;
    if (!element || element.matches(headings)) return element;
  }
  return null;
}

/** What a panel calls itself: its first heading, else its label; empty if nothing. */
export function titleOf(place: Place): string {
  const { panel, list } = place;
  const label = panel.getAttribute('aria-label') ?? list?.getAttribute('aria-label') ?? '';
  const said = headingOf(place)?.textContent ?? label;
  return said.trim().replace(/\s+/g, ' ').slice(0, 80);
}
