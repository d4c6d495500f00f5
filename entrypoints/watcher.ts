import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { connected } from '../capture/connected';
import { takeSigns } from '../capture/first-signs';
import { inTime } from '../capture/in-time';
import { keepWatch } from '../capture/keep-watch';
import { openRoot } from '../capture/open-root';
import { Stamps } from '../capture/stamps';
import { steadyClock } from '../capture/steady-clock';
import { takeOver } from '../capture/take-over';
import type {
  Answer,
  CaptureStopped,
  ChatFrameSeen,
  ChatUnread,
  ContactGrew,
  RuleAsked,
  Sighted,
} from '../conversation/call';
import type { TaughtRule } from '../conversation/taught-rule';
import { hostOf } from '../reading/host-of';
import { taughtHints } from '../reading/taught-hints';
import type { Vendor } from '../reading/vendor-hints';
import { vendors } from '../vendors/all';

/** Without what was taught the chat is read all the same, ms. */
const longestRuleMs = 2000;

async function send(call: Sighted): Promise<Answer | undefined> {
  if (!connected()) return { answer: 'stopped' };
  return await chrome.runtime.sendMessage<Sighted, Answer | undefined>(call);
}

/** What is said again anyway, or matters little when it is lost. */
function tell(call: ChatUnread | ChatFrameSeen): void {
  if (connected()) chrome.runtime.sendMessage(call).catch(() => {});
}

/** What the person showed of this organisation's chat, where that was in a frame like this one. */
async function taughtHere(): Promise<Vendor[]> {
  if (!connected()) return [];
  const call: RuleAsked = { call: 'ruleAsked' };
  const asked = chrome.runtime.sendMessage<RuleAsked, TaughtRule | null | undefined>(call);
  const rule = await inTime(asked, longestRuleMs).catch(() => null);
  return rule?.host === hostOf(document) ? [taughtHints(rule, document)] : [];
}

/** Runs where a chat was suspected: keeps watch over the chats of its frame. */
export default defineUnlistedScript(() => {
  takeOver('watcher', (over) => {
    // Not crypto.randomUUID: pages without https do not have it.
    const name = crypto.getRandomValues(new Uint32Array(4)).join('-');
    let watches: ReturnType<typeof keepWatch> | undefined;
    let stopped = false;
    void taughtHere().then((shown) => {
      if (stopped) return;
      const signs = takeSigns();
      watches = keepWatch({
        stamps: new Stamps(signs?.noted),
        vendors: [...shown, ...vendors],
        top: document,
        rootOf: openRoot,
        send,
        tellUnread: (unread) => tell({ call: 'chatUnread', unread }),
        chatFrameSeen: (host) => tell({ call: 'chatFrameSeen', host }),
        now: steadyClock(
          () => Date.now(),
          () => performance.now(),
        ),
        watch: name,
        onStopped: () => stop(),
      });
      signs?.end();
    });
    const onCall = (call: CaptureStopped | ContactGrew) => {
      if (call?.call === 'captureStopped') stop();
      if (call?.call === 'contactGrew' && call.watch !== name) watches?.tellUnkept();
    };
    const stop = () => {
      stopped = true;
      watches?.stop();
      if (connected()) chrome.runtime.onMessage.removeListener(onCall);
      over();
    };
    chrome.runtime.onMessage.addListener(onCall);
    return stop;
  });
});
