import type { RootOf } from '../reading/closed-roots';
import { couldHoldChat } from '../reading/could-hold-chat';
import { mayBeComposer } from '../reading/fields';
import { likelyRoots } from '../reading/likely-roots';
import { lookForChatFrames } from './chat-frames';
import { elementOf } from './element-of';
import { leaveSigns } from './first-signs';
import { focusedIn, opens } from './focused-in';
import { inTime } from './in-time';
import { Nearby } from './nearby';
import { NotedChanges } from './noted-changes';

const laterLooksMs = [1000, 4000, 15_000];
const pauseMs = 30;
/** Looks are at least this far apart, and the body is left alone in between when it churns. */
const rareMs = 2000;
/** What a press may have opened is not left unseen for so long. */
const promptMs = 250;
const churns = 3;
const rarestMs = 30_000;
/** Texts drawn before are not compared with those drawn now. */
const rememberedMs = 10_000;
const longestHandoverMs = 5000;
const longestPauseMs = 60_000;
const longestAnswerMs = 10_000;

/** What the sentinel needs. */
export interface SentinelSetting {
  top: Document;
  rootOf: RootOf;
  /** Asks for the watcher and says whether it may come; rejects when nobody answers. */
  suspect: () => Promise<boolean>;
  /** Whether the watcher stands in this frame. */
  isWatched: () => boolean;
  /** Hears of an open frame of another host that is called like a chat. */
  chatFrameSeen: (host: string) => void;
  /** ms since 1970 UTC. */
  now: () => number;
}

/** Watches a frame at next to no cost until it could hold a chat, then asks for the watcher; the returned function undoes everything. */
export function standSentinel({
  top,
  rootOf,
  suspect,
  isWatched,
  chatFrameSeen,
  now,
}: SentinelSetting): () => void {
  const noted = new NotedChanges();
  const nearby = new Nearby(noted, now);
  const frames = lookForChatFrames(top, rootOf, chatFrameSeen);
  const timers = new Set<ReturnType<typeof setTimeout>>();
  let pending = false;
  let told = false;
  let calls = 0;
  let gapMs = rareMs;
  let lastLook = Number.NEGATIVE_INFINITY;

  const observer = new MutationObserver((records) => {
    noted.note(records, now());
    calls += 1;
    if (calls > churns) observer.disconnect();
    soon();
  });
  const later = (run: () => void, ms: number) => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      run();
    }, ms);
    timers.add(timer);
  };
  const idle = () => requestIdleCallback(look, { timeout: 500 });
  const soon = () => {
    if (pending) return;
    pending = true;
    later(idle, Math.max(pauseMs, lastLook + gapMs - performance.now()));
  };
  const look = () => {
    if (told) return;
    pending = false;
    // A body that churns is looked at ever more rarely, until the person does something.
    gapMs = Math.min(calls > churns ? rarestMs : rareMs, gapMs * 2);
    // Nothing is drawn twice after so long; what was remembered holds on to what has left the page.
    noted.drawn.forget(now() - (calls > churns ? 0 : rememberedMs));
    calls = 0;
    lastLook = performance.now();
    // Found once: asking for closed roots is dear.
    const roots = [...likelyRoots(top, rootOf)];
    frames.look(roots);
    const near: Node[] = [];
    if (couldHoldChat(top, rootOf, near, roots)) tell();
    else {
      if (top.body) observer.observe(top.body, { childList: true });
      nearby.observe(near);
    }
  };
  const onClick = (event: Event) => {
    if (opens(event, rootOf)) noted.pressedAt = now();
    // The look that is due anyway may be far off; of several presses in a row the first brings another.
    pending &&= gapMs === promptMs;
    gapMs = promptMs;
    nearby.renew();
    soon();
  };
  const onFocus = (event: Event) => {
    const field = focusedIn(elementOf(event), rootOf);
    if (field && mayBeComposer(field)) tell();
    else soon();
  };
  const rest = () => {
    observer.disconnect();
    nearby.stop();
    for (const timer of timers) clearTimeout(timer);
    timers.clear();
    pending = true;
    frames.stop();
    top.removeEventListener('focusin', onFocus, true);
    top.removeEventListener('click', onClick, true);
  };
  const tell = () => {
    told = true;
    rest();
    // From here on until the watcher takes over, nothing that appears may go without its instant.
    for (const root of likelyRoots(top, rootOf))
      observer.observe(root, { childList: true, characterData: true, subtree: true });
    calls = Number.NEGATIVE_INFINITY;
    leaveSigns({ noted, end: rest });
    // Asking goes on: a background that is being updated may take longer.
    later(() => observer.disconnect(), longestHandoverMs);
    ask(1000);
  };
  const ask = (pause: number) => {
    const again = () => later(() => ask(Math.min(longestPauseMs, pause * 2)), pause);
    inTime(suspect(), longestAnswerMs).then((wanted) => {
      if (!wanted) rest();
      // It was sent into a document that had gone, or ended at once.
      else if (!isWatched()) again();
    }, again);
  };

  top.addEventListener('focusin', onFocus, true);
  top.addEventListener('click', onClick, true);
  for (const ms of laterLooksMs) later(soon, ms);
  pending = true;
  idle();
  return rest;
}
