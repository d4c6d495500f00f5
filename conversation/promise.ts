/** What the organisation said it would do. `message`: id of the message it was made in, empty if none; times in ms since 1970 UTC. */
export interface PromiseMade {
  id: string;
  message: string;
  text: string;
  dueAt: number | null;
  status: 'open' | 'kept' | 'broken';
  /** When the person said what became of it; null while it is open. */
  decidedAt: number | null;
}
