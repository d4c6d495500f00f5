import { broken, clock, drawn, h } from '../drawing';

/** Full-width rows as in a log, newest at the bottom of a reversed column; a narrow left column tells who, a right one when. */
export const mount = drawn({
  way: 'prepend',
  css: `.log-pane{width:420px;height:420px;overflow:auto;display:flex;flex-direction:column-reverse}.entry{display:grid;grid-template-columns:90px 1fr 44px;padding:4px 6px;border-bottom:1px solid #eee}.entry.odd{background:#fafafa}.entry .w{font-weight:600}.entry .t{font-size:11px;color:#999}.entry.meta{display:block;color:#999;font-size:12px}`,
  shell() {
    const list = h('div', { class: 'log-pane', role: 'log' });
    const composer = h('input', { placeholder: 'Message' });
    return { root: h('div', { class: 'console-chat' }, list, composer), list, composer };
  },
  row({ party, author, text }) {
    if (party === 'system') return h('div', { class: 'entry meta' }, text);
    const who = party === 'customer' ? 'You' : author;
    return h(
      'div',
      { class: 'entry' },
      h('span', { class: 'w' }, who),
      h('span', {}, ...broken(text)),
      h('span', { class: 't' }, clock()),
    );
  },
  typing: (author) => h('div', { class: 'entry meta' }, `${author || 'Agent'} is typing…`),
});
