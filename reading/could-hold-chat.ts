import type { RootOf } from './closed-roots';
import { mayBeComposer } from './fields';
import { likelyRoots } from './likely-roots';
import { ticketAt } from './ticket-address';

const chatWords = /chat|messenger|conversation|widget|support|\bbot|transcript|message|dialog/i;

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

/** Whether the field stands in no form that also asks for a name, an address or the like. */
function aloneInForm(field: Element): boolean {
  const form = field.closest('form');
  return (
    !form ||
    form.querySelectorAll('input[type="email"], input[type="tel"], input[type="text"], select').length < 2
  );
}

const quickSelector = 'textarea, input, [contenteditable], [role="textbox"], [role="log"]';

function saysChat(field: Element): boolean {
  if (field.getAttribute('role') === 'log') return true;
  return mayBeComposer(field) && (soundsLikeChat(field) || (field.tagName !== 'INPUT' && aloneInForm(field)));
}

/** Whether this frame could hold a chat or the thread of a request. Cheap, and reads no layout: said by the names and kinds of its fields alone. */
export function couldHoldChat(top: Document, rootOf: RootOf): boolean {
  if (ticketAt(top) !== '') return true;
  for (const root of likelyRoots(top, rootOf))
    for (const field of root.querySelectorAll(quickSelector)) if (saysChat(field)) return true;
  return false;
}
