/** How a time is known: appeared before our eyes, said by the page, or it was there before us. */
export type InstantBasis = 'watched' | 'stated' | 'unknown';

/** A time and how we know it. `at`: ms since 1970 UTC, null when unknown; `precisionS`: seconds, 0.001 when watched, 60 for "14:03". */
export interface Instant {
  at: number | null;
  basis: InstantBasis;
  precisionS: number | null;
}

/** The instant of something that was there before the watch began and that carries no time. */
export const unknownInstant: Instant = { at: null, basis: 'unknown', precisionS: null };

/** An instant seen with own eyes. `at`: ms since 1970 UTC. */
export function watchedAt(at: number): Instant {
  return { at, basis: 'watched', precisionS: 0.001 };
}

/** An instant that the page states. `at`: ms since 1970 UTC; `precisionS`: how fine the page says it, in seconds. */
export function statedAt(at: number, precisionS: number): Instant {
  return { at, basis: 'stated', precisionS };
}

/** The better known of two instants of one thing: watched beats stated beats unknown; of two equals the earlier, then the finer. */
export function betterInstant(a: Instant, b: Instant): Instant {
  const rank = { watched: 2, stated: 1, unknown: 0 };
  if (rank[a.basis] !== rank[b.basis]) return rank[a.basis] > rank[b.basis] ? a : b;
  if (a.basis === 'stated' && a.precisionS !== b.precisionS)
    return (a.precisionS ?? 0) < (b.precisionS ?? 0) ? a : b;
  return (a.at ?? 0) <= (b.at ?? 0) ? a : b;
}
