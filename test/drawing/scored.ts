import { type Interaction, noVerdict } from '../../conversation/interaction';
import { judgementVersion } from '../../metrics/judge';
import { unjudged } from '../../metrics/judge-kept';

/** A closed chat with a score and nothing else to it. Times in ms since 1970 UTC. */
export function handMade(facts: {
  id: string;
  score: number | null;
  startedAt: number;
  longestWaitS?: number;
  industry?: string;
  organisation?: string;
  organisationName?: string;
}): Interaction {
  const {
    id,
    score,
    startedAt,
    longestWaitS = null,
    industry = '',
    organisation = 'o',
    organisationName = 'O',
  } = facts;
  const points = (score ?? 50) - 50;
  const reasons =
    points === 0 ? [] : [{ id: points > 0 ? 'human_moment' : 'wait_long', points, value: null }];
  return {
    ...{
      id,
      caseId: '',
      follows: '',
      organisation,
      organisationName,
      industry,
      channel: 'chat',
      origin: 'captured',
    },
    ...{
      vendor: 'any',
      readerVersion: '1',
      confidence: 'high',
      partial: false,
      startedAt,
      endedAt: startedAt + 1,
    },
    ...{
      zone: 'Europe/Berlin',
      utcOffsetMin: 60,
      state: 'closed',
      closedBy: 'idle',
      sources: [],
      sourceKeys: [],
    },
    ...{ lastSeenAt: startedAt, lastSaidAt: startedAt, leftOut: 0, verdict: noVerdict },
    judged: {
      ...unjudged,
      version: judgementVersion,
      figures: { ...unjudged.figures, longestWaitS },
      score: score === null ? unjudged.score : { value: score, basis: 'estimated', reasons },
    },
  };
}
