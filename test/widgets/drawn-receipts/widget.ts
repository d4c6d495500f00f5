import { clock, drawn, h } from '../drawing';

let last: HTMLElement | null = null;

/** Each sent line says "Gesendet", then "Zugestellt", then "Gelesen" as the others speak; name and time stand before the words in the bubble. */
export const mount = drawn({
  way: 'optimistic',
  css: `.dlg{width:340px;height:430px;display:flex;flex-direction:column}.dlg-body{flex:1;overflow:auto}.e{display:flex;margin:6px}.e.r{justify-content:flex-end}.e>div{background:#eceff1;border-radius:8px;padding:6px;max-width:250px}.e.r>div{background:#c8e6c9}
    .e header{font-size:11px;color:#607d8b}.e p{margin:4px 0;white-space:pre-wrap}.e footer{font-size:10px;text-align:right}.i{margin:8px;font-size:12px;color:#90a4ae}`,
  shell() {
    const list = h('section', { class: 'dlg-body' });
    const composer = h('div', { contenteditable: 'plaintext-only', 'aria-label': 'Ihre Nachricht' });
    return { root: h('div', { class: 'dlg' }, h('header', {}, 'Beratung'), list, composer), list, composer };
  },
  row({ party, author, text }) {
    if (party === 'system') return h('div', { class: 'i' }, text);
    const mine = party === 'customer';
    const state = h('footer', {}, mine ? 'Gesendet' : '');
    if (!mine) last?.replaceChildren('Gelesen');
    if (mine) last = state;
    const head = h('header', {}, `${mine ? 'Sie' : author} · ${clock()}`);
    return h(
      'article',
      { class: `e ${mine ? 'r' : 'l'}` },
      h('div', {}, head, h('p', {}, text), mine ? state : null),
    );
  },
  typing: (author) => h('div', { class: 'i' }, `${author} schreibt …`),
});
