import type { RootOf } from './closed-roots';
import { mayBeComposer } from './fields';
import { likelyRoots } from './likely-roots';
import { matcher } from './matcher';
import { mayBeTicket } from './ticket-address';

const chatWords = /chat|messenger|conversation|widget|support|\bbot|transcript|message|dialog/i;

/** What a field of a chat asks for, in several languages. */
const asksForWords = matcher(
  String.raw`(?<!\p{L})(?:messages?|nachricht|mensaje|mensagem|messaggi[oi]|wiadomoś\p{L}+|mesaj\p{L}*|сообщени\p{L}+|повідомлен\p{L}+|съобщение|berichtje|bericht|meddelande|besked|melding|viesti\p{L}*|zprávu|správu|üzenet\p{L}*|poruku|sporočilo|μήνυμα|tin nhắn|pesan|(?:ask|write to) (?:us|me)|ask (?:a question|anything)|(?:type|write) here|schreib\p{L}* (?:uns|hier)|(?:escribe|escreva|scrivi|écrivez) (?:aquí|aqui|qui|ici))(?!\p{L})|メッセージ|消息|訊息|讯息|메시지|ข้อความ|رسال|הודעה`,
  'iu',
);

/** Whether the field or something around it is named like a chat. */
export function soundsLikeChat(field: Element): boolean {
  let at: Element | null = field;
  for (let level = 0; at && level < 10 && at.tagName !== 'BODY'; level += 1) {
    const names = `${at.getAttribute('class')} ${at.id} ${at.getAttribute('aria-label')}`;
    if (at.localName.includes('-') || chatWords.test(names)) return true;
    const up: Node | null = at.parentNode;
    at = up?.nodeType === 11 ? (up as ShadowRoot).host : (up as Element | null);
  }
  return false;
}

/** Whether the element that a shadow root hangs on is named like a chat. */
function soundsLikeChatHost(host: Element): boolean {
  const { localName, id, className } = host;
  if (!localName.includes('-') && !host.hasAttributes()) return false;
  return /chat|bot\b|bot-|messeng|support|assist|convers/i.test(`${localName} ${id} ${className}`);
}

/** Whether the field stands in no form that also asks for a name, an address or the like. */
function aloneInForm(field: Element): boolean {
  const form = field.closest('form');
  return (
    !form ||
    form.querySelectorAll('input[type="email"], input[type="tel"], input[type="text"], select').length < 2
  );
}

/** Elements near likely fields that are told, and how far up from a field they are sought. */
const [mostNear, nearLevels] = [9, 3];

const quickSelector = 'textarea, input, [contenteditable], [role="textbox"], [role="log"]';

function saysChat(field: Element): boolean {
  if (field.getAttribute('role') === 'log') return true;
  if (!mayBeComposer(field)) return false;
  if (soundsLikeChat(field)) return true;
  return aloneInForm(field) && (field.tagName !== 'INPUT' || asksForMessage(field));
}

function asksForMessage(field: Element): boolean {
  return asksForWords(`${field.getAttribute('placeholder')} ${field.getAttribute('aria-label')}`) !== null;
}

/**
 * Whether this frame could hold a chat or the thread of a request. Cheap, and reads no layout: said by the names and kinds of its fields
 * alone. `near` takes in what may be the surroundings of one that does not say so; `roots`: the likely roots, if they are known.
 */
export function couldHoldChat(
  top: Document,
  rootOf: RootOf,
  near: Node[] = [],
  roots: Iterable<Document | ShadowRoot> = likelyRoots(top, rootOf),
): boolean {
  if (mayBeTicket(top)) return true;
  for (const root of roots) {
    if (root !== top && near.length < mostNear && soundsLikeChatHost((root as ShadowRoot).host))
      near.push(root);
    for (const field of root.querySelectorAll(quickSelector))
      if (saysChat(field)) return true;
      else if (near.length < mostNear && mayBeComposer(field) && aloneInForm(field))
        near.push(...around(field));
  }
  return false;
}

/** What may hold the rows of a chat that is written to in this field: what it stands in and beside, short of the page as a whole. */
function around(field: Element): Element[] {
  let at = field;
  for (let level = 0; level < nearLevels; level += 1) {
    const up = at.parentElement;
    if (!up || up.tagName === 'BODY') break;
    at = up;
  }
  return [at.previousElementSibling, at, at.nextElementSibling].filter((one) => one !== null);
}
