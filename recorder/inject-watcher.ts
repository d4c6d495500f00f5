import { type Browser, browser } from 'wxt/browser';

/** Puts the watcher into the frame that speaks; one that stands there already gives way. `tab`: the frame's. */
export async function watcherInto(
  tab: number,
  { documentId, frameId = 0 }: Browser.runtime.MessageSender,
): Promise<void> {
  const target = documentId ? { tabId: tab, documentIds: [documentId] } : { tabId: tab, frameIds: [frameId] };
  await browser.scripting.executeScript({ target, files: ['/watcher.js'] });
}
