import { matcher } from './matcher';

/** What help centres call a request in their addresses, in many languages: requests, meine-anfragen, mes-demandes, mis-solicitudes. */
const request =
  '(?:[a-z]{2,8}[-_])?(?:requests?|tickets?|cases?|anfragen?|vorg(?:ang|aenge|änge)|demandes?|solicitud(?:es)?|incidencias?|richiest[ae]|segnalazion[ei]|aanvra(?:ag|gen)|verzoek(?:en)?|zg[lł]oszeni[ae]|chamados?|solicita(?:cao|coes|ção|ções)|talep(?:ler)?|taleplerim|[aä]renden?|henvendelser?)';
/** The same for complaints, claims and cases of insurers, landlords and offices. */
const matter =
  '(?:[a-z]{2,8}[-_])?(?:complaints?|claims?|inquir(?:y|ies)|enquir(?:y|ies)|reklamation(?:en|er)?|beschwerden?|anliegen|schaden(?:fall|faelle|fälle|meldungen)?|r[eé]clamations?|dossiers?|sinistres?|reclamacion(?:es)?|reclamaciones|reclamos?|consultas?|siniestros?|sinistr[io]|reclami|pratiche|reclamac(?:ao|oes)|meldingen|klachten|zaken|reklamacje|sprawy|sager|saker|klagomal)';
/** Where help centres keep one request: /hc/de/requests/123, /support/tickets/123, /help/x/ticket/123. */
const threadPath = matcher(
  `/(?:${request}|${matter})/(?:(?:view|show|details?)/)?([\\w-]*\\d[\\w-]*)/?$`,
  'i',
);
/** One of several requests of a portal: /servicedesk/customer/portal/3/SUP-123. */
const portalPath = /\/portal\/(?:[\w-]+\/)*([A-Z][A-Z\d]{1,9}-\d+)\/?$/;
const threadScript =
  /\/(?:(?:view_?)?tickets?|view|ticket\.form)\.php$|\/customer\.pl$|\/selfservice\/display\.html$/i;
/** Names that scripts have for the number of a request. */
const numberNames = ['tid', 'TicketNumber', 'TicketID', 'ticket_id', 'ticket', 'id'];
/** Pages that name the request behind the hash: #ticket/zoom/123, #/requests/123. */
const threadHash = matcher(`^#!?/?${request}/(?:(?:zoom|view|show|details?)/)?([\\w-]*\\d[\\w-]*)`, 'i');
/** What titles call a request. */
const named =
  'requests?|tickets?|cases?|enquiry|inquiry|anfrage|vorgang|demande|solicitud|incidencia|richiesta|segnalazione|aanvraag|verzoek|melding|zgłoszeni[ea]|chamado|solicitação|ärende|henvendelse|henvendelsen|požadavek|požiadavka|bejelentés|kérelem|tichet|cerere(?:a)?|talep|talebi|αίτημα|заявк[аи]|обращени[ея]|запит|звернення|طلب|פנייה';
/** What pages of one request are called: "Request no. 2026-0931", "Anfrage Nr. 4711", "Demande n° 12-7", "Case: 00114". */
const title = matcher(
  String.raw`(?<!\p{L})(?:(?:\p{L}+[ -]?)?(?:${named}))[ -]*(?:[№#:]|n[°ºo]?\.|n[°º]|nos?\.?|nr\.?|num\.|number|nummer|numer|número|numéro|numero|id:?|számú?|numaralı|numarası|αρ\.|رقم|מספר)\s*[:#]?\s*((?=[\w/-]*\d)[A-Z\d][\w-]{1,24})|(?:お問い合わせ|チケット|工单|工單|문의|티켓)\s*(?:番号|编号|編號|号|號|번호)?\s*[:：#№]?\s*((?=[\w-]*\d)[A-Z\d][\w-]{2,24})`,
  'iu',
);
/** What may be a request where its number stands right behind, and may be an order or a file of somebody's as well: "Pedido 7781". */
const perhaps = matcher(
  String.raw`(?<!\p{L})(?:${named}|${request}|${matter}|complaint|beschwerde|reclamaci[oó]n|expediente|queja|pedidos?|processos?|ocorr[eê]ncia|klacht|zaak|sprawa|reklamacja|sa[gk]|tapaus|reklamace|podn[eě]t|panasz|[uü]gy|sesizare|жалоба|дело|скарга|başvuru|şikayet)[ /:#-]{1,3}(?:[A-Z]{1,6}[-/ ]?)?\d[\w/-]{2,}`,
  'iu',
);
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

