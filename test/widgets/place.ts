/** Where on a page a chat may stand. */
export const places = [
  'document',
  'open',
  'closed',
  'nested',
  'srcdoc',
  'blank',
  'same-origin',
  'cross-origin',
] as const;

/** One of {@link places}. */
export type Place = (typeof places)[number];

function shadowIn(host: HTMLElement, mode: ShadowRootMode): HTMLElement {
  const inside = document.createElement('div');
  host.attachShadow({ mode }).append(inside);
  return inside;
}

/**
 * Makes the place for a chat that the page's address asks for; null where it is a frame, which then loads the stage by itself.
 * `other`: origin of the vendor's host for cross-origin frames.
 */
export function place(page: Document, asked: URLSearchParams): HTMLElement | null {
  const host = page.createElement('div');
  host.id = 'place';
  page.body.append(host);
  const where = asked.get('place') ?? 'document';
  if (where === 'document') return host;
  if (where === 'open' || where === 'closed') return shadowIn(host, where);
  if (where === 'nested') return shadowIn(shadowIn(host, 'open'), 'closed');
  const inner = `widget=${asked.get('widget')}&place=document&alone&lang=${asked.get('lang')}`;
  const frame = page.createElement('iframe');
  frame.style.cssText = 'width: 420px; height: 640px';
  frame.title = 'Chat';
  const script = page.createElement('script');
  script.type = 'module';
  script.src = `${location.origin}/stage.js?${inner}`;
  if (where === 'srcdoc') frame.srcdoc = `<!doctype html><body>${script.outerHTML}`;
  if (where === 'same-origin') frame.src = `/chat?${inner}`;
  if (where === 'cross-origin') frame.src = `${asked.get('other')}/chat?${inner}`;
  host.append(frame);
  if (where === 'blank') frame.contentDocument?.body.append(script);
  return null;
}
