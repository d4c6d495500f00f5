import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { connected } from '../capture/connected';
import { openRoot } from '../capture/open-root';
import { standSentinel } from '../capture/stand-sentinel';
import { stands, takeOver } from '../capture/take-over';
import type { Answer, ChatFrameSeen, ChatSuspected } from '../conversation/call';

async function suspect(): Promise<boolean> {
  if (!connected()) return false;
  const call: ChatSuspected = { call: 'chatSuspected' };
  const answer = await chrome.runtime.sendMessage<ChatSuspected, Answer | { answer: 'watching' } | undefined>(
    call,
  );
  if (!answer) throw new Error('nobody answered');
  return answer.answer === 'watching';
}

function chatFrameSeen(host: string): void {
  const call: ChatFrameSeen = { call: 'chatFrameSeen', host };
  if (connected()) chrome.runtime.sendMessage(call).catch(() => {});
}

/** Runs in every permitted frame: asks for the watcher where the frame could hold a chat. */
export default defineUnlistedScript(() => {
  if (stands('watcher') && connected()) return;
  takeOver('sentinel', (over) => {
    const undo = standSentinel({
      top: document,
      rootOf: openRoot,
      now: () => Date.now(),
      suspect,
      isWatched: () => stands('watcher'),
      chatFrameSeen,
    });
    return () => {
      undo();
      over();
    };
  });
});
