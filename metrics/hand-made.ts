import { type Channel, type ClosedBy, type Kept, noVerdict, type Verdict } from '../conversation/interaction';
import type { Message } from '../conversation/message';
import type { Milestone } from '../conversation/milestone';
import type { PromiseMade } from '../conversation/promise';
import type { Told } from '../conversation/told';
import { judgeKept, unjudged } from './judge-kept';

/** What is known of a contact that no frame has watched. Times in ms since 1970 UTC; `endedAt` null while it runs, or where nobody told the end of what is over. */
export interface HandMade {
  id: string;
  organisation: string;
  organisationName: string;
  channel: Channel;
  origin: 'manual' | 'imported' | 'captured';
  startedAt: number;
  endedAt: number | null;
  /** IANA zone, and minutes east of UTC at `startedAt`. */
  zone: string;
  utcOffsetMin: number;
  milestones?: Milestone[];
  messages?: Message[];
  told?: Told;
  promises?: PromiseMade[];
  verdict?: Verdict;
  /** What else differs from the usual. */
  vendor?: string;
  industry?: string;
  caseId?: string;
  partial?: boolean;
  closedBy?: ClosedBy;
  /** It is over, though `endedAt` is null. */
  over?: boolean;
}

/** An interaction from what a person told or brought along, judged by the same rules as a watched one. `now`: ms since 1970 UTC. */
export function handMade(facts: HandMade, now: number): Kept {
  const { id, milestones, messages = [], endedAt, startedAt } = facts;
  const closed = endedAt !== null || facts.over === true;
  const times = [...messages.map(({ instant }) => instant), ...(milestones ?? [])].map(({ at }) => at ?? 0);
  const { organisation, organisationName, channel, origin, zone, utcOffsetMin } = facts;
  const interaction = {
    ...{ id, organisation, organisationName, channel, origin, startedAt, endedAt, zone, utcOffsetMin },
    caseId: facts.caseId ?? '',
    follows: '',
    industry: facts.industry ?? '',
    vendor: facts.vendor ?? '',
    readerVersion: '',
    confidence: 'high' as const,
    partial: facts.partial ?? false,
    state: closed ? ('closed' as const) : ('open' as const),
    closedBy: closed ? (facts.closedBy ?? 'user') : null,
    sources: [],
    sourceKeys: [],
    lastSeenAt: endedAt ?? (closed ? Math.max(startedAt, ...times) : now),
    lastSaidAt: startedAt,
    leftOut: 0,
    verdict: facts.verdict ?? noVerdict,
    judged: unjudged,
  };
  const transcript = {
    ...{ id, messages, judgedMessages: [], waits: [], moments: [] },
    ...(milestones ? { milestones } : {}),
    ...(facts.told ? { told: facts.told } : {}),
    ...(facts.promises?.length ? { promises: facts.promises } : {}),
  };
  return judgeKept({ interaction, transcript }, now);
}
