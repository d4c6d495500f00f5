const quietMs = 60;
const longestQuietMs = 250;
const shortestRestMs = 200;
const longestRestMs = 1000;
const busyWithinMs = 1500;
/** Looks may take one fortieth of the time. */
const costFactor = 40;

/** Says when to look next: soon after a change, ever more rarely while changes go on without end. */
export class Pace {
  #lastLookAt: number | null = null;
  #restMs = shortestRestMs;
  #costMs = 2;

  /** ms from `at` until a look should be taken; `dirtySince`: the first change that no look has seen. Both ms since 1970 UTC. */
  pauseMs(at: number, dirtySince: number): number {
    const settled = Math.min(quietMs, longestQuietMs - (at - dirtySince));
    return Math.max(0, settled, this.#rested - at);
  }

  /** Whether a look may be taken at once, as in a hidden tab, where timers come late. */
  mayLook(at: number): boolean {
    return this.#rested <= at;
  }

  get #rested(): number {
    if (this.#lastLookAt === null) return Number.NEGATIVE_INFINITY;
    return this.#lastLookAt + Math.min(longestRestMs, Math.max(this.#restMs, this.#costMs * costFactor));
  }

  /** A look was taken. `costMs`: a single slow one counts for no more than twice the ones before. */
  looked(at: number, costMs: number): void {
    const busy = this.#lastLookAt !== null && at - this.#lastLookAt < busyWithinMs;
    this.#restMs = busy ? Math.min(longestRestMs, this.#restMs * 1.5) : shortestRestMs;
    this.#costMs = Math.min(costMs, this.#costMs * 2);
    this.#lastLookAt = at;
  }
}
