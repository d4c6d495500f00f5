import { h } from '../drawing';
import type { Drawer } from './drawer';
import { classOf } from './names';

/** The chat around its rows. */
export function shellOf(drawer: Drawer): { root: HTMLElement; list: HTMLElement; composer: HTMLElement } {
  const { listTag, role, scroller, outer, order, composer, chrome, side, separator } = drawer.choice;
  const flex = side === 'self' || order === 'column-reverse';
  const rows = `margin:0;padding:0;list-style:none;${flex ? `display:flex;flex-direction:column${order === 'column-reverse' ? '-reverse' : ''};` : ''}`;
  const scrolls = scroller === 'page' ? '' : `height:380px;overflow-y:${scroller};`;
  const list = drawer.part(
    listTag,
    Number(outer) > 0 ? 'inner' : 'list',
    rows + (outer === '0' ? scrolls : ''),
    [],
  );
  if (role === 'log') list.setAttribute('role', 'log');
  if (role === 'live') list.setAttribute('aria-live', 'polite');
  if (role === 'list') list.setAttribute('role', 'list');
  if (separator !== 'none' && order === 'normal')
    list.append(
      h(
        listTag === 'ul' || listTag === 'ol' ? 'li' : 'div',
        { style: 'text-align:center;font-size:11px' },
        separator === 'today' ? 'Today' : new Date().toLocaleDateString('de'),
      ),
    );
  let area = list;
  for (let depth = Number(outer); depth > 0; depth -= 1)
    area = drawer.part('div', depth === 1 ? 'list' : 'inner', depth === 1 ? scrolls : '', [area]);
  const label = document.documentElement.lang === 'de' ? 'Nachricht schreiben …' : 'Type a message…';
  const field =
    composer === 'editable'
      ? h('div', {
          contenteditable: 'true',
          role: 'textbox',
          'data-placeholder': label,
          style: 'min-height:24px;border:1px solid #ccc',
        })
      : h(composer, {
          placeholder: label,
          ...(classOf(drawer.choice, 'field') ? { class: classOf(drawer.choice, 'field') } : {}),
        });
  const input = h('div', { style: 'display:flex' }, field, h('button', { 'aria-label': 'Send' }, '➤'));
  const head = h(
    'div',
    { style: 'padding:8px;background:#035;color:#fff' },
    h('div', {}, 'Nordlicht Service'),
    h('div', { style: 'font-size:11px' }, 'Online'),
  );
  const chips = h(
    'div',
    {},
    h('button', {}, 'Rechnung'),
    h('button', {}, 'Störung'),
    h('button', {}, 'Vertrag'),
  );
  const parts = [
    chrome === 'header' ? head : null,
    order === 'newest-first' ? input : area,
    chrome === 'chips' ? chips : null,
    order === 'newest-first' ? area : input,
    chrome === 'footer' ? h('div', { style: 'font-size:10px' }, 'Powered by Chatty') : null,
  ];
  return { root: drawer.part('div', 'panel', 'width:340px', parts), list, composer: field };
}
