import { type Browser, browser } from 'wxt/browser';
import { noteHostWanted, noteUnread } from '../storage/tab-capture';
import { wantedSender } from './answer-call';

type CallSender = Browser.runtime.MessageSender;

/** Notes whether a frame shows a chat of which nothing can be read; from frames where capture is not wanted nothing is noted. */
export async function answerUnread(unread: boolean, caller: CallSender): Promise<void> {
  if (caller.id !== browser.runtime.id || caller.tab?.id === undefined) return;
  const wanted = unread && (await wantedSender(caller)) !== null;
  await noteUnread(caller.tab.id, caller.documentId ?? String(caller.frameId), wanted);
}

/** Notes the host of a frame that seems to hold the chat, where the browser does not let it be read. */
export async function answerChatFrame(host: unknown, caller: CallSender): Promise<void> {
  if (typeof host !== 'string' || !/^[a-z0-9.-]{1,253}$/i.test(host)) return;
  const sender = await wantedSender(caller);
  if (!sender || (await browser.permissions.contains({ origins: [`*://${host}/*`] }))) return;
  await noteHostWanted(sender.tab, host, sender.organisation);
}
