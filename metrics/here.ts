import type { Interaction } from '../conversation/interaction';
import type { PromiseMade } from '../conversation/promise';
import { median } from './figures';

/** What the person should know of an organisation before talking to it again. Times in ms since 1970 UTC. */
export interface Here {
  organisation: string;
  /** Its name, where contacts are counted that the person keeps elsewhere under the same name; else ''. */
  alike: string;
  contacts: number;
  /** Middle of the longest waits, null where none is known. */
  typicalWaitS: number | null;
  /** The latest contact that has ended; `human`: who answered, empty if nobody or not told. */
  last: { at: number; resolved: Interaction['verdict']['resolved']; human: string } | null;
  /** The open promise that is due first; those without a day come last. */
  promise: { dueAt: number | null } | null;
}

/** The line on one organisation. `newest`: its latest contacts, the newest first; `contacts`: how many there are in all; `alike`: see {@link Here}. */
export function hereOf(
  organisation: string,
  contacts: number,
  newest: readonly Interaction[],
  promises: readonly PromiseMade[],
  alike = '',
): Here {
  const closed = newest.filter(({ state }) => state === 'closed');
  const [last] = closed;
  const [promise] = promises
    .filter(({ status }) => status === 'open')
    .sort((a, b) => (a.dueAt ?? Number.POSITIVE_INFINITY) - (b.dueAt ?? Number.POSITIVE_INFINITY));
  return {
    ...{ organisation, alike, contacts },
    typicalWaitS: median(closed.flatMap(({ judged }) => judged.figures.longestWaitS ?? [])),
    last: last
      ? { at: last.startedAt, resolved: last.verdict.resolved, human: last.judged.standing.human }
      : null,
    promise: promise ? { dueAt: promise.dueAt } : null,
  };
}
