import {
  elementScroll,
  measureElement,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
} from '@tanstack/virtual-core';
import { broken, h } from '../../../widgets/drawing';
import type { Line, Mount } from '../../../widgets/widget';

/** A list that only holds the rows in sight and uses their elements again for others. */
export const mount: Mount = (host, sent) => {
  const lines: Line[] = [];
  const inner = h('div', { style: 'position:relative;width:100%' });
  const list = h('div', { class: 'thread', style: 'height:360px;width:340px;overflow-y:auto' }, inner);
  const composer = h('textarea', { placeholder: 'Type a message' }) as HTMLTextAreaElement;
  host.append(h('div', { class: 'chat-window' }, list, composer));
  const pool: HTMLElement[] = [];
  const virtualizer = new Virtualizer<HTMLElement, HTMLElement>({
    count: 0,
    getScrollElement: () => list,
    estimateSize: () => 60,
    overscan: 4,
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    measureElement,
    onChange: () => draw(),
  });
  virtualizer._didMount();
  function fill(row: HTMLElement, { party, author, text }: Line, index: number, start: number): void {
    const mine = party === 'customer';
    const place = party === 'system' ? 'center' : mine ? 'flex-end' : 'flex-start';
    row.dataset.index = String(index);
    row.style.cssText = `position:absolute;top:0;left:0;width:100%;transform:translateY(${start}px);display:flex;justify-content:${place};padding:4px;box-sizing:border-box`;
    const bubble = h(
      'div',
      party === 'system'
        ? { class: 'note' }
        : {
            class: `bubble ${mine ? 'own' : 'their'}`,
            style: `background:${mine ? '#cde' : '#eee'};border-radius:8px;padding:6px;max-width:240px`,
          },
    );
    if (author)
      bubble.append(h('div', { class: 'author', style: 'font-size:11px;font-weight:bold' }, author));
    bubble.append(h('div', { class: 'body' }, ...broken(text)));
    row.replaceChildren(bubble);
  }
  function draw(): void {
    const items = virtualizer.getVirtualItems();
    inner.style.height = `${virtualizer.getTotalSize()}px`;
    while (pool.length < items.length) pool.push(inner.appendChild(h('div')));
    while (pool.length > items.length) pool.pop()?.remove();
    for (const [i, { index, start }] of items.entries()) {
      fill(pool[i]!, lines[index]!, index, start);
      virtualizer.measureElement(pool[i]!);
    }
  }
  function shown(): void {
    virtualizer.setOptions({ ...virtualizer.options, count: lines.length });
    virtualizer._willUpdate();
    draw();
    virtualizer.scrollToIndex(lines.length - 1, { align: 'end' });
    draw();
  }
  composer.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    lines.push({ party: 'customer', author: '', text: composer.value });
    sent(composer.value);
    composer.value = '';
    shown();
  });
  return {
    lacks: ['typing'],
    say(line) {
      lines.push(line);
      shown();
    },
    extend(line) {
      lines[lines.length - 1] = line;
      shown();
    },
    typing() {},
    composer: () => composer,
  };
};
