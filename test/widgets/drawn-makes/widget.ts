import { drawn, h } from '../drawing';
import type { Lack, Line, Mount } from '../widget';
import { bubbles } from './bubbles';
import { corners } from './corners';
import { documents } from './documents';
import { elements } from './elements';
import { lines } from './lines';
import { filled, type Make } from './make';
import { writings } from './words';

const makes: [string, Make][] = Object.entries({
  ...bubbles,
  ...documents,
  ...elements,
  ...corners,
  ...lines,
});

/** Names of the makes, in the order of their numbers. */
export const makeNames = makes.map(([name]) => name);

function fragment(markup: string): HTMLElement {
  const template = document.createElement('template');
  template.innerHTML = markup.trim();
  return template.content.firstElementChild as HTMLElement;
}

function shellOf(make: Make) {
  const root = fragment(make.shell);
  const list = root.matches('[rows]') ? root : root.querySelector<HTMLElement>('[rows]')!;
  const composer = root.querySelector<HTMLElement>('[field]')!;
  list.removeAttribute('rows');
  composer.removeAttribute('field');
  return { root, list, composer };
}

/** Chats of many makes, after the kinds of markup that chat software is built of; `variant` is the number of make and writing. */
export const mount: Mount = (host, sent, variant = '1') => {
  const number = Number(variant) - 1;
  const [name, make] = makes[number % makes.length]!;
  const ways = Object.keys(writings);
  const writing = ways[(number + Math.floor(number / makes.length)) % ways.length]!;
  const words = writings[writing]!;
  let pending: HTMLElement | null = null;
  const draw = (markup: string, line: Line, named = true): HTMLElement => {
    const row = filled(markup, line, words);
    if (!named) for (const name of row.querySelectorAll('[name-of]')) name.remove();
    for (const one of [row, ...row.querySelectorAll('[name-of]')]) one.removeAttribute('name-of');
    if (!make.shadows) return row;
    const shell = h(row.localName.includes('-') ? row.localName : 'chat-line');
    shell.attachShadow({ mode: 'open' }).append(h('style', {}, make.css ?? ''), row);
    return shell;
  };
  const markupOf = ({ party }: Line) =>
    party === 'system' ? make.system : party === 'customer' ? make.customer : make.company;
  const { more, into } = make;
  const { root, list, composer } = shellOf(make);
  const receipt = make.receipt ? fragment(make.receipt) : null;
  const heard = make.spoken
    ? h('div', {
        role: 'log',
        'aria-live': 'polite',
        style: 'position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0)',
      })
    : null;
  const widget = drawn({
    css: make.css ?? '',
    way: make.upward ? 'prepend' : 'append',
    shell: () => ({ root, list, composer }),
    row(line, before) {
      const again = before?.party === line.party && before.author === line.author;
      const row = draw(markupOf(line), line, !(make.nameOnce && again));
      if (heard) heard.append(h('div', {}, `${line.author || 'You'} said: ${line.text}`));
      if (receipt && line.party === 'customer') setTimeout(() => row.after(receipt), 30);
      if (make.dotsFirst && (line.party === 'agent' || line.party === 'bot')) {
        const body = row.querySelector(make.dotsFirst)!;
        const said = [...body.childNodes];
        body.replaceChildren(
          h('span', { class: 'x-load' }, h('i', {}, '.'), h('i', {}, '.'), h('i', {}, '.')),
        );
        pending = row;
        setTimeout(() => {
          if (pending === row) pending = null;
          body.replaceChildren(...said);
        }, 10);
      }
      return row;
    },
    ...(more && into
      ? {
          part: (line: Line) => draw(line.party === 'customer' ? more[1] : more[0], line),
          join: (group: HTMLElement, part: HTMLElement) => (group.querySelector(into) ?? group).append(part),
        }
      : {}),
    typing: (author) => draw(make.typing, { party: 'agent', author, text: '' }),
  })(host, sent);
  if (heard) root.prepend(heard);
  if (make.fieldAmongRows) {
    const rowOfField = h('div', { class: 'ask' }, composer);
    list.append(rowOfField);
    new MutationObserver(() => {
      if (list.lastElementChild !== rowOfField) list.append(rowOfField);
    }).observe(list, { childList: true });
  }
  const lacks: Lack[] = [
    ...(make.nameless ? (['names'] as const) : []),
    ...(make.shadows ? (['stream'] as const) : []),
  ];
  return { ...widget, lacks, traits: { make: name, writing } };
};
