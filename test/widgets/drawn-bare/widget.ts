import { broken, drawn, h } from '../drawing';

/** No class, no role, no id: inline styles only, text straight in the rows, a span for the name. */
export const mount = drawn({
  way: 'append',
  css: '',
  shell() {
    const list = h('div', { style: 'height:360px;overflow-y:auto' });
    const composer = h('input', { style: 'width:80%' });
    return {
      root: h('div', { style: 'width:340px;border:1px solid #ccc' }, list, h('div', {}, composer)),
      list,
      composer,
    };
  },
  row({ party, author, text }) {
    if (party === 'system') return h('div', { style: 'text-align:center;color:#888' }, text);
    const mine = party === 'customer';
    const style = mine
      ? 'margin:5px 5px 5px auto;background:#dcf8c6;width:fit-content;padding:6px'
      : 'margin:5px;background:#fff;width:fit-content;padding:6px;border:1px solid #ddd';
    return h(
      'div',
      { style },
      mine ? null : h('span', { style: 'font-weight:bold;display:block' }, author),
      ...broken(text),
    );
  },
  typing: (author) => h('div', { style: 'margin:5px;color:#888' }, `${author || ''} …`),
});
