import { clock, drawn, h } from '../drawing';

/** Native-app make on the web: atomic hashed classes only, an inverted list (flipped twice), newest at the visual bottom, no ARIA. */
export const mount = drawn({
  way: 'append',
  css: `.r-a{width:340px;height:420px;display:flex;flex-direction:column}.r-b{flex:1;overflow:auto;display:flex;flex-direction:column}
    .r-c{display:flex;margin:2px 8px}.r-d{justify-content:flex-end}.r-e{justify-content:flex-start}.r-f{background:#0084ff;color:#fff;border-radius:15px;max-width:220px}
    .r-g{background:#f0f0f0;border-radius:15px;max-width:220px}.r-h{margin:5px 10px;white-space:pre-wrap}.r-i{font-size:10px;margin:0 10px 5px}.r-j{align-items:center;justify-content:center}`,
  shell() {
    const list = h('div', { class: 'css-175oi2r r-b' });
    const composer = h('textarea', { class: 'css-11aywtz', placeholder: 'Type a message...', dir: 'auto' });
    return {
      root: h('div', { class: 'css-175oi2r r-a' }, list, h('div', { class: 'css-175oi2r' }, composer)),
      list,
      composer,
    };
  },
  row({ party, author, text }, before) {
    const box = (...inner: (Node | null)[]) => h('div', { class: 'css-175oi2r' }, ...inner);
    const words = (value: string, cls: string) =>
      h('div', { dir: 'auto', class: `css-146c3p1 ${cls}` }, value);
    if (party === 'system') return box(h('div', { class: 'css-175oi2r r-c r-j' }, words(text, 'r-i')));
    const mine = party === 'customer';
    const name = mine || before?.author === author ? null : words(`~ ${author}`, 'r-i');
    const bubble = h(
      'div',
      { class: `css-175oi2r ${mine ? 'r-f' : 'r-g'}` },
      box(words(text, 'r-h'), name, words(clock(), 'r-i')),
    );
    return box(h('div', { class: `css-175oi2r r-c ${mine ? 'r-d' : 'r-e'}` }, bubble));
  },
  typing: () =>
    h(
      'div',
      { class: 'css-175oi2r' },
      h(
        'div',
        { class: 'css-175oi2r r-c r-e' },
        h('div', { class: 'css-175oi2r r-g' }, h('div', { class: 'css-175oi2r' })),
      ),
    ),
});
