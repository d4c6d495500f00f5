import { findPlaces } from '../reading/find-places';
import { draw, trustedOnly } from './draw';
import type { Overlay } from './overlay';
import type { Places } from './places';
import type { Say } from './say';

/** What picking needs. `leads`: this frame shows the words and takes the keys first. */
export interface PickSetting {
  overlay: Overlay;
  places: Places;
  say: Say;
  leads: boolean;
  chosen: (list: Element) => void;
  left: () => void;
}

/** Lets the person point at a place: with the pointer, or with the arrows through the tree of places. The returned function ends it. */
export function pick({ overlay, places, say, leads, chosen, left }: PickSetting): () => void {
  const { page, ground } = overlay;
  const view = page.defaultView!;
  let current: Element | null = null;
  let last = new WeakMap<Element, Element>();
  const hint = draw(page, 'p', { class: 'quiet', attributes: { role: 'status' } });
  const glass = draw(page, 'div', {
    class: 'glass',
    on: {
      pointermove: (event) => {
        const { clientX, clientY } = event as PointerEvent;
        show(places.at(clientX, clientY, overlay.host));
      },
      click: () => choose(),
    },
  });
  const box = draw(page, 'div', { class: 'box' });
  box.hidden = true;
  const panel = draw(
    page,
    'div',
    {
      class: 'panel',
      attributes: { role: 'dialog', 'aria-label': say('teach_title'), tabindex: '-1' },
    },
    draw(page, 'h2', { text: say('teach_title') }),
    draw(page, 'p', { text: say('teach_point') }),
    hint,
    draw(
      page,
      'div',
      { class: 'buttons' },
      draw(page, 'button', { text: say('teach_leave'), attributes: { type: 'button' }, on: { click: left } }),
    ),
  );
  ground.append(glass, box);
  if (leads) {
    ground.append(panel);
    panel.focus();
  }

  const show = (place: Element | null): void => {
    current = place;
    box.hidden = place === null;
    if (!place) return;
    const around = places.outer(place);
    if (around) last.set(around, place);
    hint.textContent = place.tagName === 'IFRAME' ? say('teach_frame') : wordsIn(place, places);
  };
  const choose = (): void => {
    if (!current || !overlay.seen) return;
    if (current.tagName === 'IFRAME') (current as HTMLIFrameElement).focus();
    else chosen(current);
  };
  const begin = (): Element | null =>
    findPlaces(places.page, places.top).find(({ list }) => list !== null)?.list ??
    places.inner(places.top.body)[0] ??
    null;
  const step = (key: string): void => {
    if (!current?.isConnected) show(begin());
    else if (key === 'ArrowUp') {
      const outer = places.outer(current);
      if (outer) show(outer);
      else if (view.parent !== view) view.parent.focus();
    } else if (key === 'ArrowDown') {
      const inner = places.inner(current);
      const before = last.get(current);
      show((before && inner.includes(before) ? before : inner[0]) ?? current);
      if (current.tagName === 'IFRAME' && inner.length === 0) (current as HTMLIFrameElement).focus();
    } else show(places.beside(current, key === 'ArrowLeft' ? -1 : 1) ?? current);
    current?.scrollIntoView({ block: 'nearest' });
  };
  const onKey = trustedOnly((event) => {
    const { key } = event as KeyboardEvent;
    const onButton = overlay.focused?.tagName === 'BUTTON';
    if (key === 'Escape') left();
    else if (/^Arrow/.test(key)) step(key);
    else if (key === 'Enter' && !onButton) choose();
    else return;
    event.preventDefault();
    event.stopImmediatePropagation();
  });
  const onFocus = trustedOnly(() => {
    if (!current) show(begin());
  });
  const stopDrawing = overlay.eachFrame(() => {
    put(box, current);
    leaveHoles(glass, page);
    if (leads) overlay.raise(panel);
  });
  view.addEventListener('keydown', onKey, true);
  if (!leads) view.addEventListener('focus', onFocus);
  else show(begin());

  return () => {
    stopDrawing();
    view.removeEventListener('keydown', onKey, true);
    view.removeEventListener('focus', onFocus);
    last = new WeakMap();
    ground.replaceChildren();
  };
}

/** Lays a drawn element over one of the page. */
export function put(drawn: HTMLElement, over: Element | null): void {
  if (!over?.isConnected) {
    drawn.hidden = true;
    return;
  }
  const { left, top, width, height } = over.getBoundingClientRect();
  drawn.hidden = width === 0 || height === 0;
  drawn.style.inset = `${top}px auto auto ${left}px`;
  drawn.style.width = `${width}px`;
  drawn.style.height = `${height}px`;
}

/** The glass lets the pointer through where other frames are: they have a glass of their own. */
function leaveHoles(glass: HTMLElement, page: Document): void {
  const { innerWidth: width = 0, innerHeight: height = 0 } = page.defaultView ?? {};
  const holes = [...page.querySelectorAll('iframe')].map((frame) => {
    const { left, top, right, bottom } = frame.getBoundingClientRect();
    return `M${left} ${top}H${right}V${bottom}H${left}Z`;
  });
  glass.style.clipPath = `path(evenodd, "M0 0H${width}V${height}H0Z${holes.join('')}")`;
}

/** The first words of a place, so that it can be told by ear. */
function wordsIn(place: Element, { page }: Places): string {
  const words: string[] = [];
  for (const element of [place, ...page.within(place, 200)])
    for (const node of page.nodes(element))
      if (node.nodeType === 3 && page.shown(element)) words.push((node as Text).data);
  return words.join(' ').replace(/\s+/g, ' ').trim().slice(0, 80);
}
