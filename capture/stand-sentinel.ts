import { fieldSelector, mayBeComposer } from '../reading/fields';
import { rootsIn } from '../reading/hosts';
import type { RootOf } from '../reading/page';
import { elementOf } from './element-of';

const laterLooksMs = [1000, 4000, 15_000];
const pauseMs = 400;
const rareMs = 2000;
const chatWords = /chat|messenger|conversation|webchat|widget|support|bot\b|transcript/i;

function soundsLikeChat(field: Element): boolean {
  for (let at: Element | null = field, level = 0; at && level < 10; level += 1) {
    if (at.tagName === 'BODY') return false;
    if (
      at.localName.includes('-') ||
      chatWords.test(`${at.className} ${at.id} ${at.getAttribute('aria-label')}`)
    )
      return true;
    const up: Node | null = at.parentNode;
    at = up?.nodeType === 11 ? (up as ShadowRoot).host : (up as Element | null);
  }
  return false;
}

function aloneInForm(field: Element): boolean {
  const form = field.closest('form');
  return (
    !form ||
    form.querySelectorAll('input[type="email"], input[type="tel"], input[type="text"], select').length < 2
  );
}

/** Whether this frame could hold a chat. Reads no layout. */
export function couldHoldChat(top: Document, rootOf: RootOf): boolean {
  for (const root of rootsIn(top, rootOf)) {
    if (root.querySelector('[role="log"]')) return true;
    for (const field of root.querySelectorAll(fieldSelector)) {
      if (!mayBeComposer(field)) continue;
      if (soundsLikeChat(field)) return true;
      if (field.tagName !== 'INPUT' && aloneInForm(field)) return true;
    }
  }
  return false;
}

/** Watches a frame at next to no cost until it could hold a chat, then says so once; the returned function undoes everything. */
export function standSentinel(top: Document, rootOf: RootOf, suspect: () => Promise<void>): () => void {
  const timers = new Set<ReturnType<typeof setTimeout>>();
  let pending = false;
  let lastLook = 0;

  const stop = () => {
    observer.disconnect();
    for (const timer of timers) clearTimeout(timer);
    top.removeEventListener('focusin', onFocus, true);
    top.removeEventListener('click', onClick, true);
  };
  const tell = () => {
    stop();
    suspect().catch(() => {
      timers.add(setTimeout(tell, 1000));
    });
  };
  const look = () => {
    pending = false;
    lastLook = performance.now();
    if (couldHoldChat(top, rootOf)) tell();
    else if (top.body) observer.observe(top.body, { childList: true });
  };
  const soon = (ms: number) => {
    if (pending) return;
    pending = true;
    const wait = Math.max(ms, lastLook + rareMs - performance.now());
    timers.add(setTimeout(() => requestIdleCallback(look, { timeout: 1000 }), wait));
  };
  const onClick = () => soon(pauseMs);
  const onFocus = (event: Event) => {
    const field = elementOf(event);
    if (field && mayBeComposer(field)) tell();
    else soon(pauseMs);
  };
  const observer = new MutationObserver(() => {
    observer.disconnect();
    soon(pauseMs);
  });

  top.addEventListener('focusin', onFocus, true);
  top.addEventListener('click', onClick, true);
  for (const ms of laterLooksMs) timers.add(setTimeout(() => soon(0), ms));
  requestIdleCallback(look, { timeout: 2000 });
  return stop;
}
