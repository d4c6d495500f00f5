import { expect, onTestFinished, test } from 'vitest';
import { mayBeComposer } from '../../reading/fields';
import { headedOtherwise, labelledOtherwise, publishes } from '../../reading/other-words';
import { Page } from '../../reading/page';

function show(html: string): HTMLElement {
  const part = document.createElement('section');
  part.innerHTML = html;
  document.body.append(part);
  onTestFinished(() => part.remove());
  return part;
}

function field(attributes: Record<string, string>): Element {
  const made = document.createElement('textarea');
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}

test.each([
  'Comment pouvons-nous vous aider ?',
  'Dites-nous comment nous pouvons vous aider',
  'Cuéntanos acerca de tu consulta',
  'Typ uw verzoek',
  'Ask about your iPhone',
  'How can we address this?',
  'Fragen Sie nach Ihrem Telefontarif',
  'Research with us',
  'Describe your issue',
])('a field that says "%s" may take the words of a chat', (placeholder) => {
  const composer = field({ placeholder });
  expect(mayBeComposer(composer)).toBe(true);
  expect(labelledOtherwise({ panel: document.body, list: null, composer })).toBe(false);
});

test.each([
  'Comment',
  'Comments…',
  'Add a comment...',
  'Comment as Jo',
  'Kommentar schreiben',
  'Votre commentaire',
  'Suche',
  'Search messages',
  'Rechercher',
  'Your address',
  'E-Mail-Adresse',
  'Telefon*',
  'Phone number',
  'Zoeken',
  'Betreff',
])('a field that says "%s" is for something else', (placeholder) =>
  expect(mayBeComposer(field({ placeholder }))).toBe(false),
);

test.each([
  { name: 'customer_phone' },
  { id: 'ShippingAddress' },
  { autocomplete: 'street-address' },
  { name: 'q', id: 'zoekveld' },
])('a field named for something else is none, whatever it says: %o', (names) =>
  expect(mayBeComposer(field({ ...names, placeholder: 'Type here' }))).toBe(false),
);

test.each([
  ['Comment ça marche ?', false],
  ['Comment', true],
  ['Post a comment', true],
  ['Kommentieren', true],
])('a heading or a button "%s" makes comments of a list: %s', (label, isComment) => {
  const part = show(
    `<h2>${label}</h2><div id="list"></div><form><textarea></textarea><button>${label}</button></form>`,
  );
  const list = part.querySelector('#list')!;
  const composer = part.querySelector('textarea');
  expect(headedOtherwise(new Page(), list)).toBe(isComment);
  expect(publishes(new Page(), { panel: part, list, composer })).toBe(isComment);
});
