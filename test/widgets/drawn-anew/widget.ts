import { broken, drawn, h } from '../drawing';

/** All rows are made anew at each change; hashed classes; own side by margin alone; avatars as background pictures; no times at all. */
export const mount = drawn({
  way: 'anew',
  css: `.x1q{width:340px;height:420px;overflow:auto;display:block}.x7p{margin:6px 60px 6px 6px;background:#f3f3f3;border-radius:8px;padding:8px}.x9k{margin:6px 6px 6px 60px;background:#ffe9d6;border-radius:8px;padding:8px}
    .x2m{width:24px;height:24px;border-radius:50%;background:#999;float:left}.x4d{margin:8px auto;text-align:center;font-size:12px;width:80%}`,
  shell() {
    const list = h('div', { class: 'x1q' });
    const composer = h('input', { class: 'x8z', placeholder: 'Nachricht eingeben …' });
    return {
      root: h('div', { class: 'x0a' }, list, h('div', { class: 'x5f' }, composer, h('button', {}, '➤'))),
      list,
      composer,
    };
  },
  row({ party, author, text }) {
    if (party === 'system') return h('div', { class: 'x4d' }, text);
    const mine = party === 'customer';
    return h(
      'div',
      { class: mine ? 'x9k' : 'x7p' },
      mine ? null : h('div', { class: 'x2m' }),
      mine ? null : h('div', { class: 'x3n' }, author),
      h('div', { class: 'x6t' }, ...broken(text)),
    );
  },
  typing: () => h('div', { class: 'x7p' }, h('div', { class: 'x2m' }), h('div', { class: 'x6t' }, '...')),
});
