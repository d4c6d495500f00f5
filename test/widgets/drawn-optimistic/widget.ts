import { clock, drawn, h } from '../drawing';

/** A sent message stands there as pending, then the server's own row takes its place, with other attributes. */
export const mount = drawn({
  way: 'optimistic',
  css: `.ow{width:340px;height:420px;display:flex;flex-direction:column}.flow{flex:1;overflow:auto;display:flex;flex-direction:column;gap:6px}
    .it{max-width:75%;padding:6px 10px;border-radius:10px;white-space:pre-wrap}.v{align-self:flex-end;background:#d6f5d6}.o{align-self:flex-start;background:#eee}.pending{opacity:.5}.n{align-self:center;font-size:12px}
    .it small{display:block;font-size:10px}`,
  shell() {
    const list = h('div', { class: 'flow', 'data-test-id': 'thread' });
    const composer = h('textarea', { name: 'message', placeholder: 'Write a message' });
    return {
      root: h(
        'div',
        { class: 'ow', role: 'dialog', 'aria-label': 'Chat with us' },
        list,
        h('div', {}, composer),
      ),
      list,
      composer,
    };
  },
  row({ party, author, text }) {
    if (party === 'system') return h('div', { class: 'n' }, text);
    const mine = party === 'customer';
    return h(
      'div',
      { class: `it ${mine ? 'v' : 'o'}`, 'data-id': String(Math.random()) },
      mine ? null : h('b', {}, author),
      mine ? null : h('br'),
      h('span', {}, text),
      h('small', {}, mine ? `${clock()} · Delivered` : clock()),
    );
  },
  typing: () => h('div', { class: 'it o', 'aria-label': 'typing' }, h('i', {}), h('i', {}), h('i', {})),
});
