import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { connected } from '../capture/connected';
import { openRoot } from '../capture/open-root';
import { takeOver } from '../capture/take-over';
import type { Taught, Teaching, TeachStep } from '../conversation/call';
import { type FrameRule, teach } from '../teaching/teach';

const by = crypto.getRandomValues(new Uint32Array(4)).join('-');

async function save(rule: FrameRule): Promise<boolean> {
  const call: Taught = { call: 'taught', body: JSON.stringify(rule) };
  return (await chrome.runtime.sendMessage<Taught, boolean | undefined>(call).catch(() => false)) === true;
}

function tell(step: TeachStep): void {
  const call: Teaching = { call: 'teaching', step, by };
  if (connected()) chrome.runtime.sendMessage(call).catch(() => {});
}

async function begin(over: () => void): Promise<() => void> {
  const { preferences } = await chrome.storage.local.get('preferences');
  const chosen = (preferences as { theme?: unknown } | undefined)?.theme;
  const teaching = teach({
    top: document,
    rootOf: openRoot,
    leads: window === window.top,
    say: (name, ...values) => chrome.i18n.getMessage(name, values),
    theme: chosen === 'light' || chosen === 'dark' ? chosen : 'system',
    now: () => Date.now(),
    save,
    tell,
    over: () => {
      if (connected()) chrome.runtime.onMessage.removeListener(onCall);
      over();
    },
  });
  const onCall = (call: Teaching) => {
    if (call?.call === 'teaching' && call.by !== by) teaching.hear(call.step);
  };
  chrome.runtime.onMessage.addListener(onCall);
  return teaching.stop;
}

/** Runs in every frame of the page in which the person wants to show where the chat is, until they have. */
export default defineUnlistedScript(() => {
  takeOver('teacher', (over) => {
    const begun = begin(over);
    return () => void begun.then((stop) => stop());
  });
});
