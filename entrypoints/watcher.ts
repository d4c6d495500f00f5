import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { keepWatch } from '../capture/keep-watch';
import { openRoot } from '../capture/open-root';
import { takeOver } from '../capture/take-over';
import type { Answer, CaptureStopped } from '../conversation/call';

/** Runs where a chat was suspected: keeps watch over the chats of its frame. */
export default defineUnlistedScript(() => {
  takeOver('watcher', () => {
    const onCall = (call: CaptureStopped) => {
      if (call?.call === 'captureStopped') stop();
    };
    const stopWatch = keepWatch({
      top: document,
      rootOf: openRoot,
      send: (call) => chrome.runtime.sendMessage<typeof call, Answer | undefined>(call),
      now: () => Date.now(),
      // Not crypto.randomUUID: pages without https do not have it.
      watch: crypto.getRandomValues(new Uint32Array(4)).join('-'),
      onStopped: () => chrome.runtime.onMessage.removeListener(onCall),
    });
    const stop = () => {
      stopWatch();
      chrome.runtime.onMessage.removeListener(onCall);
    };
    chrome.runtime.onMessage.addListener(onCall);
    return stop;
  });
});
