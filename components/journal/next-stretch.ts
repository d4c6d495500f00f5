/** Positions from `from` on; `to` is not included. */
export interface Stretch {
  from: number;
  to: number;
}

/** Rows that are asked for at once: few enough that those in sight never wait long for others. */
const atOnce = 96;
/** Rows held ready where scrolling goes to, and where it comes from. */
const ahead = 384;
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
  const end = Math.min(total, to);
  // While one types a search, rows read ahead would only keep the next hits waiting.
  if (scrolling === '') return missingFrom(from, end, has);
  // Those that are about to come into sight come along with those in sight: else reading would never get ahead.
  // Whole blocks: a few rows in each picture would cost more than they are worth.
  const below = (rows: number) => Math.min(total, Math.ceil((to + rows) / atOnce) * atOnce);
  const above = (rows: number) => Math.max(0, Math.floor((from - rows) / atOnce) * atOnce);
  if (scrolling === 'down')
    return missingFrom(from, below(ahead), has) ?? missingBefore(from, above(behind), has);
  return missingBefore(end, above(ahead), has) ?? missingFrom(end, below(behind), has);
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
