import { isBotName } from '../conversation/bot-name';
import { companyNames } from './company-names';
import { type HeadPart, headParts } from './head-parts';
import type { Page } from './page';
import { personNamed } from './person-named';

/** A title that says no more than what kind of machine it is. */
const kindsOnly =
  /^(?:(?:the|your|our|ihre?|dein|unser|le|la|el|il|votre|virtu\p{L}*|digital\p{L}*|automat\p{L}*|wirtualn\p{L}*|ai|ki|ia|online|live|chat|help|hilfe|support|service|kunden\p{L}*|customer|personal|persönlich\p{L}*|smart|intelligent\p{L}*|ass?ist\p{L}*|asystent\p{L}*|asistan\p{L}*|\p{L}*bots?|robot\p{L}*|agente?|helper|concierge|copilot|system|gpt|avatar)(?:[\s-]+|$))+$/iu;

/** Whom the head of a chat shows on the company's side; a machine may have no name. */
export interface ChatHead {
  name: string;
  isMachine: boolean;
}

/** What stands in front of the name of whom one talks with. */
const withWhom = new RegExp(
  [
    '(?:chatting|talking|speaking|connected|messaging|chat|conversation|in touch) (?:now )?(?:with|to):?',
    '(?:your|assigned|support|service|sales) (?:personal )?(?:agent|advis[eo]r|consultant|representative|operator|specialist|expert|contact|assistant)(?: is| today is)?:?',
    '(?:agent|advis[eo]r|operator|representative|served by|handled by|helped by|assigned to):',
    '(?:chatten|chattest|sprechen|sprichst|schreiben|schreibst|verbunden|chat|gespräch|unterhaltung|kontakt)(?: sie| du)?(?: jetzt| nun| gerade)? mit:?',
    '(?:ihre?|deine?|unsere?|zuständige[rn]?) (?:persönliche[rn]? )?(?:\\p{L}*berater(?:in)?|ansprechpartner(?:in)?|\\p{L}*betreuer(?:in)?|\\p{L}*mitarbeiter(?:in)?|kontakt|assistent(?:in)?)(?: ist| heute ist)?:?',
    '(?:\\p{L}*berater(?:in)?|ansprechpartner(?:in)?|\\p{L}*mitarbeiter(?:in)?|bearbeiter(?:in)?|betreut von|bedient von):',
    '(?:discutez|parlez|échangez|chattez|conversation|discussion|chat|connecté) (?:avec|à):?',
    'votre (?:conseill(?:er|ère)|interlocut(?:eur|rice)|agent)(?: est)?:?',
    '(?:chateando|hablando|conversando|chat|conversación|conectado) con:?|(?:su|tu) (?:agente|asesora?|gestora?)(?: es)?:?',
    '(?:chattando|parlando|chat|conversazione|collegato) con:?|(?:il tuo|la tua|il suo|la sua) (?:operat(?:ore|rice)|consulente|agente)(?: è)?:?',
    '(?:chat|praat|spreekt|gesprek|verbonden)(?: u| je)?(?: nu)? met:?|(?:uw|je) (?:medewerker|adviseur)(?: is)?:?',
    '(?:conversando|falando|a falar|conversa|chat) com:?|(?:seu|sua|o seu|a sua) (?:atendente|consultora?|agente)(?: é)?:?',
    '(?:chattar|chatter|pratar|taler|snakker)(?: nu| nå)? med:?',
    '(?:rozmawiasz z|konsultant(?:ka)?|doradca|оператор|менеджер|консультант|temsilci(?:niz)?|担当(?:者)?|客服(?:人员)?|상담원)[:：]',
  ]
    .map((one) => `(?<!\\p{L})(?:${one})\\s*`)
    .join('|'),
  'iu',
);
/** What stands behind it. */
const whoHelps =
  /\s+(?:is (?:here to help|helping|assisting|with you|ready to help|your)|will (?:help|assist)|can help|hilft|berät|betreut|antwortet|kümmert sich|ist (?:für|jetzt für|gerade für)|vous (?:répond|aide)|te atiende|le atiende|ti aiuta|helpt)\b.*$/iu;
/** Whether somebody is there, or how soon they answer. */
const presence =
  /^[\s●•·⬤🟢]*(?:(?:is |ist |est |está |è )?(?:now |jetzt |gerade )?(?:online|active|available|aktiv|verfügbar|erreichbar|anwesend|en ligne|connectée?|disponible|en línea|conectad[oa]|activ[oa]|in linea|disponibile|attiv[oa]|beschikbaar|actief|aanwezig|dostępn[aey]|disponível|tillgänglig|tilgængelig|tilgjengelig|paikalla|çevrimiçi|в сети|онлайн|オンライン|在线|在線|온라인|متصل|מחובר(?:ת)?)(?: now| jetzt| maintenant| ahora| ora)?|active .*|last seen.*|zuletzt .*|(?:typically|usually) (?:repl|respond|answer).*|repl(?:y|ies) .*|antwortet .*|répond .*|responde .*|risponde .*|reageert .*)[\s.]*$/iu;
/** Roles that a team has as well. */
const team =
  /(?:support|service|care|team|hilfe|beratung|aide|assistance|service client\p{L}*|soporte|ayuda|atención al cliente|suporte|atendimento|ajuda|assistenza|supporto|servizio clienti|klantenservice|klantcontact|hulp|wsparcie|pomoc|biuro obsługi klienta|obsługa klienta|destek|müşteri hizmetleri|kundtjänst|kundservice|kundeservice|kundesupport|asiakaspalvelu|podpora|zákaznická podpora|ügyfélszolgálat|asistență|suport|υποστήριξη|εξυπηρέτηση|поддержка|служба поддержки|підтримка|служба підтримки|サポート|カスタマーサポート|お客様サポート|客服|客户服务|고객지원|고객센터|상담|الدعم|خدمة العملاء|תמיכה|שירות לקוחות)$/iu;
