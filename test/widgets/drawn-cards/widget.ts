import { broken, clock, drawn, h } from '../drawing';

/** Every line of the company is a card: a head with picture, name and role, the words, a foot with buttons that are no part of them. */
export const mount = drawn({
  way: 'append',
  css: `.deck{width:360px;height:440px;overflow:auto}.card{border:1px solid #ddd;border-radius:6px;margin:8px 40px 8px 8px}.card-head{display:flex;gap:6px;align-items:center;padding:6px;border-bottom:1px solid #eee}.card-head b{font-size:13px}.card-head small{color:#888}
    .card-body{padding:8px}.card-foot{padding:4px 8px}.card-foot button{font-size:11px}.mine{margin:8px 8px 8px 80px;border:1px solid #90caf9;border-radius:6px;background:#e3f2fd;padding:8px}.face{width:24px;height:24px;border-radius:50%;background:#ccc}.line{font-size:12px;color:#777;padding:0 8px}`,
  shell() {
    const list = h('div', { class: 'deck' });
    const composer = h('textarea', { placeholder: 'Reply to the team' });
    return {
      root: h('aside', { class: 'help' }, h('h3', {}, 'Help centre'), list, composer),
      list,
      composer,
    };
  },
  row({ party, author, text }) {
    if (party === 'system') return h('div', { class: 'line' }, text);
    if (party === 'customer') return h('div', { class: 'mine' }, ...broken(text));
    const head = h(
      'div',
      { class: 'card-head' },
      h('div', { class: 'face' }),
      h('b', {}, author),
      h('small', {}, clock()),
    );
    const foot = h('div', { class: 'card-foot' }, h('button', {}, 'Helpful'), h('button', {}, 'Not helpful'));
    return h('div', { class: 'card' }, head, h('div', { class: 'card-body' }, ...broken(text)), foot);
  },
  typing: (author) => h('div', { class: 'line' }, `${author || 'The team'} is typing`),
});
