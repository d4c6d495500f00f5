import { broken, drawn, h } from '../drawing';

/** Made for screen readers: list items with a whole sentence as their label, pictures hidden from them, nothing visible but words. */
export const mount = drawn({
  way: 'append',
  css: `.c{width:340px}.c ol{list-style:none;margin:0;padding:8px;height:400px;overflow:auto}.c li{margin:6px 0;padding:8px;border-radius:6px;width:fit-content;max-width:240px}.c li.q{background:#fce4ec;margin-inline-start:auto}.c li.a{background:#eee}.c li.s{background:none;font-size:12px;margin:4px auto}`,
  shell() {
    const list = h('ol', { 'aria-label': 'Messages' });
    const composer = h('textarea', { 'aria-label': 'Write a message' });
    return {
      root: h('section', { class: 'c', 'aria-label': 'Customer chat' }, list, composer),
      list,
      composer,
    };
  },
  row({ party, author, text }) {
    if (party === 'system') return h('li', { class: 's' }, text);
    const mine = party === 'customer';
    const label = `${mine ? 'You' : author} said: ${text}`;
    return h(
      'li',
      { class: mine ? 'q' : 'a', 'aria-label': label },
      h('span', { 'aria-hidden': 'true' }, ...broken(text)),
    );
  },
  typing: () => h('li', { class: 's', 'aria-label': 'The other side is writing' }, h('span', {}, '…')),
});
