import { broken, clock, drawn, h } from '../drawing';

/** A button offers more history, the customer goes by name, and every line says its name in front. */
export const mount = drawn({
  way: 'append',
  css: `.hx{width:340px;height:430px;display:flex;flex-direction:column}.hx-list{flex:1;overflow:auto}.hx-m{display:flex;margin:5px}.hx-m.own{flex-direction:row-reverse}.hx-b{padding:7px;background:#ede7f6;border-radius:9px;max-width:240px}.own .hx-b{background:#dcedc8}.hx-n{font-size:11px;color:#777}.hx-d{text-align:center;font-size:11px;border-top:1px solid #eee}`,
  shell() {
    const more = h('button', {}, 'Load earlier messages');
    const list = h(
      'div',
      { class: 'hx-list' },
      h('div', { class: 'hx-more' }, more),
      h('div', { class: 'hx-d' }, '3. November 2025'),
    );
    const composer = h('textarea', { placeholder: 'Message' });
    return { root: h('div', { class: 'hx' }, list, composer), list, composer };
  },
  row({ party, author, text }) {
    if (party === 'system') return h('div', { class: 'hx-d' }, text);
    const mine = party === 'customer';
    const name = h('div', { class: 'hx-n' }, mine ? `Jana Weber, ${clock()}` : `${author}, ${clock()}`);
    return h(
      'div',
      { class: `hx-m ${mine ? 'own' : ''}` },
      h('div', { class: 'hx-b' }, name, h('div', {}, ...broken(text))),
    );
  },
  typing: (author) => h('div', { class: 'hx-d' }, `${author || 'Agent'} …`),
});
