/** Where help centres keep one request: /hc/de/requests/123, /support/tickets/123, /help/x/ticket/123. */
const threadPath =
  /\/(?:requests?|tickets?|cases?|anfragen?)\/(?:(?:view|show|details?)\/)?([\w-]*\d[\w-]*)\/?$/i;
const threadScript = /\/(?:tickets?|view)\.php$/i;
/** The same pages as those who answer see them. */
const consolePath = /\/(?:agents?|admin|scp|staff|console|backend|wp-admin)(?:\/|$)/i;

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
  if (!address || !/\d|\.php/i.test(address.pathname) || isConsole(address)) return '';
  const number = threadPath.exec(address.pathname)?.[1];
  if (number) return `ticket ${number}`;
  if (!threadScript.test(address.pathname)) return '';
  return `ticket ${address.searchParams.get('id') ?? ''}`.trim();
}
