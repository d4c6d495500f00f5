import type { Wait } from '../conversation/wait';
import type { BegunWait, Course } from './course';

/** When the interaction ends: `endedAt` null while it is open; `now`, `startedAt` in ms since 1970 UTC. */
export interface Ending {
  startedAt: number;
  endedAt: number | null;
  now: number;
}

function measured(wait: BegunWait, lastKnown: number, ending: Ending): Wait | null {
  const { from, to } = wait;
  const lastSaid = Math.max(ending.startedAt, lastKnown);
  // Nothing after it has a time: all that is known of its beginning is that it is over by now.
  const startedAt = from.latest ?? (to ? lastSaid : Math.max(lastSaid, ending.endedAt ?? ending.now));
  const running = to === null && ending.endedAt === null;
  const end = to ? (to.earliest ?? startedAt) : (ending.endedAt ?? ending.now);
  const endedAt = Math.max(startedAt, end);
  // Nothing is known of it but that it was.
  if (!from.known && to && !to.known && endedAt === startedAt) return null;
  return {
    kind: wait.kind,
    startedAt,
    endedAt: running ? null : endedAt,
    waitS: (endedAt - startedAt) / 1000,
    open: running,
    atLeast: !from.known || (to !== null && !to.known),
    announcedS: wait.announcedS,
    endedBy: to ? wait.endedBy : running ? 'none' : 'customer_left',
  };
}

/** The waits of a chat, by their beginning. One kind never overlaps itself; different kinds may run at once. */
export function waitsOf(course: Course, lastKnown: number | null, ending: Ending): Wait[] {
  const last = lastKnown ?? ending.startedAt;
  return course.waits
    .flatMap((wait) => measured(wait, last, ending) ?? [])
    .sort((a, b) => a.startedAt - b.startedAt);
}

/** Total length of spans in seconds, what overlaps counted once. Bounds in ms since 1970 UTC. */
export function unionS(spans: readonly (readonly [number, number])[]): number {
  let total = 0;
  let reached = Number.NEGATIVE_INFINITY;
  for (const [from, to] of [...spans].sort((a, b) => a[0] - b[0])) {
    total += Math.max(0, to - Math.max(from, reached));
    reached = Math.max(reached, to);
  }
  return total / 1000;
}
