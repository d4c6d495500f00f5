import { broken, clock, drawn, h } from '../drawing';

/** Open-source help-desk make, German: one div a line, bold name before the words, all on the left, ids per message, status lines in grey. */
export const mount = drawn({
  way: 'append',
  css: `#block{width:340px;height:380px;overflow-y:scroll}.row{padding:2px}.usr{font-weight:bold}.date{float:right;font-size:10px}.row.system{color:#999}`,
  shell() {
    const list = h('div', { id: 'block' });
    const composer = h('textarea', {
      id: 'CSChatMessage',
      placeholder: 'Geben Sie hier Ihre Nachricht ein',
      'aria-label': 'Nachricht',
    });
    return { root: h('div', { class: 'lh-chat' }, list, composer), list, composer };
  },
  row({ party, author, text }) {
    const id = `msg-${Math.floor(Math.random() * 1e9)}`;
    if (party === 'system')
      return h(
        'div',
        { class: 'row system response', id },
        h('div', { class: 'date' }, clock()),
        h('i', {}, text),
      );
    const mine = party === 'customer';
    return h(
      'div',
      { class: `row ${mine ? 'response' : 'admin'}`, id, ...(mine ? {} : { 'data-op-id': '4' }) },
      h('div', { class: 'date' }, clock()),
      h('span', { class: 'usr' }, mine ? 'Sie' : author),
      h('div', { class: 'body' }, ...broken(text)),
    );
  },
  typing: (author) =>
    h('div', { class: 'row system' }, h('i', {}, `${author || 'Mitarbeiter'} schreibt gerade ...`)),
});
