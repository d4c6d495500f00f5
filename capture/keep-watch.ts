import type { RootOf } from '../reading/page';
import { Page } from '../reading/page';
import { anyReader } from '../vendors/any';
import type { Send } from './courier';
import { SpokenWords } from './spoken-words';
import { Watch } from './watch';

const heard = ['input', 'keydown', 'click'] as const;
const triggers = ['focusin', 'click'] as const;
const pauseMs = 250;
const laterLooksMs = [1000, 3000, 8000];

/** What the watch over a frame needs from the browser. */
export interface FrameSetting {
  top: Document;
  rootOf: RootOf;
  send: Send;
  /** ms since 1970 UTC. */
  now: () => number;
  /** Name of this watch, made anew by each watcher. */
  watch: string;
  onStopped: () => void;
}

/** Keeps watch over all chats of a frame until the returned function is called, which undoes everything. */
export function keepWatch(setting: FrameSetting): () => void {
  const { top, rootOf, now } = setting;
  const words = new SpokenWords();
  const page = new Page(rootOf);
  const watches: Watch[] = [];
  const timers: ReturnType<typeof setTimeout>[] = [];
  let pending: ReturnType<typeof setTimeout> | undefined;
  const hear = (event: Event) => words.hear(event, now());
  const roots = new Set<Node>();

  const stop = () => {
    observer.disconnect();
    clearTimeout(pending);
    for (const timer of timers) clearTimeout(timer);
    for (const root of roots) for (const type of heard) root.removeEventListener(type, hear, true);
    for (const type of triggers) top.removeEventListener(type, soon, true);
    top.defaultView?.removeEventListener('pagehide', leave);
    for (const watch of watches) watch.stop();
  };
  const stopped = () => {
    stop();
    setting.onStopped();
  };
  const listenIn = (root: Node) => {
    if (roots.has(root)) return;
    roots.add(root);
    for (const type of heard) root.addEventListener(type, hear, true);
  };
  const find = () => {
    pending = undefined;
    page.forget(top.documentElement, true);
    for (const place of anyReader.places(new Page(rootOf), top)) {
      if (watches.some((watch) => watch.place.panel === place.panel || watch.place.list === place.list))
        continue;
      listenIn(place.panel.getRootNode());
      const lost = watches.find((watch) => !watch.place.panel.isConnected);
      if (lost) lost.moveTo(place);
      else
        watches.push(
          new Watch(place, {
            ...setting,
            chat: `c${watches.length + 1}`,
            reader: anyReader,
            words,
            onStopped: stopped,
            onLost: soon,
          }),
        );
    }
  };
  const soon = () => {
    pending ??= setTimeout(find, pauseMs);
  };
  const leave = () => {
    for (const watch of watches) watch.look();
  };
  const observer = new MutationObserver(soon);

  listenIn(top);
  if (top.body) observer.observe(top.body, { childList: true });
  for (const type of triggers) top.addEventListener(type, soon, true);
  top.defaultView?.addEventListener('pagehide', leave);
  for (const delay of laterLooksMs) timers.push(setTimeout(find, delay));
  find();
  return stop;
}
