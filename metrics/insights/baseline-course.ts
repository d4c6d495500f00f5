import type { Channel } from '../../conversation/interaction';
import { baselineWaitS } from '../baseline';
import { grouped } from './spread';
import type { Waited } from './waited';

/** What a person had come to expect of one channel, over time. `at`: ms since 1970 UTC; `n`: contacts it rests on at the end. */
export interface BaselineOfChannel {
  channel: Channel;
  n: number;
  points: { at: number; waitS: number }[];
}

const mostPoints = 24;

/**
 * The own baseline of each channel from `since` to `now` (ms since 1970 UTC), in up to 24 points, the most used channel first; channels
 * without enough contacts are left out. It rests on the whole history before each point, so `waited` holds the time before `since` too.
 */
export function baselineCourse(waited: readonly Waited[], since: number, now: number): BaselineOfChannel[] {
  const sorted = [...waited].sort((a, b) => a.row.startedAt - b.row.startedAt);
  const from = Math.max(since, sorted[0]?.row.startedAt ?? now);
  const ats = Array.from({ length: mostPoints }, (_, i) => from + ((now - from) * (i + 1)) / mostPoints);
  return [...grouped(sorted, ({ row }) => row.channel)]
    .map(([channel, own]) => {
      const rows = own.map(({ row }) => row);
      const points = ats.flatMap((at) => {
        const before = rows.filter(({ startedAt }) => startedAt < at);
        const waitS = baselineWaitS(before, channel, '');
        return waitS === null ? [] : [{ at, waitS }];
      });
      return { channel, n: rows.length, points };
    })
    .filter(({ points }) => points.length > 0)
    .sort((a, b) => b.n - a.n || (a.channel < b.channel ? -1 : 1));
}
