import { broken, clock, drawn, h } from '../drawing';

/** Old make: a table, everybody on the left, who spoke stands in a cell ("You:", "Martin:"), seconds in brackets, one-line input. */
export const mount = drawn({
  way: 'append',
  css: `.c{width:420px;height:400px;overflow:auto;font:12px Verdana}td{vertical-align:top}.n{color:#006}.s td{color:#888;font-style:italic}`,
  shell() {
    const list = h('tbody', {});
    const composer = h('input', { type: 'text', size: '50', name: 'msg' });
    const root = h(
      'div',
      {},
      h('h2', {}, 'Live help'),
      h('div', { class: 'c' }, h('table', {}, list)),
      h(
        'form',
        { submit: (event) => event.preventDefault() },
        composer,
        h('input', { type: 'submit', value: 'Send' }),
      ),
    );
    return { root, list, composer };
  },
  row({ party, author, text }) {
    const time = h('td', {}, `[${clock()}:${String(new Date().getSeconds()).padStart(2, '0')}]`);
    if (party === 'system') return h('tr', { class: 's' }, time, h('td', { colspan: '2' }, text));
    return h(
      'tr',
      {},
      time,
      h('td', { class: 'n' }, `${party === 'customer' ? 'You' : author}:`),
      h('td', {}, ...broken(text)),
    );
  },
  typing: (author) =>
    h('tr', { class: 's' }, h('td', { colspan: '3' }, `${author || 'The operator'} is typing a message...`)),
});
