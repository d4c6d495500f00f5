import { browser } from 'wxt/browser';

/** How far the judging anew has come: for the journal page to show. */
export interface JudgingProgress {
  version: string;
  done: number;
  /** 0 = nothing to do. */
  left: number;
}

/** Key in `storage.local` under which the progress stands. */
export const judgingProgressKey = 'judgingProgress';

/** The progress as last written, null when nothing was ever judged anew. */
export async function readJudgingProgress(): Promise<JudgingProgress | null> {
  const saved = (await browser.storage.local.get(judgingProgressKey))[judgingProgressKey];
  return (saved as JudgingProgress | undefined) ?? null;
}

/** Writes the progress. */
export async function writeJudgingProgress(progress: JudgingProgress): Promise<void> {
  await browser.storage.local.set({ [judgingProgressKey]: progress });
}

/** Calls back with the progress now and after each change; returns how to stop. */
export function onJudgingProgress(heard: (progress: JudgingProgress | null) => void): () => void {
  const look = () => void readJudgingProgress().then(heard);
  const listener = (changes: object) => {
    if (judgingProgressKey in changes) look();
  };
  look();
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
