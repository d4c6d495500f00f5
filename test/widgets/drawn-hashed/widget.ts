import { clock, drawn, h } from '../drawing';

/** Component-library make: styled stacks with hashed class names, paper bubbles with elevation, avatar at the group's end, captions with name and time below. */
export const mount = drawn({
  way: 'append',
  css: `.css-1ygddt1{width:360px;height:440px;display:flex;flex-direction:column}.css-hvanx8{flex:1;overflow:auto;display:flex;flex-direction:column;gap:12px;padding:8px}
    .css-j7qwjs{display:flex;flex-direction:row;gap:8px;align-items:flex-end}.css-1c3pv2{flex-direction:row-reverse}.css-19kzrtu{display:flex;flex-direction:column;max-width:240px}.css-1c3pv2 .css-19kzrtu{align-items:flex-end}
    .css-1ps6pg7{background:#fff;border-radius:12px;box-shadow:0 1px 3px rgba(0,0,0,.3);padding:8px 12px}.css-1c3pv2 .css-1ps6pg7{background:#1976d2;color:#fff}
    .css-9l3uo3{margin:0;font-size:14px;white-space:pre-line}.css-1wd8vc{font-size:11px;color:#666}.css-d2m{width:28px;height:28px;border-radius:50%;background:#ffb74d;display:flex;align-items:center;justify-content:center;font-size:12px}
    .css-8xw{align-self:center;font-size:12px;border-radius:16px;padding:2px 12px;background:#ebebeb}`,
  shell() {
    const list = h('div', { class: 'MuiStack-root css-hvanx8' });
    const composer = h('textarea', {
      class: 'MuiInputBase-input css-u36398',
      placeholder: 'Aa',
      'aria-invalid': 'false',
    });
    const root = h(
      'div',
      { class: 'MuiPaper-root MuiPaper-elevation css-1ygddt1' },
      h('h2', { class: 'MuiTypography-h6 css-ag7rrr' }, 'Hilfe & Kontakt'),
      list,
      h('div', { class: 'css-feqhe6' }, composer),
    );
    return { root, list, composer };
  },
  row({ party, author, text }) {
    if (party === 'system')
      return h('div', { class: 'MuiChip-root css-8xw' }, h('span', { class: 'MuiChip-label' }, text));
    const mine = party === 'customer';
    const said = h(
      'div',
      { class: 'MuiBox-root css-1ps6pg7' },
      h('p', { class: 'MuiTypography-root MuiTypography-body2 css-9l3uo3' }, text),
    );
    const caption = h(
      'span',
      { class: 'MuiTypography-root MuiTypography-caption css-1wd8vc' },
      mine ? clock() : `${author}, ${clock()}`,
    );
    const face = mine
      ? null
      : h('div', { class: 'MuiAvatar-root css-d2m', 'aria-label': author }, author.slice(0, 1));
    return h(
      'div',
      { class: `MuiStack-root css-j7qwjs ${mine ? 'css-1c3pv2' : ''}` },
      face,
      h('div', { class: 'css-19kzrtu' }, said, caption),
    );
  },
  typing: (author) =>
    h('div', { class: 'css-j7qwjs' }, h('span', { class: 'css-1wd8vc' }, `${author || 'Jemand'} tippt …`)),
});
