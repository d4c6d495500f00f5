/** What ends each browser that was started, by the folder of its profile; those that were ended are gone from here. */
export const running = new Map<string, () => Promise<void>>();

/** Ends the browser that still runs on a profile, or all of them: a test that failed has left its own open. What it still waits for there fails then, and is named. */
export async function endRunning(profile?: string): Promise<void> {
  for (const [folder, end] of running) if (profile === undefined || profile === folder) await end();
}
