import { elementScroll, observeElementOffset, observeElementRect, Virtualizer } from '@tanstack/virtual-core';
import { h, type Mount, nextFrame, style } from '../stranger';

/** The talk beside a live stream: many people, a list that shows few rows at a time, new lines in every frame. */
export const mount: Mount = (host, { titles, people, lines, labels }) => {
  document.title = titles.stream;
  style(
    '.scroll{height:320px;overflow:auto;position:relative} .line{position:absolute;left:0;right:0;height:24px}',
  );
  const said: { who: string; text: string }[] = [];
  const inner = h('div');
  inner.style.position = 'relative';
  const scroll = h('div.scroll', inner);
  const field = h(`input placeholder=${labels.send.replaceAll(' ', '_')}`) as HTMLInputElement;
  host.append(h('video'), h('h1', titles.stream), h('div.side', scroll, field));
  const draw = () => {
    inner.style.height = `${virtual.getTotalSize()}px`;
    inner.replaceChildren(
      ...virtual.getVirtualItems().map(({ index, start }) => {
        const { who, text } = said[index]!;
        const line = h('div.line', h('b', who), ' ', h('span', text));
        line.style.top = `${start}px`;
        return line;
      }),
    );
  };
  const virtual = new Virtualizer<HTMLElement, HTMLElement>({
    ...{ count: 0, estimateSize: () => 24, getScrollElement: () => scroll, onChange: draw },
    ...{ observeElementRect, observeElementOffset, scrollToFn: elementScroll },
  });
  virtual._didMount();
  const put = (who: string, text: string) => {
    said.push({ who, text });
    virtual.setOptions({ ...virtual.options, count: said.length });
    virtual._willUpdate();
    draw();
    scroll.scrollTop = scroll.scrollHeight;
  };
  field.onkeydown = ({ key }) => {
    if (key !== 'Enter') return;
    put('kim_the_viewer', field.value);
    field.value = '';
  };
  return {
    field: () => field,
    send: 'Enter',
    async live(turn) {
      for (let at = 0; at < 20; at += 1) {
        put(people[(at + turn) % people.length]!, lines[(at * 5 + turn) % lines.length]!);
        await nextFrame();
      }
    },
  };
};
