import { clock, drawn, h } from '../drawing';

/** Make that wraps every word in a span of its own, shows "3:45 PM" beside the bubble and takes words in a contenteditable. */
export const mount = drawn({
  way: 'append',
  css: `.sb{width:340px;height:420px;display:flex;flex-direction:column}.pad{flex:1;overflow:auto}.mc{display:flex;gap:6px;padding:4px}.mc.outgoing{flex-direction:row-reverse}
    .body{background:#eee;border-radius:14px;padding:6px 10px;max-width:200px}.outgoing .body{background:#742ddd;color:#fff}.ts{font-size:11px;align-self:end}
    .name{display:block;font-size:11px}.admin{text-align:center;color:#777}[contenteditable]{min-height:20px;border:1px solid;white-space:pre-wrap}`,
  shell() {
    const list = h('div', { class: 'pad' });
    const composer = h('div', {
      contenteditable: 'true',
      role: 'textbox',
      'aria-label': 'Text Input',
      'data-placeholder': 'Enter message',
    });
    return { root: h('div', { class: 'sb' }, list, h('div', { class: 'input' }, composer)), list, composer };
  },
  row({ party, author, text }) {
    if (party === 'system')
      return h(
        'div',
        { class: 'hoc' },
        h('div', { class: 'admin' }, h('span', { class: 'admin__text' }, text)),
      );
    const mine = party === 'customer';
    const lines = text
      .split('\n')
      .flatMap((line, i) => [
        i > 0 ? h('br') : null,
        ...line.split(/(?<= )/).map((word) => h('span', { class: 'word' }, word)),
      ]);
    const body = h(
      'div',
      { class: 'middle' },
      mine ? null : h('span', { class: 'name' }, author),
      h('div', { class: 'body' }, h('span', { class: 'label' }, ...lines)),
    );
    return h(
      'div',
      { class: 'hoc', 'data-sb-created-at': String(Date.now()) },
      h(
        'div',
        { class: `mc ${mine ? 'outgoing' : 'incoming'}` },
        mine ? null : h('div', { class: 'left' }, h('img', { alt: '', width: '20', height: '20' })),
        body,
        h('span', { class: 'ts' }, clock()),
      ),
    );
  },
  typing: () =>
    h(
      'div',
      { class: 'hoc' },
      h(
        'div',
        { class: 'mc incoming' },
        h(
          'div',
          { class: 'body' },
          h('span', { class: 'dot' }, '•'),
          h('span', { class: 'dot' }, '•'),
          h('span', { class: 'dot' }, '•'),
        ),
      ),
    ),
});
