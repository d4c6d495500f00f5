import type { Standing } from '../conversation/judgement';
import type { Wait, WaitKind } from '../conversation/wait';
import type { Course } from './course';

const tellingFirst: readonly WaitKind[] = ['transfer', 'queue', 'hold', 'reply', 'first_response'];

/** Where the customer stands at the end of what is known. */
export function standingOf(course: Course, waits: readonly Wait[]): Standing {
  const open = tellingFirst.flatMap((kind) => waits.find((wait) => wait.open && wait.kind === kind) ?? []);
  const running = open[0];
  const queued = running && running.kind !== 'hold' && running.kind !== 'reply';
  return {
    waiting: running ? { kind: running.kind, since: running.startedAt, atLeast: running.atLeast } : null,
    queuePosition: queued ? course.queuePosition : null,
    announcedS: queued ? course.announcedLastS : null,
    human: course.human,
  };
}
