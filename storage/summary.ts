import { browser } from 'wxt/browser';
import { type Summary, summaryKey } from '../conversation/summary';

/** The summary as last written, or null on a fresh install. */
export async function readSummary(): Promise<Summary | null> {
  return ((await browser.storage.local.get(summaryKey))[summaryKey] as Summary | undefined) ?? null;
}

/** Calls back with each summary written from now on; returns how to stop. */
export function onSummary(heard: (summary: Summary | null) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && summaryKey in changes) heard((changes[summaryKey]?.newValue as Summary) ?? null);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** Replaces the summary; pages that listen repaint. */
export async function saveSummary(summary: Summary): Promise<void> {
  await browser.storage.local.set({ [summaryKey]: summary });
}
