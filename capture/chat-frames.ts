import type { RootOf } from '../reading/closed-roots';
import { likelyRoots } from '../reading/likely-roots';

/** Names by which pages and makers of chat software call the frame of a chat. */
const chatNames =
  /chat|messag|messenger|intercom|zendesk|drift|tawk|tidio|crisp|olark|genesys|userlike|hubspot-conv|webim|support-?widget/i;
/** Smaller frames are launchers, counters or hidden. */
const leastPx = 200;

/** Looks out for open frames of another host that are called like a chat; `roots`: where, if that is known. `seen` hears each host once. Reads no layout. */
export function lookForChatFrames(
  top: Document,
  rootOf: RootOf,
  seen: (host: string) => void,
): { look: (roots?: Iterable<Document | ShadowRoot>) => void; stop: () => void } {
  // Made when the first such frame is found: most pages have none.
  let observed: { observer: IntersectionObserver; frames: WeakSet<Element> } | undefined;
  return {
    look(roots = likelyRoots(top, rootOf)) {
      // An address of another host has two slashes; frames of the page itself are not even touched.
      for (const frame of framesIn(roots))
        if (!observed?.frames.has(frame) && chatNames.test(namesOf(frame)) && hostOf(frame) !== '') {
          observed ??= { observer: observe(seen), frames: new WeakSet() };
          observed.frames.add(frame);
          observed.observer.observe(frame);
        }
    },
    stop: () => observed?.observer.disconnect(),
  };
}

/** Frames with an address, in the shadow roots of widgets too: those hang on elements that have a name of some kind. */
function* framesIn(roots: Iterable<Document | ShadowRoot>): Generator<HTMLIFrameElement> {
  for (const root of roots)
    if (!('host' in root) || root.host.localName.includes('-') || root.host.hasAttributes())
      yield* root.querySelectorAll<HTMLIFrameElement>('iframe[src*="//"]');
}

function observe(seen: (host: string) => void): IntersectionObserver {
  const told = new Set<string>();
  return new IntersectionObserver((entries) => {
    for (const { target, isIntersecting, boundingClientRect } of entries) {
      const host = hostOf(target as HTMLIFrameElement);
      const { width, height } = boundingClientRect;
      if (!isIntersecting || width < leastPx || height < leastPx || host === '' || told.has(host)) continue;
      told.add(host);
      seen(host);
    }
  });
}

/** Host of a frame of another host than the page's, else empty. */
function hostOf({ src, ownerDocument }: HTMLIFrameElement): string {
  if (!/^https?:/.test(src) || !URL.canParse(src)) return '';
  const { hostname } = new URL(src);
  return hostname === ownerDocument.location.hostname ? '' : hostname;
}

function namesOf({ src, title, name, id, className }: HTMLIFrameElement): string {
  return `${src.slice(0, 300)} ${title} ${name} ${id} ${className}`;
}
