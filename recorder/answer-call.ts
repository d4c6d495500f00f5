import { type Browser, browser } from 'wxt/browser';
import type { Answer, ContactGrew } from '../conversation/call';
import { organisationOf } from '../storage/organisation';
import { captureWanted } from './capture-wanted';
import { watcherInto } from './inject-watcher';
import { parseSighting } from './parse-sighting';
import { recordSighting, refuse, type Surroundings } from './record-sighting';
import type { Sender } from './sender';

type CallSender = Browser.runtime.MessageSender;

/** Puts the watcher into the frame that asks for it, where capture is wanted; `stopped` where it is not. */
export async function answerSuspicion(caller: CallSender): Promise<Answer | { answer: 'watching' }> {
  const sender = await wantedSender(caller);
  if (!sender) return { answer: 'stopped' };
  await watcherInto(sender.tab, caller);
  return { answer: 'watching' };
}

/** Records a sighting given as JSON text; resolves after it is on disk, rejects when it could not be written (then it is sent again). */
export async function answerSighting(
  body: unknown,
  caller: CallSender,
  around: Surroundings,
): Promise<Answer> {
  const sender = await wantedSender(caller);
  if (!sender) return { answer: 'stopped' };
  const parsed = parseSighting(body);
  if ('refused' in parsed) {
    await refuse(parsed.refused);
    return { answer: 'refused', reason: parsed.refused };
  }
  const { sighting } = parsed;
  const recorded = await recordSighting(sighting, sender, around);
  if (recorded.outcome === 'refused') return { answer: 'refused', reason: recorded.reason };
  if (recorded.outcome === 'unkept') return { answer: 'unkept' };
  if (recorded.changed) void tellGrew(sender.tab, sighting.watch);
  return { answer: 'recorded' };
}

async function tellGrew(tab: number, watch: string): Promise<void> {
  const grew: ContactGrew = { call: 'contactGrew', watch };
  // Where the tab has gone, nobody is left to tell.
  await browser.tabs.sendMessage(tab, grew).catch(() => {});
}

/** The sender as the browser names it; null for whoever is no frame of ours or where capture is not wanted. */
export async function wantedSender(caller: CallSender): Promise<Sender | null> {
  const { tab, frameId, documentId = '' } = caller;
  if (caller.id !== browser.runtime.id || tab?.id === undefined || frameId === undefined) return null;
  const frameUrl = caller.origin ?? caller.url ?? '';
  // The page's own address is hidden where only the chat's frame was granted; then the frame's host is all that is known.
  const pageUrl = tab.url ?? frameUrl;
  const organisation = organisationOf(pageUrl);
  if (!organisation || !(await captureWanted({ tab: tab.id, pageUrl, frameUrl }))) return null;
  return { tab: tab.id, frame: frameId, document: documentId, opener: tab.openerTabId ?? null, organisation };
}
