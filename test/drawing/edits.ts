import fc from 'fast-check';

/** One change that chat software makes to its list; `at`: where, 0-1 of its length. */
export interface Edit {
  kind: (typeof kinds)[number];
  at: number;
  row: DrawnRow;
}

interface DrawnRow {
  shape: (typeof shapes)[number];
  from: 'agent' | 'customer';
  text: string;
}

const shapes = [
  'bubble',
  'named',
  'group',
  'shadow',
  'line',
  'day',
  'typing',
  'paragraphs',
  'hashed',
] as const;
const kinds = [
  'append',
  'append',
  'append',
  'prepend',
  'insert',
  'remove',
  'move',
  'rewrite',
  'stream',
  'addBubble',
  'turn',
  'fold',
  'hide',
  'show',
  'clone',
  'redraw',
  'burst',
] as const;
const texts = [
  'ok',
  'Hello',
  'Where is my parcel?',
  'Let me look.',
  '14:03',
  'Martin',
  '😀',
  'a\nb',
  'Sent',
  'It is on its way to you, and it will be there tomorrow before noon.',
];

/** Edits drawn at random, longest sequences of `most`. */
export function anyEdits(most: number): fc.Arbitrary<Edit[]> {
  const row = fc.record({
    shape: fc.constantFrom(...shapes),
    from: fc.constantFrom('agent' as const, 'customer' as const),
    text: fc.constantFrom(...texts),
  });
  const at = fc.double({ min: 0, max: 0.999, noNaN: true });
  return fc.array(fc.record({ kind: fc.constantFrom(...kinds), at, row }), { minLength: 1, maxLength: most });
}

function part(name: string, className: string, text = ''): HTMLElement {
  const element = document.createElement(name);
  if (className !== '') element.className = className;
  element.textContent = text;
  return element;
}

function draw({ shape, from, text }: DrawnRow): HTMLElement {
  if (shape === 'line') return part('div', 'line', text);
  if (shape === 'day') return part('div', 'day', 'Today');
  const row = part('div', `row ${from}`);
  const bubble = part('div', 'bubble', text);
  const name = part('span', 'name', from === 'agent' ? 'Martin' : 'You');
  if (shape === 'shadow') {
    const host = row.appendChild(document.createElement('drawn-row'));
    const root = host.attachShadow({ mode: 'open' });
    root.append(part('div', '', text));
    root.firstElementChild!.setAttribute('style', 'background:#eee;border-radius:9px;padding:5px');
  } else if (shape === 'named') row.append(name, bubble, part('span', 'time', '14:03'));
  else if (shape === 'group') row.append(name, bubble, part('div', 'bubble', `${text} and more`));
  else if (shape === 'typing') {
    bubble.replaceChildren(part('i', 'dot'), part('i', 'dot'));
    bubble.classList.add('typing');
    row.append(bubble);
  } else if (shape === 'paragraphs') {
    bubble.replaceChildren(part('p', '', text), part('p', '', 'Best wishes'));
    row.append(bubble);
  } else if (shape === 'hashed') row.append(part('div', 'h1', name.textContent!), part('div', 'h2', text));
  else row.append(bubble);
  return row;
}

function copyOf(row: Element): Element {
  const copy = row.cloneNode(true) as Element;
  const [host, before] = [copy.querySelector('drawn-row'), row.querySelector('drawn-row')];
  const shown = before?.shadowRoot?.childNodes;
  if (host && shown)
    host.attachShadow({ mode: 'open' }).append(...[...shown].map((node) => node.cloneNode(true)));
  return copy;
}

/** Makes one change to a list of rows. */
export function makeEdit(list: Element, { kind, at, row }: Edit): void {
  const rows = [...list.children] as HTMLElement[];
  const one = rows[Math.floor(at * rows.length)];
  const bubble =
    one?.querySelector('.bubble') ?? one?.querySelector('drawn-row')?.shadowRoot?.firstElementChild;
  if (kind === 'append' || !one) list.append(draw(row));
  else if (kind === 'prepend') list.prepend(draw(row));
  else if (kind === 'insert') one.before(draw(row));
  else if (kind === 'remove') one.remove();
  else if (kind === 'move') list.append(one);
  else if (kind === 'rewrite' && bubble) bubble.textContent = row.text;
  else if (kind === 'stream' && bubble?.lastChild?.nodeType === 3)
    (bubble.lastChild as Text).data += ` ${row.text}`;
  else if (kind === 'addBubble' && one.classList.contains('row')) one.append(part('div', 'bubble', row.text));
  else if (kind === 'turn') one.classList.toggle('customer');
  else if (kind === 'fold') one.classList.toggle('folded');
  else if (kind === 'hide') one.style.display = 'none';
  else if (kind === 'show') one.style.display = '';
  else if (kind === 'clone') one.replaceWith(copyOf(one));
  else if (kind === 'redraw') list.replaceChildren(...rows.map(copyOf));
  else if (kind === 'burst') for (let count = 0; count < 60; count += 1) list.append(draw(row));
}
