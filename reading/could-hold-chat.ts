import type { RootOf } from './closed-roots';
import { mayBeComposer } from './fields';
import { hostSelector, mayHoldRoot } from './host-selector';
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
/** Closed roots that are tried in one look, each of which is dear; those of the body's own children are tried whatever came before. */
const mostAsked = 300;
const fieldsAndHosts = `${quickSelector}, ${hostSelector}`;

function saysChat(field: Element): boolean {
  if (field.getAttribute('role') === 'log') return true;
  return mayBeComposer(field) && (soundsLikeChat(field) || (field.tagName !== 'INPUT' && aloneInForm(field)));
}

/** One native search for each root: walking a page element by element costs several times as much. `asked`: see {@link mostAsked}. */
function holdsChat(root: Document | ShadowRoot, rootOf: RootOf, asked: { times: number }): boolean {
  for (const element of root.querySelectorAll(fieldsAndHosts)) {
    if (element.matches(quickSelector) && saysChat(element)) return true;
    let inner = element.shadowRoot;
    if (!inner && mayHoldRoot(element) && (asked.times < mostAsked || inBody(element))) {
      asked.times += 1;
      inner = rootOf(element);
    }
    if (inner && holdsChat(inner, rootOf, asked)) return true;
  }
  return false;
}

function inBody({ parentNode, ownerDocument }: Element): boolean {
  return parentNode === ownerDocument.body;
}

/** Whether this frame could hold a chat or the thread of a request. Cheap, and reads no layout: said by the names and kinds of its fields alone. */
export function couldHoldChat(top: Document, rootOf: RootOf): boolean {
  return ticketAt(top) !== '' || holdsChat(top, rootOf, { times: 0 });
}
