import { type Channel, noVerdict, type Verdict } from '../../conversation/interaction';
import type { Judgement } from '../../conversation/judgement';
import type { Message } from '../../conversation/message';
import type { Overruling } from '../../conversation/overruling';
import { type JudgingContext, judge } from '../../metrics/judge';

/** How a drawn chat is judged. Times in ms since 1970 UTC. */
export interface Drawn extends Partial<Omit<JudgingContext, 'now'>> {
  now?: number;
  channel?: Channel;
  startedAt?: number;
  closedAt?: number;
  verdict?: Partial<Verdict>;
  overrulings?: readonly Overruling[];
}

/** The judgement of a drawn chat: open and at its last known instant, unless said otherwise. */
export function judged(messages: readonly Message[], drawn: Drawn = {}): Judgement {
  const { now, channel, startedAt, closedAt, verdict, overrulings, ...context } = drawn;
  const known = messages.flatMap(({ instant }) => instant.at ?? []);
  return judge(
    {
      messages,
      channel: channel ?? 'chat',
      startedAt: startedAt ?? Math.min(...known),
      endedAt: closedAt ?? null,
      state: closedAt === undefined ? 'open' : 'closed',
      closedBy: closedAt === undefined ? null : 'tab_closed',
      verdict: { ...noVerdict, ...verdict },
      ...(overrulings ? { overrulings } : {}),
    },
    { now: now ?? Math.max(...known), baselineWaitS: null, ...context },
  );
}
