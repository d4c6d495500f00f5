import { browser } from 'wxt/browser';

/** What the person decided about a study. Times in ms since 1970 UTC. */
export interface StudyDecision {
  studyId: string;
  title: string;
  contact: string;
  decision: 'agreed' | 'declined';
  at: number;
  /** Of the package that was saved, empty where none was. */
  packageId: string;
  withdrawal: string;
  interactions: number;
}

const decisionsKey = 'studyDecisions';

/** Every decision, newest first. */
export async function readDecisions(): Promise<StudyDecision[]> {
  const saved = (await browser.storage.local.get(decisionsKey))[decisionsKey];
  return Array.isArray(saved) ? (saved as StudyDecision[]) : [];
}

/** Remembers a decision. Gives all of them, newest first. */
export async function noteDecision(decision: StudyDecision): Promise<StudyDecision[]> {
  const all = [decision, ...(await readDecisions())];
  await keepDecisions(all);
  return all;
}

/** Keeps these decisions in place of all that there are. */
export async function keepDecisions(decisions: readonly StudyDecision[]): Promise<void> {
  await browser.storage.local.set({ [decisionsKey]: decisions });
}
