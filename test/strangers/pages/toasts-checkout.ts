import { Notyf } from 'notyf';
import css from 'notyf/notyf.min.css?inline';
import { h, type Mount, style } from '../stranger';

/** A checkout with a note for the courier, and notices that pop up in a corner. */
export const mount: Mount = (host, { titles, lines, labels, people }) => {
  document.title = titles.shop;
  style(css);
  const notyf = new Notyf({ duration: 60_000 });
  const field = h('textarea name=note') as HTMLTextAreaElement;
  const button = h('button', labels.send);
  button.onclick = () => {
    notyf.success(field.value);
    field.value = '';
  };
  host.append(
    h('h1', titles.shop),
    h('ul.cart', ...lines.slice(0, 3).map((text) => h('li', text, h('span', ' 12,00 €')))),
    h('label', labels.name, h('input name=name')),
    field,
    button,
  );
  return {
    field: () => field,
    send: () => button,
    live: (at) =>
      void notyf.open({ type: at % 2 ? 'success' : 'error', message: `${people[at]}: ${lines[at]}` }),
  };
};
