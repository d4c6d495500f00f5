import { strangerWords } from '../drawing/stranger-words';
import { type Choice, chosen } from './chosen';
import { h, type Stranger } from './stranger';

const css = `.bubble{background:#eee;border-radius:14px;padding:8px;margin:6px;width:fit-content}
  .border{border:1px solid #ccc;padding:8px;margin:8px} .own.machine{display:flex;justify-content:flex-end}
  .scrolls{height:320px;overflow:auto} .fixed{position:sticky;bottom:0;background:#fff} .edit{border:1px solid #999;min-height:30px}`;

const names = {
  semantic: { list: 'comments', row: 'comment', composer: 'comment-form' },
  hashed: { list: 'css-9k2l', row: 'css-1x7p', composer: 'css-0aab' },
  tailwind: { list: 'flex flex-col space-y-4 p-4', row: 'rounded-lg p-2', composer: 'mt-4 flex' },
  none: { list: '', row: '', composer: '' },
};

function classed(element: HTMLElement, ...classes: string[]): HTMLElement {
  const all = classes.filter((name) => name !== '').join(' ');
  if (all) element.className = all;
  return element;
}

/** Draws a page that is no support chat, made by chance: what differs is in `chosen.ts`. */
export function drawStranger(host: HTMLElement, seed: number): Stranger & { choice: Choice } {
  const choice = chosen(seed);
  const { titles, labels, people, lines, paragraphs, answers, ago } = strangerWords[choice.lang]!;
  const machine = choice.kind === 'assistant';
  const page = host.ownerDocument;
  page.title = titles[choice.kind];
  page.documentElement.lang = choice.lang;
  const named = names[choice.naming];
  const list = classed(
    h(choice.rowTag === 'li' ? 'ul' : 'div'),
    named.list,
    choice.scroller === 'auto' ? 'scrolls' : '',
  );
  const field = fieldOf(choice, labels);
  const button = buttonOf(choice, labels);
  const form = classed(
    h('div', field, ...(button ? [button] : [])),
    named.composer,
    choice.where === 'fixed' ? 'fixed' : '',
  );
  const put = (who: string, text: string, own: boolean) => {
    const row = rowOf(choice, who, text, own, ago, labels);
    classed(
      row,
      named.row,
      choice.box === 'none' ? '' : choice.box,
      own ? 'own' : '',
      machine ? 'machine' : '',
    );
    if (choice.order === 'newest-first') list.prepend(row);
    else list.append(row);
  };
  const post = () => {
    const text = 'value' in field ? (field as HTMLInputElement).value : field.innerText.trim();
    if ('value' in field) (field as HTMLInputElement).value = '';
    else field.textContent = '';
    if (text) put(people[0]!, text, true);
  };
  if (button) button.onclick = post;
  field.onkeydown = (event) => {
    if (event.key !== 'Enter' || button) return;
    event.preventDefault();
    post();
  };
  const count = Number(choice.people) - 1;
  const other = (at: number) => people[1 + (at % count)]!;
  for (let at = 0; at < (machine ? 0 : 3); at += 1) put(other(at), lines[at + 4]!, false);
  const headings = [h('h1', titles[choice.kind])];
  if (choice.heading === 'count') headings.push(h('h2', `3 ${labels.comment}`));
  if (choice.heading === 'title') headings.push(h('h2', lines[9]!));
  const body = [h('p', paragraphs[0]!), h('p', paragraphs[1]!)];
  const parts = choice.where === 'above' ? [form, list] : [list, form];
  host.append(h('style', css), ...headings, ...(machine ? [] : body), h('div', ...parts));
  return {
    choice,
    field: () => field,
    send: button ? () => button : 'Enter',
    live: (turn) =>
      machine
        ? put('', answers[turn % answers.length]!, false)
        : put(other(turn), choice.kind === 'mail' ? paragraphs[turn % 3]! : lines[turn]!, false),
  };
}

type Labels = (typeof strangerWords)[string]['labels'];

function fieldOf({ composer, placeholder }: Choice, labels: Labels): HTMLElement {
  const field = composer === 'editable' ? h('div.edit contenteditable=true') : h(composer);
  const label = placeholder === 'none' ? '' : labels[placeholder];
  if (label) field.setAttribute(composer === 'editable' ? 'data-placeholder' : 'placeholder', label);
  return field;
}

function buttonOf({ send }: Choice, labels: Labels): HTMLElement | null {
  if (send === 'Enter') return null;
  if (send === 'icon') return h('button', '➤');
  return h('button', labels[send]);
}

function rowOf(
  choice: Choice,
  who: string,
  text: string,
  own: boolean,
  ago: string,
  labels: Labels,
): HTMLElement {
  const row = h(choice.rowTag);
  const named = own && choice.own === 'none' ? '' : who;
  const times = {
    none: '',
    ago,
    date: new Date(Date.now() - 86_400_000).toLocaleDateString(choice.lang),
    clock: '14:03',
    element: ago,
  };
  const time = times[choice.time];
  const shown =
    choice.time === 'element' ? h(`time datetime=${new Date().toISOString()}`, time) : h('small', time);
  const actions = { none: [], like: [labels.like], both: [labels.like, labels.reply], icons: ['♥', '↩'] }[
    choice.actions
  ];
  if (choice.name === 'alt' && named)
    row.append(h(`img width=24 height=24 alt=${named.replaceAll(' ', '_')}`));
  if (choice.name === 'above' && named) row.append(h('div', h('b', named), ' ', time ? shown : ''));
  const words = h('p', text);
  if (choice.name === 'inline' && named) words.prepend(h('b', named), ': ');
  row.append(words);
  if (choice.name !== 'above' && time) row.append(shown);
  for (const action of actions) row.append(h('button', action));
  return row;
}
