import { type Interaction, type Source, sourceKey } from '../conversation/interaction';
import type { Sighting } from '../conversation/sighting';

/** A new source that looks this long before the last look of another tells that the clock was set back meanwhile, ms. */
const setBackMs = 120_000;

/**
 * The look in the time of the interaction's first source: where the machine's clock was set back between two documents, the later
 * one's instants are moved on by as much, so that messages keep their order and no wait runs backwards.
 */
export function onOneClock(
  sighting: Sighting,
  source: Source,
  { sources, sourceKeys, lastSeenAt }: Interaction,
): [Sighting, Source] {
  const known = sources[sourceKeys.indexOf(sourceKey(source))];
  const behindMs = lastSeenAt - sighting.seenAt;
  const shiftMs = known ? (known.shiftMs ?? 0) : behindMs > setBackMs ? behindMs : 0;
  if (shiftMs === 0) return [sighting, source];
  const moved = (at: number | null) => (at === null ? null : at + shiftMs);
  return [
    {
      ...sighting,
      seenAt: sighting.seenAt + shiftMs,
      watchedSince: sighting.watchedSince + shiftMs,
      rows: sighting.rows.map((row) => ({ ...row, seenAt: moved(row.seenAt) })),
      typing: sighting.typing && { ...sighting.typing, since: sighting.typing.since + shiftMs },
    },
    { ...source, shiftMs, lastSeenAt: source.lastSeenAt + shiftMs },
  ];
}
