const otherUse =
  /search|such(e|feld)|e-?mail|login|passw|user-?name|coupon|promo|zip|plz|postal|address|adresse|phone|telefon|first-?name|last-?name|vorname|nachname|subject|betreff|quantity|newsletter|kommentar|comment|review|bewertung|title|titel|url|recherche|buscar|cerca|zoek/i;

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
  const said = ['name', 'id', 'autocomplete', 'placeholder', 'aria-label', 'data-placeholder', 'title']
    .map((name) => element.getAttribute(name) ?? '')
    .join(' ');
  return !otherUse.test(said.replace('autocomplete', ''));
}

/** What stands in a text field now. */
export function fieldText(element: Element): string {
  return 'value' in element
    ? String((element as HTMLInputElement).value)
    : ((element as HTMLElement).innerText ?? '');
}
