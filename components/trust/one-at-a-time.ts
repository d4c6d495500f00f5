/** Makes of a job one that never runs beside itself: who asks during a run gets one more run, `pauseMs` after its end, that all who ask meanwhile share. */
export function oneAtATime(job: () => Promise<void>, pauseMs: number): () => Promise<void> {
  let running: Promise<void> | null = null;
  let next: Promise<void> | null = null;
  const run = () => {
    next = null;
    running = job().finally(() => {
      running = null;
    });
    return running;
  };
  return () => {
    if (next) return next;
    if (!running) return run();
    next = running.then(() => new Promise((rested) => setTimeout(rested, pauseMs))).then(run);
    return next;
  };
}
