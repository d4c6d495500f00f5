import { drawn, h } from '../drawing';
import type { Mount } from '../widget';

class TalkRow extends HTMLElement {
  connectedCallback(): void {
    if (this.shadowRoot) return;
    const css =
      ':host{display:grid;grid-template-columns:28px 1fr;margin:6px}:host([mine]){grid-template-columns:1fr}.b{background:#e8eaf6;border-radius:10px;padding:6px;justify-self:start;max-width:230px}:host([mine]) .b{justify-self:end;background:#fff3e0}.n{font-size:11px}';
    const picture = h('slot', { name: 'face' });
    this.attachShadow({ mode: 'open' }).append(
      h('style', {}, css),
      ...(this.hasAttribute('mine') ? [] : [picture]),
      h('div', { class: 'b' }, h('slot', {})),
    );
  }
}

const drawing = drawn({
  way: 'append',
  css: 'talk-box{display:block;width:340px}.scroll{height:400px;overflow:auto}.hint{text-align:center;font-size:12px}',
  shell() {
    const list = h('div', { class: 'scroll' });
    const composer = h('textarea', { 'aria-label': 'Message' });
    return { root: h('talk-box', {}, list, composer), list, composer };
  },
  row({ party, author, text }) {
    if (party === 'system') return h('div', { class: 'hint' }, text);
    const words = h('span', { style: 'white-space:pre-wrap' }, text);
    if (party === 'customer') return h('talk-row', { mine: '' }, words);
    const src = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';
    return h(
      'talk-row',
      {},
      h('img', { slot: 'face', alt: author, src, style: 'width:24px;height:24px' }),
      words,
    );
  },
  typing: () => h('talk-row', {}, h('span', {}, '…')),
});

/** Rows are custom elements that show their words and a picture through slots; the picture's text is the only name. */
export const mount: Mount = (host, sent) => {
  if (!customElements.get('talk-row')) customElements.define('talk-row', TalkRow);
  return drawing(host, sent);
};
