import { drawn, h } from '../drawing';

class ChatLine extends HTMLElement {
  connectedCallback(): void {
    if (this.shadowRoot) return;
    const root = this.attachShadow({ mode: 'open' });
    const style = h(
      'style',
      {},
      ':host{display:flex}:host([side=end]){justify-content:flex-end}.b{border-radius:9px;padding:6px;background:#eee;white-space:pre-wrap}.n{font-size:11px}',
    );
    const name = this.getAttribute('by') ?? '';
    root.append(
      style,
      h('div', { class: 'b', part: 'bubble' }, name ? h('div', { class: 'n' }, name) : null, h('slot')),
    );
  }
}

/** Each message is a custom element with a shadow root of its own; the words are slotted in, the name stands in the shadow. */
export const mount = (host: HTMLElement, sent: (text: string) => void) => {
  if (!customElements.get('chat-line')) customElements.define('chat-line', ChatLine);
  return drawing(host, sent);
};

const drawing = drawn({
  way: 'append',
  css: '.panel{width:340px;height:420px;display:flex;flex-direction:column}.panel main{flex:1;overflow:auto}.note{text-align:center;display:block;font-size:12px}',
  shell() {
    const list = h('main', { role: 'log' });
    const composer = h('textarea', { 'aria-label': 'Type here', enterkeyhint: 'send' });
    return { root: h('div', { class: 'panel' }, list, composer), list, composer };
  },
  row({ party, author, text }) {
    if (party === 'system') return h('span', { class: 'note', role: 'status' }, text);
    return h('chat-line', party === 'customer' ? { side: 'end' } : { side: 'start', by: author }, text);
  },
  typing: () => h('chat-line', { side: 'start', 'aria-busy': 'true' }),
});
