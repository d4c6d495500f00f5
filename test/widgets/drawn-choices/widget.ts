import { drawn, h } from '../drawing';

let stream: HTMLElement | null = null;

/** A bot with quick replies below each of its lines; they go when the customer speaks. Lines carry the time in their title only. */
export const mount = drawn({
  way: 'append',
  css: `.bot-ui{width:340px}.bot-ui__stream{height:400px;overflow:auto}.bot-ui__line{display:flow-root;margin:6px}.bot-ui__text{float:left;background:#f1f0f0;border-radius:4px 16px 16px;padding:8px;max-width:240px;white-space:pre-wrap}
    .bot-ui__line--human .bot-ui__text{float:right;background:#333;color:#fff;border-radius:16px 4px 16px 16px}.bot-ui__who{font-size:11px;color:#888;display:block}.bot-ui__sys{text-align:center;font-size:12px;color:#888}.bot-ui__chips button{border-radius:12px;margin:2px}`,
  shell() {
    const list = h('div', { class: 'bot-ui__stream' });
    stream = list;
    const composer = h('textarea', { placeholder: 'Antworten …', rows: '1' });
    return { root: h('div', { class: 'bot-ui' }, list, composer), list, composer };
  },
  row({ party, author, text }) {
    for (const chips of stream?.querySelectorAll('.bot-ui__chips') ?? []) chips.remove();
    if (party === 'system') return h('div', { class: 'bot-ui__sys' }, text);
    const title = new Date().toLocaleString();
    if (party === 'customer')
      return h(
        'div',
        { class: 'bot-ui__line bot-ui__line--human', title },
        h('div', { class: 'bot-ui__text' }, text),
      );
    const chips =
      party === 'bot'
        ? h(
            'div',
            { class: 'bot-ui__chips' },
            h('button', {}, 'Rechnung'),
            h('button', {}, 'Mensch'),
            h('button', {}, 'ok'),
          )
        : null;
    return h(
      'div',
      { class: 'bot-ui__line', title },
      h('span', { class: 'bot-ui__who' }, author),
      h('div', { class: 'bot-ui__text' }, text),
      chips,
    );
  },
  typing: () =>
    h('div', { class: 'bot-ui__line' }, h('div', { class: 'bot-ui__text loading' }, h('i', {}), h('i', {}))),
});
