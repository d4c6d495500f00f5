import { namesComment } from './comment-words';
import { matcher } from './matcher';

/** Names that pages give to fields for something else, anywhere within a name. */
const otherName =
  /search|such(e|feld)|e-?mail|login|passw|user-?name|coupon|promo|zip|plz|postal|address|adresse|phone|telefon|first-?name|last-?name|vorname|nachname|subject|betreff|quantity|newsletter|kommentar|comment|review|bewertung|title|titel|url|recherche|buscar|cerca|zoek/i;
/** Words of labels, whole: "Typ uw verzoek" holds "zoek", "Cuéntanos acerca de" holds "cerca". */
const otherLabel = matcher(
  String.raw`(?<!\p{L})(search|(durch)?such(en?|feld|begriff)|e-?mails?|log-?in|passw\p{L}*|user-?name|coupon\p{L}*|promo|promo(tion)?-?codes?|zip|plz|postal|postleitzahl|(first|last)[- ]?name|vorname|nachname|betreff|quantity|newsletter|reviews?|bewertung(en)?|url|recherche[rz]?|buscar)(?!\p{L})`,
  'iu',
);
/** What a chat may be about too: of another use only where the label says nothing else. */
const wholeLabel = matcher(
  String.raw`^\P{L}*((your|ihre?|deine?|votre|vos|tu|su|uw|je) )?((e-?mail|street|delivery|home|postal) )?(address|adresse|phone|telephone|telefon|(tele|handy)?phone ?(number|no)|telefonnummer|title|titel|subject|comments?|cerca|zoek(en)?)\P{L}*$`,
  'iu',
);

const noWords = [
  'hidden',
  'checkbox',
  'radio',
  'button',
  'submit',
  'reset',
  'image',
  'file',
  'range',
  'color',
];

/** CSS for everything one can type into. */
export const fieldSelector = [
  'textarea',
  '[contenteditable=""]',
  '[contenteditable="true"]',
  '[contenteditable="plaintext-only"]',
  '[role="textbox"]',
  `input${noWords.map((type) => `:not([type="${type}" i])`).join('')}`,
].join(', ');

/** Whether an element is a text field that might be a chat's composer: not for a search, a login, an address, a comment. */
export function mayBeComposer(element: Element): boolean {
  if (!element.matches(fieldSelector) || element.getAttribute('role') === 'searchbox') return false;
  // An unknown type ("textarea") makes a text field as well.
  if (element.tagName === 'INPUT' && (element as HTMLInputElement).type !== 'text') return false;
  if (element.closest('[role="search"]')) return false;
  const said = (name: string) => element.getAttribute(name) ?? '';
  if (['name', 'id', 'autocomplete'].some((name) => otherName.test(said(name)))) return false;
  return !['placeholder', 'aria-label', 'data-placeholder', 'title'].some((name) => isOther(said(name)));
}

function isOther(label: string): boolean {
  return otherLabel(label) !== null || wholeLabel(label) !== null || namesComment(label);
}

/** Controls of forms besides those that take words of any kind. */
const controls =
  'input:not([type="hidden" i], [type="button" i], [type="submit" i], [type="file" i]), select';
/** So many others with a label beside a field make it one of a form. */
const fewestControls = 2;

/**
 * Whether a line of input is one of several with labels, as in a form that is filled in before the chat begins: what stands there is
 * asked of whoever comes, and nobody's message.
 */
export function isOneOfForm(field: Element): boolean {
  if (field.tagName !== 'INPUT' || !isLabelled(field)) return false;
  let around = field.parentElement;
  for (let level = 0; around && around.tagName !== 'BODY' && level < 4; level += 1) {
    const labelled = [...around.querySelectorAll(controls)].filter((one) => one !== field && isLabelled(one));
    if (labelled.length >= fewestControls) return true;
    around = around.parentElement;
  }
  return false;
}

/** Whether a part of a page is a form by what stands in it: labelled controls in several of its blocks; a form within a chat is one row of it. */
export function holdsForm(part: Element): boolean {
  let form = part;
  while (form.childElementCount === 1) form = form.firstElementChild!;
  const asking = [...form.children].filter((block) => [...block.querySelectorAll(controls)].some(isLabelled));
  return asking.length >= fewestControls;
}

function isLabelled(control: Element): boolean {
  return ((control as HTMLInputElement).labels?.length ?? 0) > 0;
}

/** What stands in a text field now. */
export function fieldText(element: Element): string {
  return 'value' in element
    ? String((element as HTMLInputElement).value)
    : ((element as HTMLElement).innerText ?? '');
}
