import type { Kept } from '../../conversation/interaction';
import type { Milestone } from '../../conversation/milestone';
import type { Undo } from './detail-context';
import { changeAndJudge } from './page-aids';

/**
 * Corrects a step of a contact kept by hand, by its place and as it was read; what was noted at first stays beside it. Undefined where the
 * step is gone. `now` gives ms since 1970 UTC.
 */
export async function correctStep(
  id: string,
  index: number,
  known: Milestone,
  to: { at: number; text: string },
  now: () => number,
): Promise<Undo | undefined> {
  const { judgeKept } = await import('../../metrics/judge-kept');
  const recorded = known.recorded ?? { at: known.at, text: known.text };
  const same = to.at === recorded.at && to.text === recorded.text;
  const next: Milestone = { kind: known.kind, at: to.at, text: to.text, ...(same ? {} : { recorded }) };
  const put = async (from: Milestone, instead: Milestone) => {
    let found = false;
    const change = (kept: Kept): Kept => {
      const milestones = kept.transcript.milestones ?? [];
      found = JSON.stringify(milestones[index]) === JSON.stringify(from);
      if (!found) return kept;
      return { ...kept, transcript: { ...kept.transcript, milestones: milestones.with(index, instead) } };
    };
    const saved = await changeAndJudge(id, (kept, aids) => judgeKept(change(kept), now(), aids), now());
    return found ? saved : undefined;
  };
  return (await put(known, next)) && (() => put(next, known));
}
