import { expect, onTestFinished, test } from 'vitest';
import { couldHoldChat } from '../../reading/could-hold-chat';

const closed = new WeakMap<Element, ShadowRoot>();
const asked: Element[] = [];
const rootOf = (element: Element) => {
  asked.push(element);
  return element.shadowRoot ?? closed.get(element) ?? null;
};

function stage(parent: Node = document.body): HTMLElement {
  const element = document.createElement('section');
  parent.appendChild(element);
  onTestFinished(() => element.remove());
  return element;
}

/** Puts a composer into a new shadow root of an element. */
function compose(host: Element, mode: ShadowRootMode): void {
  const root = host.attachShadow({ mode });
  closed.set(host, root);
  root.append(document.createElement('textarea'));
}

const made = (name: string, more: Partial<HTMLElement> = {}) =>
  Object.assign(document.createElement(name), more);

test.each<[string, HTMLElement, ShadowRootMode]>([
  ['a plain element', made('div'), 'open'],
  ['a plain element that is closed', made('div'), 'closed'],
  [
    'an element of the page’s own that is closed and holds something',
    made('acme-chat', { innerHTML: '<p>Help</p>' }),
    'closed',
  ],
  [
    'a plain element with an id that holds a line break',
    made('div', { id: 'root', textContent: '\n' }),
    'open',
  ],
  [
    'a plain element called like a chat that holds something',
    made('div', { className: 'acme-chatbox', innerHTML: '<p>Help</p>' }),
    'open',
  ],
])('a composer in the shadow root of %s says that a chat may be here', (_, host, mode) => {
  stage().append(host);
  expect(couldHoldChat(document, rootOf)).toBe(false);
  compose(host, mode);
  expect(couldHoldChat(document, rootOf)).toBe(true);
});

test('a composer in a shadow root inside another says so as well', () => {
  const outer = stage().appendChild(made('acme-shell')).attachShadow({ mode: 'open' });
  compose(outer.appendChild(made('div')), 'closed');
  expect(couldHoldChat(document, rootOf)).toBe(true);
});

test('a log says so, a search and a form for an address do not', () => {
  const part = stage();
  part.innerHTML = '<input type="search"><form><input name="email"><input name="zip"></form>';
  expect(couldHoldChat(document, rootOf)).toBe(false);
  part.innerHTML = '<div role="log"></div>';
  expect(couldHoldChat(document, rootOf)).toBe(true);
});

test('the last host of a body is tried however many empty elements stand before it, of which few are', () => {
  const part = stage();
  for (let count = 0; count < 2000; count += 1) part.append(made('span'));
  compose(stage(), 'closed');
  asked.length = 0;
  expect(couldHoldChat(document, rootOf)).toBe(true);
  expect(asked.length).toBeLessThan(500);
});

test('elements that hold text are not tried at all', () => {
  const part = stage();
  for (let count = 0; count < 50; count += 1) part.append(made('p', { textContent: 'Some words' }));
  asked.length = 0;
  expect(couldHoldChat(document, rootOf)).toBe(false);
  expect(asked.filter((element) => element.localName === 'p')).toEqual([]);
});

test.each(['Napisz wiadomość', 'Mesajınızı yazın', 'Ask us anything', 'メッセージを入力'])(
  'a line of input that asks for a message (%s) says so, one that asks for something else does not',
  (placeholder) => {
    const part = stage();
    part.innerHTML = '<div><input placeholder="Postleitzahl"></div>';
    expect(couldHoldChat(document, rootOf)).toBe(false);
    part.querySelector('input')!.placeholder = placeholder;
    expect(couldHoldChat(document, rootOf)).toBe(true);
  },
);

test('what stands beside a line of input that says nothing is told as near, and no more of the page', () => {
  const part = stage();
  part.innerHTML = '<main><div id="rows"></div><div><input></div></main><aside></aside>';
  const near: Node[] = [];
  expect(couldHoldChat(document, rootOf, near)).toBe(false);
  const isNear = (css: string) => near.some((node) => node.contains(part.querySelector(css)));
  expect([isNear('#rows'), near.includes(document.body)]).toEqual([true, false]);
});
