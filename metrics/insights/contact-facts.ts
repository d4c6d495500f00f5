import type { Interaction } from '../../conversation/interaction';
import type { Figures, Score } from '../../conversation/judgement';

type PicturedFigures = Pick<
  Figures,
  'longestWaitS' | 'queueS' | 'frtHumanS' | 'announcedWaitS' | 'answeredBy' | 'transfers' | 'cannedShare'
>;

/** What pictures need of one contact; a part of {@link Interaction}, so that a hundred thousand of them fit into memory. */
export interface ContactFacts
  extends Pick<
    Interaction,
    | 'id'
    | 'organisation'
    | 'organisationName'
    | 'industry'
    | 'channel'
    | 'startedAt'
    | 'utcOffsetMin'
    | 'state'
  > {
  verdict: Pick<Interaction['verdict'], 'expectedWaitS' | 'resolved'>;
  judged: { figures: PicturedFigures; score: Score };
}

/** The facts of one contact, without the rest of its row. */
export function contactFacts(row: Interaction): ContactFacts {
  const { id, organisation, organisationName, industry, channel, startedAt, utcOffsetMin, state } = row;
  const { expectedWaitS, resolved } = row.verdict;
  const { longestWaitS, queueS, frtHumanS, announcedWaitS, answeredBy, transfers, cannedShare } =
    row.judged.figures;
  return {
    ...{ id, organisation, organisationName, industry, channel, startedAt, utcOffsetMin, state },
    verdict: { expectedWaitS, resolved },
    judged: {
      figures: { longestWaitS, queueS, frtHumanS, announcedWaitS, answeredBy, transfers, cannedShare },
      score: row.judged.score,
    },
  };
}

/** The wall clock at the person's place when the contact began, as if it were UTC: ms to be read with the UTC fields of a date. */
export function localStart({ startedAt, utcOffsetMin }: ContactFacts): number {
  return startedAt + utcOffsetMin * 60_000;
}
