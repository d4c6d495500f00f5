import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { connected } from '../capture/connected';
import { takeSigns } from '../capture/first-signs';
import { keepWatch } from '../capture/keep-watch';
import { openRoot } from '../capture/open-root';
import { Stamps } from '../capture/stamps';
import { steadyClock } from '../capture/steady-clock';
import { takeOver } from '../capture/take-over';
import type { Answer, CaptureStopped, Sighted } from '../conversation/call';
import { vendors } from '../vendors/all';

async function send(call: Sighted): Promise<Answer | undefined> {
  if (!connected()) return { answer: 'stopped' };
  return await chrome.runtime.sendMessage<Sighted, Answer | undefined>(call);
}

/** Runs where a chat was suspected: keeps watch over the chats of its frame. */
export default defineUnlistedScript(() => {
  takeOver('watcher', (over) => {
    const signs = takeSigns();
    const stopWatch = keepWatch({
      stamps: signs?.stamps ?? new Stamps(),
      vendors,
      top: document,
      rootOf: openRoot,
      send,
      now: steadyClock(
        () => Date.now(),
        () => performance.now(),
      ),
      // Not crypto.randomUUID: pages without https do not have it.
      watch: crypto.getRandomValues(new Uint32Array(4)).join('-'),
      onStopped: () => stop(),
    });
    signs?.end();
    const onCall = (call: CaptureStopped) => {
      if (call?.call === 'captureStopped') stop();
    };
    const stop = () => {
      stopWatch();
      if (connected()) chrome.runtime.onMessage.removeListener(onCall);
      over();
    };
    chrome.runtime.onMessage.addListener(onCall);
    return stop;
  });
});