/** Parts of an address that count pages, versions or years, or say a language. */
const noItem = /^(?:v\d[\d.]*|(?:19|20)\d\d|\d{1,2}|page-?\d+|\w\d|\d\w)$/i;
const noItemNames =
  /^(?:page|p|sort|order|lang|locale|hl|utm_\w+|ref?err?er|session\w*|sid|token|t|ts|v|ver|version|tab|from|start|offset|limit|q|query|search|\w*clid)$/i;
/** What has items of its own that are nobody's private matter: talk in public, articles, code, mail. */
const publicPath =
  /(?:^|[./])(?:forums?|foro|forum\w*|communit(?:y|ies)|discuss(?:ions?)?|topics?|t|boards?|issues?|articles?|blogs?|news|posts?|questions?|answers?|reviews?|comments?|wiki|pull|merge_requests|commits?|mail|webmail|feed|groups?|events?|status|jira|redmine|bugs?|tracker)(?:[./]|$)/i;
/** A day in a path: an article of that day. */
const dayPath = /\/(?:19|20)\d\d\/\d{1,2}\//;
const [shortestItem, longestItem] = [3, 64];

function isItem(part: string): boolean {
  const { length } = part;
  return length >= shortestItem && length <= longestItem && /\d/.test(part) && !noItem.test(part);
}

/** What an address names its one item by: the last part of its path that has a digit, else of its hash or query; empty where it names none, or one that everybody sees. */
function itemIn({ hostname, pathname, hash, search }: URL): string {
  if (publicPath.test(`${hostname}${pathname}`) || dayPath.test(pathname)) return '';
  const inPath = pathname.split('/').findLast(isItem);
  if (inPath) return plain(inPath);
  const inHash = /^#!?\//.test(hash) ? hash.split(/[/?]/).findLast(isItem) : undefined;
  if (inHash) return inHash;
  const asked = new URLSearchParams(search.replaceAll(';', '&'));
  return [...asked].find(([name, value]) => !noItemNames.test(name) && isItem(value))?.[1] ?? '';
}

/** Names the thread that a document may hold: the ticket, else whatever one item its address is about; empty where it is about none. */
export function threadAt(document: Document): string {
  const ticket = ticketAt(document);
  if (ticket !== '') return ticket;
  const address = addressOf(document);
  const item = address && !isConsole(address) ? itemIn(address) : '';
  return item === '' ? '' : `ticket ${item}`;
}

/** Names the ticket that a document's address or its title points at, after its number where it has one; empty if neither does. */
export function ticketAt(document: Document): string {
  const address = addressOf(document);
  if (!address || isConsole(address)) return '';
  const called = document.title.slice(0, longestTitle);
  // Most titles name no number; asked first, because every page is asked.
  const [, number, other] = (/\d/.test(called) ? title(called) : null) ?? [];
  return inAddress(address) || (number || other ? `ticket ${number ?? other}` : '');
}

/** Whether a document may be about a ticket though neither its address nor its title says so for sure: only what stands there tells. */
export function mayBeTicket(document: Document): boolean {
  if (ticketAt(document) !== '') return true;
  const address = addressOf(document);
  if (!address || isConsole(address)) return false;
  const called = `${plain(address.pathname)} ${document.title.slice(0, longestTitle)}`;
  return /\d{3}/.test(called) && perhaps(called) !== null && threadAt(document) !== '';
}

function inAddress(address: URL): string {
  const { search, hash } = address;
  // Without a digit or a script it names no request; asked first, because every page is asked.
  if (!/\d|\.php/i.test(address.pathname + search + hash)) return '';
  const pathname = plain(address.pathname);
  const number = (threadPath(pathname) ?? portalPath.exec(pathname) ?? threadHash(hash))?.[1];
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
