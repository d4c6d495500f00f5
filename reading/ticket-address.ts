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
/** What pages of one request are called: "Request no. 2026-0931", "Anfrage Nr. 4711", "Demande n° 12-7". */
const title =
  /(?<!\p{L})(?:(?:\p{L}+[ -]?)?(?:requests?|tickets?|cases?|enquiry|inquiry|anfrage|vorgang|demande|solicitud|incidencia|richiesta|segnalazione|aanvraag|verzoek|melding|zgłoszeni[ea]|chamado|solicitação|ärende|henvendelse|henvendelsen|požadavek|požiadavka|bejelentés|kérelem|tichet|cerere(?:a)?|talep|talebi|αίτημα|заявк[аи]|обращени[ея]|запит|звернення|طلب|פנייה))[ -]*(?:№|#|n[°ºo]?\.|n[°º]|nos?\.?|nr\.?|num\.|number|nummer|numer|número|numéro|numero|number:|id:?|számú?|numaralı|numarası|αρ\.|رقم|מספר)\s*[:#]?\s*((?=[\w/-]*\d)[A-Z\d][\w-]{1,24})|(?:お問い合わせ|チケット|工单|工單|문의|티켓)\s*(?:番号|编号|編號|号|號|번호)?\s*[:：#№]?\s*((?=[\w-]*\d)[A-Z\d][\w-]{2,24})/iu;
/** The same pages as those who answer see them. */
const consolePath = /\/(?:a|agents?|admin|scp|staff|console|backend|wp-admin)(?:\/|$)/i;

const longestTitle = 160;

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

/** Names the ticket that a document's address or its title points at, after its number where it has one; empty if neither does. */
export function ticketAt(document: Document): string {
  const address = addressOf(document);
  if (!address || isConsole(address)) return '';
  const [, number, other] = title.exec(document.title.slice(0, longestTitle)) ?? [];
  return inAddress(address) || (number || other ? `ticket ${number ?? other}` : '');
}

function inAddress(address: URL): string {
  const { search, hash } = address;
  // Without a digit or a script it names no request; asked first, because every page is asked.
  if (!/\d|\.php/i.test(address.pathname + search + hash)) return '';
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
