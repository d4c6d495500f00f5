import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openRoot } from '../capture/open-root';
import { standSentinel } from '../capture/stand-sentinel';
import { takeOver } from '../capture/take-over';
import type { ChatSuspected } from '../conversation/call';

/** Runs in every permitted frame: asks for the watcher where the frame could hold a chat. */
export default defineUnlistedScript(() => {
  takeOver('sentinel', () =>
    standSentinel(document, openRoot, async () => {
      const call: ChatSuspected = { call: 'chatSuspected' };
      await chrome.runtime.sendMessage(call);
    }),
  );
});
