import { browser } from 'wxt/browser';
import { longestOwnLines } from './longest-own-lines';

const key = 'ownLines';

/** The words and patterns that the person wants covered in whatever leaves, as typed; empty if none. */
export async function readOwnLines(): Promise<string> {
  const saved = (await browser.storage.local.get(key))[key];
  return typeof saved === 'string' ? saved : '';
}

/** Keeps them as they are typed; what is longer than {@link longestOwnLines} is not kept. */
export async function keepOwnLines(text: string): Promise<void> {
  if (text.length > longestOwnLines) return;
  await browser.storage.local.set({ [key]: text });
}
