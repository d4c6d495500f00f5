/** Where help centres keep one request: /hc/de/requests/123, /support/tickets/123, /help/x/ticket/123. */
const threadPath =
  /\/(?:requests?|tickets?|cases?|anfragen?)\/(?:(?:view|show|details?)\/)?([\w-]*\d[\w-]*)\/?$/i;
/** One of several requests of a portal: /servicedesk/customer/portal/3/SUP-123. */
const portalPath = /\/portal\/(?:[\w-]+\/)*([A-Z][A-Z\d]{1,9}-\d+)\/?$/;
const threadScript =
  /\/(?:(?:view_?)?tickets?|view|ticket\.form)\.php$|\/customer\.pl$|\/selfservice\/display\.html$/i;
/** Names that scripts have for the number of a request. */
const numberNames = ['tid', 'TicketNumber', 'TicketID', 'ticket_id', 'ticket', 'id'];
/** Pages that name the request behind the hash: #ticket/zoom/123, #/requests/123. */
const threadHash =
  /^#!?\/?(?:tickets?|requests?|cases?|anfragen?)\/(?:(?:zoom|view|show|details?)\/)?([\w-]*\d[\w-]*)/i;
/** The same pages as those who answer see them. */
const consolePath = /\/(?:a|agents?|admin|scp|staff|console|backend|wp-admin)(?:\/|$)/i;

/** The address of a document; that of a document without one is told by its base. */
export function addressOf(document: Document): URL | null {
  const { href, protocol } = document.location ?? {};
  try {
    return new URL(protocol?.startsWith('http') ? href : document.baseURI);
  } catch {
    return null;
  }
}

/** Whether an address belongs to those who answer. */
export function isConsole({ pathname }: URL): boolean {
  return consolePath.test(pathname);
}

/** Names the ticket that a document's address points at, after its number where it has one; empty if it is no address of a ticket. */
export function ticketAt(document: Document): string {
  const address = addressOf(document);
  // Without a digit or a script it names no request; asked first, because every page is asked.
  if (!address || !/\d|\.php/i.test(address.pathname + address.search + address.hash)) return '';
  if (isConsole(address)) return '';
  const { pathname, search, hash } = address;
  const number = (threadPath.exec(pathname) ?? portalPath.exec(pathname) ?? threadHash.exec(hash))?.[1];
  if (number) return `ticket ${number}`;
  if (!threadScript.test(pathname)) return '';
  const asked = new URLSearchParams(search.replaceAll(';', '&'));
  const found = numberNames.map((name) => asked.get(name) ?? '').find((value) => /\d/.test(value));
  return /\.php$/i.test(pathname) || found ? `ticket ${found ?? ''}`.trim() : '';
}
