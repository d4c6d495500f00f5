/** What moves by less stays where it is, px. */
export const leastMove = 20;
/** An element that was put elsewhere shows what stands there within this time, ms. */
export const followsMs = 500;

const lines = new WeakMap<Element, { text: string; top: number; movedAt: number | null }>();

/**
 * Whether a line was put elsewhere a moment ago and says the same still: a list that has elements for few of its items may show there in a
 * moment what stands there. `top`: px from the top of the whole list; `now`: ms since 1970 UTC.
 */
export function isPassing(line: Element, text: string, top: number, now: number): boolean {
  const known = lines.get(line);
  const moves = known?.text === text && Math.abs(known.top - top) > leastMove;
  const movedAt = moves ? (known.movedAt ?? now) : null;
  const passes = moves && now - movedAt! < followsMs;
  lines.set(line, passes ? { ...known, movedAt } : { text, top, movedAt: null });
  return passes;
}
