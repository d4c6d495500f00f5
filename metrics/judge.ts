import type { Channel, ClosedBy, Verdict } from '../conversation/interaction';
import type { Judgement } from '../conversation/judgement';
import type { Message } from '../conversation/message';
import type { Milestone } from '../conversation/milestone';

/** What is judged: the raw facts of one interaction. Times in ms since 1970 UTC. */
export interface Judgeable {
  messages: readonly Message[];
  /** What the person noted by hand; where there is some, the waits come from it. */
  milestones?: readonly Milestone[];
  channel: Channel;
  startedAt: number;
  endedAt: number | null;
  state: 'open' | 'closed';
  closedBy: ClosedBy | null;
  verdict: Verdict;
}

/** What the rules need to know besides the interaction. `now`: ms since 1970 UTC. */
export interface JudgingContext {
  now: number;
  /** The person's typical wait (median of own history, seconds), null until there are enough. */
  baselineWaitS: number | null;
}

/** Applies every rule to one interaction. Pure: the same input gives the same judgement. */
export function judge(_interaction: Judgeable, _context: JudgingContext): Judgement {
  throw new Error('not written yet');
}