/** What people are on the company's side. */
const role =
  /^(?:\p{L}+[ -]){0,3}\p{L}*(?:agent|agente|advis[eo]r|representative|specialist|consultant|consulente|operator|operatore|operatrice|berater|beraterin|mitarbeiter|mitarbeiterin|betreuer|betreuerin|ansprechpartner|ansprechpartnerin|techniker|technikerin|conseiller|conseillère|asesor|asesora|medewerker|adviseur|konsultant|konsultantka|doradca|atendente|consultor|consultora|konsulent|rådgivare|rådgiver|kundeveileder|poradce|operátor|operátorka|ügyintéző|tanácsadó|σύμβουλος|εκπρόσωπος|temsilcisi|danışmanı|консультант|оператор|менеджер|担当|担当者|オペレーター|顾问|客服专员|상담원|상담사|مستشار|נציג|נציגה|נציג שירות)$/iu;
const split = (bit: string) => bit.split(/\s*[|·•,()]\s*|\s+[–—-]\s+/).filter((part) => part !== '');

/** A machine's role: "Virtual assistant", "KI-Assistent"; a sentence is none. */
function isMachineRole(bit: string): boolean {
  const words = bit.split(/\s+/);
  if (bit.length > 40 || words.length > 4 || /[.!?]$|\b(?:by|from|with|von|mit|durch)\b/i.test(bit))
    return false;
  return isBotName(words.slice(-2).join(' '));
}

/** Whom a line says one talks with: "Chatting with Anna", "Anna hilft Ihnen"; `next`: the line below it. */
function inPhrase(line: string, next: string, isCompany: (name: string) => boolean): ChatHead | null {
  const match = withWhom.exec(line);
  const rest = match ? line.slice(match.index + match[0].length).trim() || next : '';
  const name =
    personNamed(rest, isCompany) ||
    (whoHelps.test(line) ? personNamed(line.replace(whoHelps, ''), isCompany) : '');
  if (name !== '') return { name, isMachine: isBotName(name) };
  return isMachineRole(rest.replace(/^\p{Ll}+\s|[.!]$/gu, '')) ? { name: '', isMachine: true } : null;
}

/** Whom a part of the head shows as people are shown: a name beside a picture, with what its bearer is or whether they are there. */
function shownIn(part: HeadPart, isCompany: (name: string) => boolean, isKnown: (name: string) => boolean) {
  const bits = part.bits.flatMap(split);
  const isRole = (bit: string) =>
    presence.test(bit) || role.test(bit) || team.test(bit) || isMachineRole(bit);
  let names = bits.map((bit) => (isRole(bit) ? '' : personNamed(bit, isCompany)));
  const known = names.filter(isKnown);
  if (known.length > 0) names = names.map((name) => (known.includes(name) ? name : ''));
  // A machine may be called by one word for its kind: "Helpbot".
  if (!names.some((name) => name !== ''))
    names = bits.map((bit) => (isMachineRole(bit) && !/\s/.test(bit) && !isCompany(bit) ? bit : ''));
  const index = names.findIndex((name) => name !== '');
  const name = names[index];
  // Of several names nobody says which one speaks.
  if (!name || names.some((other) => other !== '' && other !== name)) return null;
  const near = [...bits.slice(index + 1, index + 3), ...bits.slice(Math.max(0, index - 1), index)];
  const isMachine = isBotName(name) || near.some(isMachineRole);
  const isPerson = near.some((bit) => role.test(bit));
  const isShown = part.pictured && near.some((bit) => presence.test(bit) || role.test(bit) || team.test(bit));
  return isMachine || isPerson || isShown || isKnown(name) ? { name, isMachine } : null;
}

/**
 * Whom the head of a chat shows; null where it shows nobody. `isKnown`: whether the chat itself says that somebody of this name speaks;
 * `isOwn`: whether somebody gave it as their own, though it may be the company's as well.
 */
export function chatHead(
  page: Page,
  panel: Element,
  list: Element,
  isKnown: (name: string) => boolean,
  isOwn: (name: string) => boolean,
): ChatHead | null {
  const parts = headParts(page, panel, list);
  if (parts.length === 0) return null;
  const ofCompany = page.once('company', list, () => companyNames(list.ownerDocument));
  const isCompany = (name: string) => ofCompany(name) && !isOwn(name);
  let unnamed: ChatHead | null = null;
  for (const { lines } of parts)
    for (const [index, line] of lines.entries()) {
      const found = inPhrase(line, lines[index + 1] ?? '', isCompany);
      if (found && found.name !== '') return besideMachine(found, parts);
      unnamed ??= found;
    }
  for (const part of parts.toReversed()) {
    const found = shownIn(part, isCompany, isKnown);
    if (found) return found;
  }
  const title = parts.flatMap(({ bits }) => bits.flatMap(split)).find(isMachineRole);
  return (
    unnamed ?? (title === undefined ? null : { name: kindsOnly.test(title) ? '' : title, isMachine: true })
  );
}

/** With what is said of a name right below it. */
function besideMachine(head: ChatHead, parts: readonly HeadPart[]): ChatHead {
  const bits = parts.flatMap((part) => part.bits.flatMap(split));
  const at = bits.findIndex((bit) => bit.includes(head.name));
  return bits.slice(at + 1, at + 3).some(isMachineRole) ? { ...head, isMachine: true } : head;
}
