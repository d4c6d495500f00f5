import type { Party } from '../conversation/party';
import { isBot } from './guess-parties';
import { headSaid } from './head-said';
import type { Page } from './page';
import { partyWords } from './party-words';
import type { SeenUnit } from './read-item';
import { isNotice, saysByItself } from './said-by-machine';
import { sideOf } from './side';
import { isOffice } from './without-office';

type Side = 'customer' | 'company';

/** Where a page names the person who reads it. */
const account =
  'header, nav, [role="banner"], [class*="account" i], [class*="profile" i], [class*="user-menu" i], [class*="login" i], [class*="signed" i]';
/** What stands before the name of whoever asked. */
const askedBy =
  /(?:requester|requested by|reporter|reported by|opened by|created by|customer|client|your name|anfragende[rn]?|gemeldet von|erstellt von|eröffnet von|kund(?:e|in)|melder(?:in)?|demandeur|solicitante|richiedente|aanvrager|melder|klant|(?:gemeld|aangemaakt|ingediend) door|reclamante|requerente|(?<!(?:al|ao|del|do|di|servicio|serviço|servizio) )cliente|(?:creado|abierto|enviado|criado|aberto|creato|aperto|inviato) (?:por|da)|(?:créé|ouvert|signalé|envoyé) par|kunde|anmelder|(?:oprettet|opprettet) af|opprettet av|(?:skapa|anmäl)[dt] av|zgłaszający|klient|zadavatel|zákazník|bejelentő|ügyfél|solicitant|заявитель|клиент|заявник|ilmoittaja|asiakas|başvuran|müşteri|(?:logged|signed) in as|angemeldet als|(?:ingelogd|aangemeld) als|logge[dt] ind? som|in?logga[dt] som|innlogget som|connectée? en tant que|conectad[ao] como|zalogowan[ya] jako|přihlášen[aý]? jako|conectat ca|вы вошли как)\s*:?\s*$/iu;
