import {
  correctionOf,
  type Fact,
  type FactName,
  withCorrection,
  withoutCorrection,
} from '../../conversation/correction';
import type { Undo } from './detail-context';
import { changeAndJudge } from './page-aids';

/** One fact and what it shall be; undefined takes the correction of it back. */
export interface FactChange extends FactName {
  now: Fact | undefined;
}

/** Corrects facts of an interaction, all at once; undefined where it is gone. `now` gives ms since 1970 UTC. */
export async function correctFacts(
  id: string,
  changes: readonly FactChange[],
  now: () => number,
): Promise<Undo | undefined> {
  const { judgeKept } = await import('../../metrics/judge-kept');
  let before: FactChange[] = [];
  const make = (all: readonly FactChange[]) =>
    changeAndJudge(
      id,
      (kept, aids) => {
        before = all.map(({ what, message }) => ({
          what,
          message,
          now: correctionOf(kept, what, message)?.now,
        }));
        const changed = all.reduce(
          (next, one) =>
            one.now === undefined ? withoutCorrection(next, one) : withCorrection(next, one, one.now, now()),
          kept,
        );
        return judgeKept(changed, now(), aids);
      },
      now(),
    );
  const saved = await make(changes);
  const taken = before;
  return saved && (() => make(taken));
}
