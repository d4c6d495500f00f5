import { clock, drawn, h } from '../drawing';

/** Team-chat make: list items, a name and a time element below each bubble, date separator, own side by class `--me`. */
export const mount = drawn({
  way: 'append',
  css: `.str{width:340px;height:420px;display:flex;flex-direction:column}.str ul{flex:1;overflow:auto;list-style:none;margin:0;padding:0}
    .msg{display:grid;grid-template-columns:auto 1fr;column-gap:8px}.msg--me{justify-items:end;grid-template-columns:1fr auto}
    .bubble{background:#eee;border-radius:12px;padding:4px 8px;width:max-content;max-width:220px}.msg--me .bubble{background:#cde}
    .text p{margin:0;white-space:pre-line}.meta{grid-column:1/-1;font-size:11px}.sys{text-align:center;font-size:12px}`,
  shell() {
    const list = h('ul', { class: 'str-list' }, h('li', {}, h('div', { class: 'date-separator' }, 'Today')));
    const composer = h('textarea', { placeholder: 'Type your message', rows: '1' });
    const root = h(
      'div',
      { class: 'str' },
      h('header', {}, h('p', { class: 'title' }, 'Support'), h('p', {}, '2 members, 1 online')),
      list,
      h('form', {}, composer),
    );
    return { root, list, composer };
  },
  row({ party, author, text }) {
    if (party === 'system')
      return h('li', {}, h('div', { class: 'sys', 'data-testid': 'message-system' }, text));
    const mine = party === 'customer';
    const time = h(
      'time',
      { datetime: new Date().toISOString(), title: new Date().toString() },
      `Today at ${clock()}`,
    );
    const avatar = mine
      ? null
      : h('div', { class: 'avatar' }, h('div', { class: 'avatar-fallback' }, author.slice(0, 1)));
    const bubble = h('div', { class: 'bubble' }, h('div', { class: 'text' }, h('p', {}, text)));
    const meta = h(
      'div',
      { class: 'meta' },
      mine ? null : h('span', { class: 'name' }, author),
      time,
      mine ? h('span', { title: 'Sent' }, '✓') : null,
    );
    const actions = h(
      'div',
      { class: 'options' },
      h('button', { 'aria-label': 'Open message actions' }, '⋯'),
    );
    return h(
      'li',
      {},
      h(
        'div',
        { class: `msg ${mine ? 'msg--me' : 'msg--other'}` },
        avatar,
        h('div', { class: 'inner' }, actions, bubble),
        meta,
      ),
    );
  },
  typing: (author) => h('li', { class: 'typing' }, h('span', {}, `${author || 'Somebody'} is typing...`)),
});
