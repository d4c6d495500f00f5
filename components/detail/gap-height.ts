/** Height of a minute up to ten minutes, and of the longest gap, in rem. */
const minuteRem = 0.5;
const highestRem = 60;
const linearS = 600;

/** Up to this length a gap is true to scale, seconds. */
export const longestDrawnS = 24 * 3600;

/** Height of a gap in a transcript, in rem: even up to 10 minutes, by square root above, a day at most. */
export function gapHeight(seconds: number): number {
  const even = minuteRem * 10;
  if (seconds <= linearS) return (Math.max(0, seconds) / linearS) * even;
  return Math.min(highestRem, even * Math.sqrt(seconds / linearS));
}
