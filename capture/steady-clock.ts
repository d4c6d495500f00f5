/** Steps back of the wall clock below this are jitter, ms. */
const jitterMs = 1000;

/**
 * A clock in ms since 1970 UTC that never runs back: where the machine's clock is set back, it goes on from where it was, so that
 * messages keep their order and waits their length within one document. Sleep and a clock set forward show as they are.
 * `wall`: the machine's clock; `ticks`: ms that only grow (performance.now).
 */
export function steadyClock(wall: () => number, ticks: () => number): () => number {
  let shift = 0;
  let last = wall();
  let lastTicks = ticks();
  return () => {
    const now = wall() + shift;
    const passed = Math.max(0, ticks() - lastTicks);
    lastTicks += passed;
    // Ticks have fractions of a millisecond, instants have none.
    if (now < last - jitterMs) shift += Math.round(last + passed - now);
    last = Math.max(last, wall() + shift);
    return last;
  };
}
