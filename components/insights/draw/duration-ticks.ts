const hour = 3600;
const day = 24 * hour;
const nice = [
  ...[10, 30, 60, 300, 600, 1200, 1800],
  ...[hour, 2 * hour, 4 * hour, 8 * hour],
  ...[day, 2 * day, 4 * day, 7 * day, 14 * day, 30 * day, 90 * day, 365 * day],
];

/** Spans in seconds to mark on an axis up to `longestS`: zero and about four more that lie apart on a square root scale. */
export function durationTicks(longestS: number): number[] {
  const end = Math.sqrt(Math.max(longestS, 10));
  const ticks = [0];
  for (const span of nice) {
    const place = Math.sqrt(span) / end;
    if (place <= 1.02 && place - Math.sqrt(ticks.at(-1) ?? 0) / end >= 0.18) ticks.push(span);
  }
  return ticks;
}

/** The longest of some spans, at least a minute, so that an axis has a length. */
export function longestOf(spans: readonly (number | null)[]): number {
  return spans.reduce<number>((longest, span) => Math.max(longest, span ?? 0), 60);
}
