import { broken, clock, drawn, h } from '../drawing';

/** Utility-class soup: sides by `ml-auto` alone, name and time in one header line, ticks as pictures, all rows made anew. */
export const mount = drawn({
  way: 'anew',
  css: `.w-96{width:360px}.h-96{height:420px}.overflow-y-auto{overflow-y:auto}.p-2{padding:8px}.mb-3{margin-bottom:12px}.ml-auto{margin-left:auto}.w-fit{width:fit-content}.max-w-64{max-width:256px}
    .bg-sky-100{background:#e0f2fe}.bg-stone-100{background:#f5f5f4}.rounded-xl{border-radius:12px}.text-xs{font-size:12px}.text-stone-400{color:#a8a29e}.font-semibold{font-weight:600}.text-center{text-align:center}.italic{font-style:italic}`,
  shell() {
    const list = h('div', { class: 'h-96 overflow-y-auto p-2' });
    const composer = h('input', {
      class: 'w-full border rounded-xl p-2',
      placeholder: 'Write something',
      type: 'text',
    });
    return {
      root: h(
        'div',
        { class: 'w-96 rounded-xl shadow' },
        list,
        h('div', { class: 'p-2 border-t' }, composer),
      ),
      list,
      composer,
    };
  },
  row({ party, author, text }) {
    if (party === 'system')
      return h('div', { class: 'mb-3 text-center text-xs text-stone-400 italic' }, text);
    const mine = party === 'customer';
    const head = h(
      'div',
      { class: 'text-xs text-stone-400' },
      mine ? null : h('span', { class: 'font-semibold' }, author),
      ' ',
      h('span', {}, clock()),
    );
    return h(
      'div',
      { class: `mb-3 w-fit max-w-64 rounded-xl p-2 ${mine ? 'ml-auto bg-sky-100' : 'bg-stone-100'}` },
      head,
      h('div', {}, ...broken(text)),
    );
  },
  typing: () => h('div', { class: 'mb-3 w-fit p-2 text-xs animate-pulse' }, '● ● ●'),
});
