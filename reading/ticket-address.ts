/** What help centres call a request in their addresses, in many languages: requests, meine-anfragen, mes-demandes, mis-solicitudes. */
const request =
  '(?:[a-z]{2,8}[-_])?(?:requests?|tickets?|cases?|anfragen?|vorg(?:ang|aenge|änge)|demandes?|solicitud(?:es)?|incidencias?|richiest[ae]|segnalazion[ei]|aanvra(?:ag|gen)|verzoek(?:en)?|zg[lł]oszeni[ae]|chamados?|solicita(?:cao|coes|ção|ções)|talep(?:ler)?|taleplerim|[aä]renden?|henvendelser?)';
/** Where help centres keep one request: /hc/de/requests/123, /support/tickets/123, /help/x/ticket/123. */
const threadPath = new RegExp(`/${request}/(?:(?:view|show|details?)/)?([\\w-]*\\d[\\w-]*)/?$`, 'i');
/** One of several requests of a portal: /servicedesk/customer/portal/3/SUP-123. */
const portalPath = /\/portal\/(?:[\w-]+\/)*([A-Z][A-Z\d]{1,9}-\d+)\/?$/;
const threadScript =
  /\/(?:(?:view_?)?tickets?|view|ticket\.form)\.php$|\/customer\.pl$|\/selfservice\/display\.html$/i;
/** Names that scripts have for the number of a request. */
const numberNames = ['tid', 'TicketNumber', 'TicketID', 'ticket_id', 'ticket', 'id'];
/** Pages that name the request behind the hash: #ticket/zoom/123, #/requests/123. */
const threadHash = new RegExp(`^#!?/?${request}/(?:(?:zoom|view|show|details?)/)?([\\w-]*\\d[\\w-]*)`, 'i');
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
  const { search, hash } = address;
  const pathname = plain(address.pathname);
  const number = (threadPath.exec(pathname) ?? portalPath.exec(pathname) ?? threadHash.exec(hash))?.[1];
  if (number) return `ticket ${number}`;
  if (!threadScript.test(pathname)) return '';
  const asked = new URLSearchParams(search.replaceAll(';', '&'));
  const found = numberNames.map((name) => asked.get(name) ?? '').find((value) => /\d/.test(value));
  return /\.php$/i.test(pathname) || found ? `ticket ${found ?? ''}`.trim() : '';
}

/** A path as people write it; one that cannot be decoded stays as it is. */
function plain(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
