import type { Stretch } from './next-stretch';

/** Rows that one picture may add besides those that came into sight: drawing more would hold up scrolling. */
const atOnce = 6;

/**
 * The rows to draw in the next picture: those in sight whatever it takes, and of those around them as many as a picture has time
 * for. Asked again until it gives `wanted`, which holds `inSight`. `drawn`: those of the picture before.
 */
export function nextDrawn(drawn: Stretch, inSight: Stretch, wanted: Stretch): Stretch {
  const known = { from: Math.max(drawn.from, wanted.from), to: Math.min(drawn.to, wanted.to) };
  const apart = known.to < inSight.from || known.from > inSight.to;
  const from = apart ? inSight.from : Math.min(known.from, inSight.from);
  const to = apart ? inSight.to : Math.max(known.to, inSight.to);
  const below = Math.min(wanted.to - to, atOnce);
  const above = Math.min(from - wanted.from, atOnce - below);
  return { from: from - above, to: to + below };
}
