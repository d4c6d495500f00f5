import type { Overruling } from '../../conversation/overruling';
import type { Undo } from './detail-context';
import { changeAndJudge } from './page-aids';

/**
 * Changes what the person says against the judgement of an interaction, and gives how to take that back: only what was changed here,
 * whatever was said or recorded since. Undefined where the interaction is gone. `now` gives ms since 1970 UTC.
 */
export async function sayAgainst(
  id: string,
  change: (known: readonly Overruling[]) => readonly Overruling[],
  now: () => number,
): Promise<Undo | undefined> {
  // The rules are large; reading a contact needs none of them.
  const { withOverrulings } = await import('../../metrics/overrule');
  let before: readonly Overruling[] = [];
  let after: readonly Overruling[] = [];
  const saved = await changeAndJudge(
    id,
    (kept, aids) => {
      before = kept.transcript.overrulings ?? [];
      after = change(before);
      return withOverrulings(kept, after, now(), aids);
    },
    now(),
  );
  if (!saved) return undefined;
  return () =>
    changeAndJudge(
      id,
      (kept, aids) => withOverrulings(kept, restored(kept.transcript.overrulings ?? []), now(), aids),
      now(),
    );

  function restored(known: readonly Overruling[]): Overruling[] {
    const has = (all: readonly Overruling[], one: Overruling) =>
      all.some((other) => JSON.stringify(other) === JSON.stringify(one));
    const kept = known.filter((one) => !has(after, one) || has(before, one));
    return [...kept, ...before.filter((one) => !has(kept, one) && !has(after, one))];
  }
}
