import { broken, drawn, h } from '../drawing';

const bubble = (text: string) =>
  h('div', { class: 'part' }, h('div', { class: 'blocks' }, h('p', { class: 'paragraph' }, ...broken(text))));

/** Several bubbles under one picture and name; the name and time stand once, below the last bubble of the group. */
export const mount = drawn({
  way: 'append',
  css: `.ic{width:340px;height:420px;display:flex;flex-direction:column}.parts{flex:1;overflow:auto}.g{display:flex;flex-direction:column;align-items:flex-start;padding:4px}.g.u{align-items:flex-end}
    .part{background:#eee;border-radius:8px;padding:8px;margin:2px;max-width:240px}.u .part{background:#06c;color:#fff}.paragraph{margin:0}.foot{font-size:11px}.ev{text-align:center;font-size:12px}`,
  shell() {
    const list = h('div', { class: 'parts', role: 'list' });
    const composer = h('textarea', { placeholder: 'Ask a question…', 'aria-label': 'Ask a question…' });
    return {
      root: h(
        'div',
        { class: 'ic' },
        h('div', { class: 'head', role: 'heading' }, 'Nordlicht'),
        list,
        composer,
      ),
      list,
      composer,
    };
  },
  row({ party, author, text }) {
    if (party === 'system') return h('div', { class: 'ev', role: 'listitem' }, text);
    const mine = party === 'customer';
    const foot = h(
      'div',
      { class: 'foot' },
      mine ? 'Just now. Not seen yet' : `${author} • ${party === 'bot' ? 'AI Agent • ' : ''}Just now`,
    );
    return h('div', { class: `g ${mine ? 'u' : 'a'}`, role: 'listitem' }, bubble(text), foot);
  },
  part: ({ text }) => bubble(text),
  join: (group, part) => group.insertBefore(part, group.lastElementChild),
  typing: () =>
    h(
      'div',
      { class: 'g a', role: 'listitem', 'aria-label': 'is typing' },
      h('div', { class: 'part' }, h('span', {}, '●'), h('span', {}, '●'), h('span', {}, '●')),
    ),
});
