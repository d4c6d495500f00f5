import type { NotedChanges } from './noted-changes';

/** What the sentinel saw of a chat before the watcher came; `end` stops its observing. */
export interface FirstSigns {
  noted: NotedChanges;
  end: () => void;
}

const key = Symbol.for('service-journal.first-signs');
const shared = globalThis as { [key: symbol]: FirstSigns | undefined };

/** Leaves in this frame what the sentinel saw, for the watcher that will come. */
export function leaveSigns(signs: FirstSigns): void {
  shared[key]?.end();
  shared[key] = signs;
}

/** Takes over what the sentinel saw in this frame, if it saw anything. */
export function takeSigns(): FirstSigns | undefined {
  const signs = shared[key];
  shared[key] = undefined;
  return signs;
}
