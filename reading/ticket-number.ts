import { threadAt } from './ticket-address';

const headings =
  'h1, h2, h3, [class*="title" i], [class*="subject" i], [class*="ticket" i] > small, dt, th, dd';
const mostHeadings = 60;
const longestHeading = 160;
/** "#4711", "[#AB-12345]", "SUP-123", "Ticket no. 4711". */
const numbers = [
  /#\s?([A-Z]{0,6}-?\d[\w-]{2,24})/,
  /\b((?:[A-Z]{2,10}-)\d{1,10})\b/,
  /\b(?:ticket|request|case|anfrage|vorgang|fall)s?(?:[- ]?(?:nummer|nr\.?|number|no\.?|id))?\s*[#:]?\s*(\d[\w-]{2,24})\b/i,
];

/** The number of a request as its page shows it, else the one in its address; empty if neither has one. `list`: its entries, whose words do not count. */
export function ticketNumber(list: Element): string {
  const top = list.ownerDocument;
  const said = [...top.querySelectorAll(headings)]
    .filter((heading) => !list.contains(heading) && !heading.contains(list))
    .slice(0, mostHeadings)
    .map((heading) => (heading.textContent ?? '').replace(/\s+/g, ' ').trim())
    .filter((text) => text.length <= longestHeading);
  for (const pattern of numbers)
    for (const text of [...said, top.title]) {
      const number = pattern.exec(text)?.[1];
      if (number) return number;
    }
  // The number of a script's address may be one that nobody is shown.
  const { pathname } = new URL(top.baseURI, 'http://none.example');
  const inAddress = threadAt(top).replace(/^ticket ?/, '');
  return inAddress !== '' && pathname.includes(inAddress) ? inAddress : '';
}
