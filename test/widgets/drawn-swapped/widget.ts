import { broken, clock, drawn, h } from '../drawing';

/** The company's view in the class names: "inbound" is the customer; captions under the bubbles "Martin · 14:03" and "You · 14:03 · Sent". */
export const mount = drawn({
  way: 'append',
  css: `.mx{width:340px;height:420px;display:flex;flex-direction:column}.mx .v{flex:1;overflow:auto}.bb{display:table;padding:8px;border-radius:6px;max-width:230px}.inbound .bb{margin-left:auto;background:#cfe8ff}.outbound .bb{background:#eee}
    .inbound .cap{text-align:right}.cap{font-size:11px}.sysline{text-align:center;font-size:11px}`,
  shell() {
    const list = h('div', { class: 'v', tabindex: '0' });
    const composer = h('textarea', { id: 'input', 'aria-label': 'Type your message…' });
    const sr = h('div', {
      'aria-live': 'polite',
      style: 'position:absolute;clip:rect(0 0 0 0);width:1px;height:1px;overflow:hidden',
    });
    return {
      root: h(
        'div',
        { class: 'mx' },
        sr,
        list,
        h('div', {}, composer, h('button', { 'aria-label': 'Send your message' }, '➤')),
      ),
      list,
      composer,
    };
  },
  row({ party, author, text }) {
    if (party === 'system') return h('div', { class: 'sysline' }, text);
    const mine = party === 'customer';
    return h(
      'div',
      { class: mine ? 'inbound' : 'outbound' },
      h('div', { class: 'bb' }, ...broken(text)),
      h('div', { class: 'cap' }, mine ? `You · ${clock()} · Sent` : `${author} · ${clock()}`),
    );
  },
  typing: (author) =>
    h('div', { class: 'outbound' }, h('div', { class: 'cap' }, `${author || 'Agent'} is typing`)),
});
