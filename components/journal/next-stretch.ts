/** Positions from `from` on; `to` is not included. */
export interface Stretch {
  from: number;
  to: number;
}

/** Rows that are asked for at once: few enough that those in sight never wait long for others. */
const atOnce = 64;
/** Rows held ready where scrolling goes to, and where it comes from. */
const ahead = 256;
const behind = 64;
/** Rows further away than this are dropped. */
const away = 1000;

/** The rows in sight; `scrolling`: where to, '' while nobody has scrolled. */
export interface Sight extends Stretch {
  scrolling: 'down' | 'up' | '';
}

/** The rows to ask for next: first those in sight, then where one scrolls those that come into sight soon; null when all are there. */
export function nextStretch(sight: Sight, total: number, has: (position: number) => boolean): Stretch | null {
  const { from, to, scrolling } = sight;
  const inSight = missingFrom(from, Math.min(total, to), has);
  // While one types a search, rows read ahead would only keep the next hits waiting.
  if (inSight || scrolling === '') return inSight;
  const down = scrolling === 'down';
  const below = missingFrom(to, Math.min(total, to + (down ? ahead : behind)), has);
  const above = missingBefore(from, Math.max(0, from - (down ? behind : ahead)), has);
  return down ? (below ?? above) : (above ?? below);
}

/** Whether the row at a position is near enough to those in sight to be held. */
export function isNear({ from, to }: Stretch, position: number): boolean {
  return position >= from - away && position < to + away;
}

function missingFrom(first: number, end: number, has: (position: number) => boolean): Stretch | null {
  let from = first;
  while (from < end && has(from)) from++;
  let to = from;
  while (to < end && to - from < atOnce && !has(to)) to++;
  return from < to ? { from, to } : null;
}

function missingBefore(end: number, first: number, has: (position: number) => boolean): Stretch | null {
  let to = end;
  while (to > first && has(to - 1)) to--;
  let from = to;
  while (from > first && to - from < atOnce && !has(from - 1)) from--;
  return from < to ? { from, to } : null;
}
