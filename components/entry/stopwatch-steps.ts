import type { Channel, Kept } from '../../conversation/interaction';
import { noVerdict } from '../../conversation/interaction';
import type { Milestone, MilestoneKind } from '../../conversation/milestone';
import { withMilestone, withoutLast } from '../../conversation/stopwatch';
import { handMade } from '../../metrics/hand-made';
import { type JudgingAids, judgeKept } from '../../metrics/judge-kept';
import type { KnownOrganisation } from '../../storage/known-organisations';
import { removeInteractions } from '../../storage/remove-interactions';
import { changeAndJudge, keepAndJudge } from '../detail/page-aids';

/** Starts a stopwatch: an open interaction that the whole journal can see. `now`: ms since 1970 UTC; `expectedWaitS`: null = not asked. */
export async function startStopwatch(
  facts: KnownOrganisation & { id: string; channel: Channel; expectedWaitS: number | null; zone: string },
  now: number,
): Promise<void> {
  const { expectedWaitS, ...rest } = facts;
  const started = handMade(
    {
      ...rest,
      ...{
        origin: 'manual',
        startedAt: now,
        endedAt: null,
        utcOffsetMin: -new Date(now).getTimezoneOffset(),
      },
      milestones: withMilestone([], 'begun', now),
      verdict: { ...noVerdict, expectedWaitS },
    },
    now,
  );
  await keepAndJudge(started, now);
}

function withMilestones(
  { interaction, transcript }: Kept,
  milestones: Milestone[],
  now: number,
  aids: JudgingAids,
): Kept {
  const last = milestones.at(-1);
  const over = last?.kind === 'done';
  return judgeKept(
    {
      interaction: {
        ...interaction,
        state: over ? 'closed' : 'open',
        closedBy: over ? 'user' : null,
        endedAt: over ? last.at : null,
        lastSeenAt: now,
      },
      transcript: { ...transcript, milestones },
    },
    now,
    aids,
  );
}

/** Takes a step on a running stopwatch; `done` closes the interaction. `now`: ms since 1970 UTC; `text`: a note, or a name. */
export function takeStep(id: string, kind: MilestoneKind, now: number, text = ''): Promise<Kept | undefined> {
  const step = (kept: Kept, aids: JudgingAids) =>
    withMilestones(kept, withMilestone(kept.transcript.milestones ?? [], kind, now, text), now, aids);
  return changeAndJudge(id, step, now);
}

/** Takes the last step back; the end, too. `now`: ms since 1970 UTC. */
export function takeBack(id: string, now: number): Promise<Kept | undefined> {
  const back = (kept: Kept, aids: JudgingAids) =>
    withMilestones(kept, withoutLast(kept.transcript.milestones ?? []), now, aids);
  return changeAndJudge(id, back, now);
}

/** Throws a stopwatch away, as one that was started by mistake; `keepAll` brings back what it gives. `now`: ms since 1970 UTC. */
export function throwAway(id: string, now: number): Promise<Kept[]> {
  return removeInteractions([id], now);
}
