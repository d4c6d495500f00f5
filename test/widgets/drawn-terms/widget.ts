import { broken, drawn, h } from '../drawing';

let terms: HTMLElement | null = null;

/** A definition list: a term names who speaks ("You:", "Sabine:"), its descriptions are what was said; everything on the left. */
export const mount = drawn({
  way: 'append',
  css: `dl{width:360px;height:400px;overflow:auto;margin:0;padding:6px}dt{font-weight:bold;margin-top:6px}dd{margin:0 0 0 12px}dd.info{color:#777;font-size:12px;margin:4px 0}`,
  shell() {
    const list = h('dl', { 'aria-live': 'polite', 'aria-label': 'Conversation' });
    terms = list;
    const composer = h('input', { name: 'line', 'aria-label': 'Your line' });
    return { root: h('form', {}, list, composer), list, composer };
  },
  row({ party, author, text }, before) {
    if (party === 'system') return h('dd', { class: 'info' }, text);
    const who = party === 'customer' ? 'You:' : `${author}:`;
    if (before?.party !== party || before.author !== author) terms?.append(h('dt', {}, who));
    return h('dd', {}, ...broken(text));
  },
  typing: (author) => h('dd', { class: 'info' }, `${author || 'Somebody'} is typing...`),
});
