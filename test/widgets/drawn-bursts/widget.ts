import { broken, drawn, h } from '../drawing';

const line = (text: string) => h('div', { class: 'Kq3' }, h('div', { class: 'Vb9' }, ...broken(text)));

/** Bursts: the bubbles of one speaker stand in one block whose picture and name come after the last of them; obfuscated names. */
export const mount = drawn({
  way: 'append',
  css: `.Zt1{width:350px;height:430px;display:flex;flex-direction:column}.Zt2{flex:1;overflow-y:scroll}.Rr5{display:flex;flex-direction:column;margin:10px;align-items:flex-start}.Rr5.Rr6{align-items:flex-end}.Vb9{background:#f0f2f5;border-radius:18px;padding:6px 12px;max-width:240px}.Rr6 .Vb9{background:#0a7cff;color:#fff}
    .Kq3{margin:1px}.Fn2{display:flex;font-size:11px;color:#65676b;gap:4px}.Fn2 i{width:14px;height:14px;border-radius:50%;background:#bbb}.Ny8{text-align:center;font-size:11px;color:#65676b}`,
  shell() {
    const list = h('div', { class: 'Zt2' });
    const composer = h('div', { contenteditable: 'true', role: 'textbox', 'aria-label': 'Nachricht' });
    return { root: h('div', { class: 'Zt1' }, list, h('div', { class: 'Zt4' }, composer)), list, composer };
  },
  row({ party, author, text }) {
    if (party === 'system') return h('div', { class: 'Ny8' }, text);
    const mine = party === 'customer';
    return h(
      'div',
      { class: `Rr5 ${mine ? 'Rr6' : ''}` },
      line(text),
      mine ? null : h('div', { class: 'Fn2' }, h('i', {}), h('span', {}, author)),
    );
  },
  part: ({ text }) => line(text),
  join: (group, part) => group.insertBefore(part, group.querySelector('.Fn2')),
  typing: () =>
    h('div', { class: 'Rr5' }, h('div', { class: 'Vb9' }, h('b', {}, '·'), h('b', {}, '·'), h('b', {}, '·'))),
});
