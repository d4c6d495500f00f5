import { browser } from 'wxt/browser';

/** What is known of capture in one browser tab beside the settings. */
export interface TabCapture {
  /** Organisation (registrable domain) whose page the person asked to capture in this tab, empty if none. */
  byHand: string;
  /** Organisations whose chats were forgotten in this tab: what their pages show must not come back by itself. */
  forgotten: string[];
  /** A frame shows a chat of which nothing can be read. */
  unread: boolean;
  /** Host of a frame that seems to hold a chat and may not be read, and the organisation on whose page it stands; null if none. */
  hostWanted: { host: string; organisation: string } | null;
}

/** Each fact has a key of its own in `storage.session`, so that frames that speak at the same time cannot undo each other's. */
const keyOf = (tab: number, fact: string) => `tabCapture/${tab}/${fact}`;

/** Whether a key of `storage.session` tells of capture in a tab. */
export function tellsOfTab(key: string, tab: number): boolean {
  return key.startsWith(keyOf(tab, ''));
}

/** Whether a key of `storage.session` tells that something was forgotten in a tab. */
export function tellsOfForgotten(key: string): boolean {
  return /^tabCapture\/\d+\/forgotten\//.test(key);
}

/** What is known of capture in a tab; it lasts as long as the browser runs. */
export async function readTabCapture(tab: number): Promise<TabCapture> {
  const known = await browser.storage.session.get(null);
  const forgotten = keyOf(tab, 'forgotten/');
  return {
    byHand: String(known[keyOf(tab, 'byHand')] ?? ''),
    forgotten: [
      ...new Set(
        Object.keys(known).flatMap((key) =>
          key.startsWith(forgotten) ? (key.slice(forgotten.length).split('/')[0] ?? []) : [],
        ),
      ),
    ],
    unread: Object.keys(known).some((key) => key.startsWith(keyOf(tab, 'unread/'))),
    hostWanted: (known[keyOf(tab, 'host')] as TabCapture['hostWanted'] | undefined) ?? null,
  };
}

/** Notes whose page the person asked to capture in a tab; an empty organisation takes it back. */
export async function noteByHand(tab: number, organisation: string): Promise<void> {
  if (organisation !== '')
    await liftForgotten((key) => key.startsWith(keyOf(tab, `forgotten/${organisation}/`)));
  await keep(keyOf(tab, 'byHand'), organisation);
}

/** Notes that an organisation's chats were forgotten in a tab, so that they are not read anew. `at`: when, which names the deletion. */
export function noteForgotten(tab: number, organisation: string, at: number): Promise<void> {
  return keep(keyOf(tab, `forgotten/${organisation}/${at}`), 'yes');
}

/** Lets the pages be read again that showed what was forgotten at this time: it was brought back. */
export function noteBroughtBack(at: number): Promise<void> {
  return liftForgotten((key) => tellsOfForgotten(key) && key.endsWith(`/${at}`));
}

async function liftForgotten(lifted: (key: string) => boolean): Promise<void> {
  const known = Object.keys(await browser.storage.session.get(null));
  const gone = known.filter(lifted);
  if (gone.length > 0) await browser.storage.session.remove(gone);
}

/** Notes whether a frame of a tab shows a chat of which nothing can be read. `frame`: names the document. */
export function noteUnread(tab: number, frame: string, unread: boolean): Promise<void> {
  return keep(keyOf(tab, `unread/${frame}`), unread ? 'yes' : '');
}

/** Forgets what frames of a tab could not be read: it shows another page. Those that still stand will say so again. */
export async function forgetUnread(tab: number): Promise<void> {
  const known = Object.keys(await browser.storage.session.get(null));
  const gone = known.filter((key) => key.startsWith(keyOf(tab, 'unread/')));
  if (gone.length > 0) await browser.storage.session.remove(gone);
}

/** Notes that a frame of this host seems to hold the chat on an organisation's page and may not be read. */
export async function noteHostWanted(tab: number, host: string, organisation: string): Promise<void> {
  await browser.storage.session.set({ [keyOf(tab, 'host')]: { host, organisation } });
}

/** Forgets that a host was wanted in a tab: it was asked for. */
export function forgetHostWanted(tab: number): Promise<void> {
  return keep(keyOf(tab, 'host'), '');
}

/** Tabs in which a chat is open of which nothing can be read. */
export async function unreadTabs(): Promise<Set<number>> {
  const known = Object.keys(await browser.storage.session.get(null));
  return new Set(known.flatMap((key) => /^tabCapture\/(\d+)\/unread\//.exec(key)?.[1] ?? []).map(Number));
}

/** Whether a key of `storage.session` tells that a chat cannot be read, or can again. */
export function tellsOfUnread(key: string): boolean {
  return /^tabCapture\/\d+\/unread\//.test(key);
}

/** Forgets what is known of a tab: it was closed. */
export async function forgetTab(tab: number): Promise<void> {
  const known = Object.keys(await browser.storage.session.get(null));
  await browser.storage.session.remove(known.filter((key) => tellsOfTab(key, tab)));
}

function keep(key: string, value: string): Promise<void> {
  return value === '' ? browser.storage.session.remove(key) : browser.storage.session.set({ [key]: value });
}