/** What stands behind it. */
const askedThis =
  /^\s*\(?(?:(?:creator|requester|reporter|owner|ersteller(?:in)?|melder(?:in)?|demandeur|solicitante|richiedente|aanvrager|zgłaszający)(?!\p{L})|(?:has )?(?:raised|opened|created|submitted|reported|filed|asked) (?:this|it|the|a)(?!\p{L})|a (?:créé|ouvert|soumis)(?!\p{L})|ha (?:creado|abierto|enviado|creato|aperto|inviato)(?!\p{L})|hat .{0,40}(?:eröffnet|erstellt|gemeldet)|heeft (?:dit|deze|het|een) .{0,30}(?:gemeld|aangemaakt|ingediend|geopend)|(?:maker|melder)(?!\p{L})|a signalé(?!\p{L})|(?:criou|abriu|reportou|comunicou)(?!\p{L})|ha (?:registrado|segnalato)(?!\p{L})|(?:har )?(?:oprettede?t?|opprettet|skapade?t?|anmäl(?:de|t)|anmeldte?) (?:sag|sak|ärende|denn?e|det)|(?:utworzył|zgłosił|vytvořil|nahlásil|založil)[ao]?\(?a?\)?(?!\p{L})|(?:létrehozta|bejelentette|bildirdi|oluşturdu)(?!\p{L})|a (?:deschis|raportat)(?!\p{L})|(?:создал|открыл|створи[вл]|повідоми[вл])а?(?!\p{L}))/iu;
/** Letters before a name among which that is sought. */
const lettersBefore = 40;
const mostAccounts = 60;
/** Entries that are measured. */
const mostMeasured = 20;

/** When a row was said as the page states it, ms since 1970 UTC; rows that say nothing count as the latest. */
function statedAt({ stated }: SeenUnit): number {
  return stated?.at ?? Number.POSITIVE_INFINITY;
}

/** The side that the words of a row's markup, or beside its name, put it on, where they do not say the same of all rows. */
function sideByWords({ look, parts }: SeenUnit, inAll: ReadonlySet<string>): Side | null {
  const words = [...new Set([...look.words, ...(parts.roles ?? [])])].filter((word) => !inAll.has(word));
  const points = words.reduce((sum, word) => sum + (partyWords[word.toLowerCase()] ?? 0), 0);
  return points >= 3 ? 'customer' : points <= -3 ? 'company' : null;
}

/** Those of the names that the page gives the person who reads it, or whoever asked; none where it could be several. */
function askingNames(page: Page, list: Element, names: readonly string[]): string[] {
  const top = list.ownerDocument;
  const outside = (element: Element) => !element.contains(list) && !list.contains(element);
  const accounts = [...top.querySelectorAll(account)].slice(0, mostAccounts).filter(outside);
  const around = [...accounts].map((element) => (element.textContent ?? '').slice(0, 400));
  const found = names.filter((name) => around.some((text) => text.includes(name)));
  if (found.length === 1) return found;
  const beside = textBeside(page, top.body, list);
  const asked = names.filter((name) => {
    for (let at = beside.indexOf(name); at >= 0; at = beside.indexOf(name, at + 1))
      if (
        askedBy.test(beside.slice(Math.max(0, at - lettersBefore), at)) ||
        askedThis.test(beside.slice(at + name.length, at + name.length + 2 * lettersBefore))
      )
        return true;
    return false;
  });
  return asked.length === 1 ? asked : [];
}

/** What a page says outside of a list, without what nobody sees; at most so many letters. */
function textBeside(page: Page, outer: Element, list: Element, most = 20_000): string {
  let text = '';
  const visit = (element: Element) => {
    if (element === list || text.length > most || !page.shown(element)) return;
    for (const node of page.nodes(element))
      if (node.nodeType === 3) text += (node as Text).data;
      else if (node.nodeType === 1) visit(node as Element);
    text += ' ';
  };
  visit(outer);
  return text.replace(/\s+/g, ' ');
}

/** On which side each name stands, as far as anything but the order says so. `byOffice`: only what some are called says so. */
function sidesByName(
  page: Page,
  list: Element,
  seen: readonly SeenUnit[],
): { sides: Map<string, Side>; byOffice: boolean } {
  const sides = new Map<string, Side>();
  const inAll = new Set(
    seen[0]?.look.words.filter((word) => seen.every(({ look }) => look.words.includes(word))),
  );
  for (const one of seen) {
    const side = one.parts.you ? 'customer' : sideByWords(one, inAll);
    if (side) sides.set(one.parts.author, side);
  }
  const byOffice = sides.size === 0;
  const names = [...new Set(seen.map(({ parts }) => parts.author))].filter((name) => name.length > 2);
  const offices = new Set(seen.filter((one) => isOffice(headSaid(one))).map(({ parts }) => parts.author));
  // Where all are called so, it is what the page calls everybody.
  if (names.some((name) => !offices.has(name)))
    for (const name of offices) if (!sides.has(name)) sides.set(name, 'company');
  if (![...sides.values()].includes('customer'))
    for (const name of page.once('asking', list, () => askingNames(page, list, names)))
      if (!sides.has(name)) sides.set(name, 'customer');
  if (sides.size === 0)
    for (const [name, side] of page.once('set apart', list, () => setApart(page, list, seen)))
      sides.set(name, side);
  return { sides, byOffice };
}

/** Who stands on which side where what one says is set to the right (or the left, where one writes so) and what others say is not. */
function setApart(page: Page, list: Element, seen: readonly SeenUnit[]): Map<string, Side> {
  const own = page.style(list).direction === 'rtl' ? -1 : 1;
  const stands = new Map<string, Set<number | null>>();
  for (const { unit, parts } of seen.slice(-mostMeasured)) {
    const sides = stands.get(parts.author) ?? new Set();
    stands.set(parts.author, sides.add(sideOf(page, widest(page, unit.root), list)));
  }
  const all = [...stands];
  const isAt = (sides: Set<number | null>, side: number) => sides.size === 1 && sides.has(side);
  const clear = all.every(([, sides]) => isAt(sides, own) || isAt(sides, -own));
  const mine = all.filter(([, sides]) => isAt(sides, own));
  return clear && mine.length === 1 && all.length > 1 ? new Map([[mine[0]![0], 'customer']]) : new Map();
}

/** What in an entry holds all its words, from the inside. */
function widest(page: Page, entry: Element): Element {
  const [only, more] = page.children(entry).filter((child) => page.textful(child));
  return only && !more ? widest(page, only) : entry;
}

/** Who speaks in a thread: as the hints say, else as the page calls them, else whoever opened it is the customer and everybody else answers. */
export function partiesInThread(
  page: Page,
  list: Element,
  seen: readonly SeenUnit[],
  told: readonly (Party | null)[],
  guessed: Party[],
): Party[] {
  const hinted = seen.map(({ parts }, index) => {
    const isOwn = told[index] !== 'customer' && isNotice(parts.author, parts.text);
    return isOwn ? 'system' : (told[index] ?? null);
  });
  const spoken = seen.filter((_, index) => !hinted[index]);
  const { sides, byOffice } = sidesByName(page, list, spoken);
  const firstOf = (some: readonly SeenUnit[]) =>
    some.length === 0 ? null : some.reduce((a, b) => (statedAt(b) < statedAt(a) ? b : a));
  const opening = firstOf(seen.filter((_, index) => hinted[index] !== 'system'));
  const unmarked = firstOf(spoken.filter(({ parts }) => parts.author !== '' && !sides.has(parts.author)));
  const known = [...sides.values()];
  const sideOf = (author: string): Side => {
    const side = sides.get(author);
    if (side) return side;
    if (known.includes('customer')) return 'company';
    // Only those who answer are marked: all of them, but for some who are not named with their office.
    if (known.includes('company'))
      return byOffice && author !== unmarked?.parts.author ? 'company' : 'customer';
    return author === opening?.parts.author ? 'customer' : 'company';
  };
  return seen.map(({ look, parts }, index) => {
    const party = hinted[index];
    if (party) return party;
    if (parts.author === '' && guessed[index] === 'system') return 'system';
    if (parts.you || sideOf(parts.author) === 'customer') return 'customer';
    const byItself = parts.roles?.some(saysByItself) === true;
    return byItself || isBot(look, new Set()) ? 'bot' : 'agent';
  });
}
