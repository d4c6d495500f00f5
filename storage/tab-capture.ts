import { browser } from 'wxt/browser';

/** What is known of capture in one browser tab beside the settings. */
export interface TabCapture {
  /** Organisation (registrable domain) whose page the person asked to capture in this tab, empty if none. */
  byHand: string;
  /** Organisation whose chats were forgotten in this tab: what its page shows must not come back by itself; empty if none. */
  forgotten: string;
  /** A frame shows a chat of which nothing can be read. */
  unread: boolean;
  /** Host of a frame that seems to hold a chat and may not be read, empty if none. */
  hostWanted: string;
}

/** Each fact has a key of its own in `storage.session`, so that frames that speak at the same time cannot undo each other's. */
const keyOf = (tab: number, fact: string) => `tabCapture/${tab}/${fact}`;

/** Whether a key of `storage.session` tells of capture in a tab. */
export function tellsOfTab(key: string, tab: number): boolean {
  return key.startsWith(keyOf(tab, ''));
}

/** Whether a key of `storage.session` tells that something was forgotten in a tab. */
export function tellsOfForgotten(key: string): boolean {
  return key.startsWith('tabCapture/') && key.endsWith('/forgotten');
}

/** What is known of capture in a tab; it lasts as long as the browser runs. */
export async function readTabCapture(tab: number): Promise<TabCapture> {
  const known = await browser.storage.session.get(null);
  return {
    byHand: String(known[keyOf(tab, 'byHand')] ?? ''),
    forgotten: String(known[keyOf(tab, 'forgotten')] ?? ''),
    unread: Object.keys(known).some((key) => key.startsWith(keyOf(tab, 'unread/'))),
    hostWanted: String(known[keyOf(tab, 'host')] ?? ''),
  };
}

/** Notes whose page the person asked to capture in a tab; an empty organisation takes it back. */
export async function noteByHand(tab: number, organisation: string): Promise<void> {
  if (organisation !== '') await noteForgotten(tab, '');
  await keep(keyOf(tab, 'byHand'), organisation);
}

/** Notes whose chats were forgotten in a tab, so that they are not read anew; an empty organisation takes it back. */
export function noteForgotten(tab: number, organisation: string): Promise<void> {
  return keep(keyOf(tab, 'forgotten'), organisation);
}

/** Forgets what is known of a tab: it was closed. */
export async function forgetTab(tab: number): Promise<void> {
  const known = Object.keys(await browser.storage.session.get(null));
  await browser.storage.session.remove(known.filter((key) => tellsOfTab(key, tab)));
}

function keep(key: string, value: string): Promise<void> {
  return value === '' ? browser.storage.session.remove(key) : browser.storage.session.set({ [key]: value });
}
