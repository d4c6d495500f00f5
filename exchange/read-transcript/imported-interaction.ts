import { statedAt, unknownInstant } from '../../conversation/instant';
import type { Channel, Kept } from '../../conversation/interaction';
import { handMade } from '../../metrics/hand-made';
import type { BroughtMessage } from './read-text';

/** What the person says of a transcript brought from elsewhere. `startedAt`: for one without any time, ms since 1970 UTC. */
export interface ImportFacts {
  id: string;
  organisation: string;
  organisationName: string;
  channel: Channel;
  startedAt: number;
  zone: string;
}

/** An interaction from a brought transcript, judged like a watched one; its instants are stated ones. `now`: ms since 1970 UTC. */
export function importedInteraction(
  brought: readonly BroughtMessage[],
  facts: ImportFacts,
  now: number,
): Kept {
  const times = brought.flatMap(({ at }) => (at === null ? [] : [at]));
  const startedAt = times.length > 0 ? Math.min(...times) : facts.startedAt;
  // Without a time on the last word, or with one time only, the end is not known.
  const last = brought.at(-1)?.at ?? null;
  const endedAt = last !== null && last > startedAt ? Math.max(...times) : null;
  const messages = brought.map(({ author, party, text, at, precisionS }, index) => ({
    ...{ id: `m${index + 1}`, rows: [], party, author, text, former: [], withdrawnAt: null },
    instant: at === null ? unknownInstant : statedAt(at, precisionS ?? 60),
  }));
  return handMade(
    {
      ...facts,
      origin: 'imported',
      startedAt,
      endedAt,
      over: true,
      utcOffsetMin: -new Date(startedAt).getTimezoneOffset(),
      messages,
    },
    now,
  );
}
