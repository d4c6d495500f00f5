import { browser } from 'wxt/browser';

/** What is known of capture in one browser tab beside the settings. */
export interface TabCapture {
  /** Organisation (registrable domain) whose page the person asked to capture in this tab, empty if none. */
  byHand: string;
  /** A frame shows a chat of which nothing can be read. */
  unread: boolean;
  /** Host of a frame that seems to hold a chat and may not be read, empty if none. */
  hostWanted: string;
}

/** Each fact has a key of its own in `storage.session`, so that frames that speak at the same time cannot undo each other's. */
const keyOf = (tab: number, fact: string) => `tabCapture/${tab}/${fact}`;

/** Whether a key of `storage.session` tells of capture in a tab; of any tab without one. */
export function tellsOfTab(key: string, tab?: number): boolean {
  return key.startsWith(tab === undefined ? 'tabCapture/' : keyOf(tab, ''));
}

/** What is known of capture in a tab; it lasts as long as the browser runs. */
export async function readTabCapture(tab: number): Promise<TabCapture> {
  const known = await browser.storage.session.get(null);
  return {
    byHand: String(known[keyOf(tab, 'byHand')] ?? ''),
    unread: Object.keys(known).some((key) => key.startsWith(keyOf(tab, 'unread/'))),
    hostWanted: String(known[keyOf(tab, 'host')] ?? ''),
  };
}

/** Notes whose page the person asked to capture in a tab; an empty organisation takes it back. */
export function noteByHand(tab: number, organisation: string): Promise<void> {
  return keep(keyOf(tab, 'byHand'), organisation);
}

/** Forgets what is known of a tab: it was closed. */
export async function forgetTab(tab: number): Promise<void> {
  const known = Object.keys(await browser.storage.session.get(null));
  await browser.storage.session.remove(known.filter((key) => tellsOfTab(key, tab)));
}

function keep(key: string, value: string): Promise<void> {
  return value === '' ? browser.storage.session.remove(key) : browser.storage.session.set({ [key]: value });
}
