import { broken, clock, drawn, h } from '../drawing';

/** Right-to-left page: the customer's own bubbles stand at the inline end, which is the left. */
export const mount = drawn({
  way: 'append',
  css: `.rt{width:340px;height:420px;direction:rtl;display:flex;flex-direction:column}.rt ol{flex:1;overflow:auto;list-style:none;padding:0;margin:0}.rt li{display:flex;padding:3px}.rt li.self{justify-content:flex-end}
    .rt .q{background:#eee;border-radius:8px;padding:6px}.rt .self .q{background:#dfd}.rt li.info{justify-content:center;font-size:11px}.rt time{font-size:10px;display:block}`,
  shell() {
    const list = h('ol', {});
    const composer = h('textarea', { dir: 'rtl', placeholder: 'כתבו הודעה' });
    return { root: h('div', { class: 'rt', dir: 'rtl', lang: 'he' }, list, composer), list, composer };
  },
  row({ party, author, text }) {
    if (party === 'system') return h('li', { class: 'info' }, text);
    const mine = party === 'customer';
    return h(
      'li',
      { class: mine ? 'self' : '' },
      h(
        'div',
        { class: 'q' },
        mine ? null : h('div', { class: 'who' }, author),
        h('bdi', {}, ...broken(text)),
        h('time', {}, clock()),
      ),
    );
  },
  typing: (author) => h('li', {}, h('div', { class: 'q' }, `${author} מקליד/ה…`)),
});
