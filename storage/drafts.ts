import { browser } from 'wxt/browser';
import type { DraftName } from './draft-names';

const keyOf = (name: DraftName) => `draft/${name}`;

/** What was typed and not saved yet, null if nothing. Its form is the page's own: parse it. */
export async function readDraft(name: DraftName): Promise<unknown> {
  return (await browser.storage.local.get(keyOf(name)))[keyOf(name)] ?? null;
}

/** Keeps what is typed, so that closing the page loses nothing. */
export async function saveDraft(name: DraftName, draft: object): Promise<void> {
  await browser.storage.local.set({ [keyOf(name)]: draft });
}

/** Forgets a draft, after it was saved or thrown away. */
export async function dropDraft(name: DraftName): Promise<void> {
  await browser.storage.local.remove(keyOf(name));
}
