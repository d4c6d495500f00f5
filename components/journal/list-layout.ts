import type { ListDay } from '../../storage/list/list-note';

/** Heights in CSS pixels; every row is as high as the others, every head of a day too. */
export interface Heights {
  row: number;
  head: number;
}

/** Height of the whole list. */
export function wholeHeight(days: readonly ListDay[], { row, head }: Heights): number {
  const last = days.at(-1);
  return last ? days.length * head + (last.first + last.count) * row : 0;
}

/** Where a day begins. `index`: its number in the list. */
export function topOfDay(days: readonly ListDay[], index: number, { row, head }: Heights): number {
  return index * head + (days[index]?.first ?? 0) * row;
}

/** Number of the last day for which `isBefore` holds, 0 where there is none. */
function lastDay(days: readonly ListDay[], isBefore: (day: ListDay, index: number) => boolean): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(days[middle]!, middle)) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

/** Number of the day on which the row at a position stands. */
export function dayOfRow(days: readonly ListDay[], position: number): number {
  return lastDay(days, ({ first }) => first <= position);
}

/** Where a row begins. */
export function topOfRow(days: readonly ListDay[], position: number, heights: Heights): number {
  return (dayOfRow(days, position) + 1) * heights.head + position * heights.row;
}

/** Positions of the rows that can be seen between two heights, with as many rows beyond each end; `to` is not included. */
export function rowsBetween(
  days: readonly ListDay[],
  heights: Heights,
  top: number,
  bottom: number,
  beyond: number,
): { from: number; to: number } {
  const last = days.at(-1);
  if (!last) return { from: 0, to: 0 };
  const at = (y: number) => {
    const index = lastDay(days, (_, i) => topOfDay(days, i, heights) <= y);
    const { first, count } = days[index]!;
    const rows = Math.floor((y - topOfDay(days, index, heights) - heights.head) / heights.row);
    return first + Math.min(count - 1, Math.max(0, rows));
  };
  return {
    from: Math.max(0, at(top) - beyond),
    to: Math.min(last.first + last.count, at(bottom) + 1 + beyond),
  };
}
