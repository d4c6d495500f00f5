import type { Place } from './find-places';
import type { Page } from './page';

const longestHeading = 40;
/** Letters from which a word can be a company's name. */
const leastLetters = 4;
const general =
  /^(www|https?|team|chat|chats|messages?|inbox|conversations?|live|desk|online|center|centre|nachrichten|berichten)$/;

/** The first words that a panel shows above its list; empty if it shows none. */
function headingOf(page: Page, { panel, list }: Place): string {
  for (const element of page.within(panel, 200)) {
    if (element === list) return '';
    const says = page
      .nodes(element)
      .some((node) => node.nodeType === 3 && /\p{L}/u.test((node as Text).data));
    if (says && page.shown(element)) return (element.textContent ?? '').trim().replace(/\s+/g, ' ');
  }
  return '';
}

const wordsIn = (text: string) =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= leastLetters && !general.test(word));

/**
 * Whether the open conversation is headed by the help of the company whose page this is ("Nordlicht Service"), as in a customer's own
 * inbox; messengers head it with a person, consoles with a customer. `helps`: tells words of help.
 */
export function headedByCompany(page: Page, place: Place, helps: RegExp): boolean {
  const heading = headingOf(page, place);
  if (heading.length > longestHeading || !helps.test(heading)) return false;
  const { title, defaultView } = place.panel.ownerDocument;
  const company = new Set(wordsIn(`${title} ${defaultView?.location.hostname ?? ''}`));
  return wordsIn(heading).some((word) => company.has(word) && !helps.test(word));
}
