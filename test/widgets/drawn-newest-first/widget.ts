import { broken, drawn, h } from '../drawing';

/** Newest message on top, composer above the list, relative times that change, sides by background only. */
export const mount = drawn({
  way: 'prepend',
  css: `.w{width:360px}.log{height:380px;overflow:auto}.k{padding:6px;margin:4px;border-left:4px solid}.k1{background:#eef;border-color:#66c}.k2{background:#efe;border-color:#6a6}.k3{background:none;border:0;font-size:11px;color:#777}`,
  shell() {
    const list = h('div', {
      class: 'log',
      role: 'log',
      'aria-live': 'polite',
      'aria-label': 'Chat transcript',
    });
    const composer = h('textarea', { 'aria-label': 'Your message' });
    return {
      root: h('section', { class: 'w' }, h('label', {}, 'Your message ', composer), list),
      list,
      composer,
    };
  },
  row({ party, author, text }) {
    if (party === 'system') return h('p', { class: 'k k3' }, text);
    const mine = party === 'customer';
    return h(
      'article',
      { class: `k ${mine ? 'k1' : 'k2'}` },
      h('header', {}, h('strong', {}, mine ? 'Me' : author), ' ', h('small', {}, 'just now')),
      h('div', {}, ...broken(text)),
    );
  },
  typing: (author) => h('p', { class: 'k k3' }, `${author || 'Agent'} is writing`),
});
