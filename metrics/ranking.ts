import type { Interaction } from '../conversation/interaction';
import type { Score, ScoreReason } from '../conversation/judgement';
import { median, quantile } from './figures';
import { decidingReason } from './score';

/** How far back a ranking looks, in days; null = everything. */
export type RankingWindow = 30 | 365 | null;

const dayMs = 86_400_000;
/** With fewer interactions nothing is said of an organisation. */
const fewestOfOrganisation = 3;

/** What a ranking has to know of an interaction. */
export type Scored = Pick<Interaction, 'id' | 'organisation' | 'organisationName' | 'startedAt' | 'state'> & {
  judged: { score: Score };
};

/** An interaction in its place, with the reason that decided. */
export interface RankedInteraction<T extends Scored = Interaction> {
  interaction: T;
  score: number;
  reason: ScoreReason | null;
}

/** An organisation in its place. Scores 0-100. */
export interface RankedOrganisation {
  organisation: string;
  name: string;
  interactions: number;
  /** Middle score, and the quarter and three quarters below and above which half of them lie. */
  score: number;
  lowQuarter: number;
  highQuarter: number;
  /** The reason that moved its scores most, with the points of all its interactions. */
  reason: ScoreReason | null;
}

function scored<T extends Scored>(
  rows: readonly T[],
  now: number,
  days: RankingWindow,
): RankedInteraction<T>[] {
  const since = days === null ? Number.NEGATIVE_INFINITY : now - days * dayMs;
  return rows.flatMap((interaction) => {
    const { score } = interaction.judged;
    if (
      score.value === null ||
      interaction.state !== 'closed' ||
      interaction.startedAt < since ||
      interaction.startedAt > now
    )
      return [];
    return [{ interaction, score: score.value, reason: decidingReason(score) }];
  });
}

/** Ties: what the person rated before what is estimated, newer before older, then by id, so that a ranking never flickers. */
function tied(a: RankedInteraction<Scored>, b: RankedInteraction<Scored>): number {
  const rated = (one: RankedInteraction<Scored>) => Number(one.interaction.judged.score.basis === 'rated');
  return (
    rated(b) - rated(a) ||
    b.interaction.startedAt - a.interaction.startedAt ||
    (a.interaction.id < b.interaction.id ? -1 : 1)
  );
}

/** Best experiences (above the middle) or worst ones (below it), the furthest out first. `now`: ms since 1970 UTC. */
export function rankedInteractions(
  rows: readonly Interaction[],
  end: 'best' | 'worst',
  now: number,
  days: RankingWindow,
): RankedInteraction[] {
  const best = end === 'best';
  return scored(rows, now, days)
    .filter(({ score }) => (best ? score > 50 : score < 50))
    .sort((a, b) => (best ? b.score - a.score : a.score - b.score) || tied(a, b));
}

/** Organisations with at least three scored interactions, best first; ties by more interactions, then by name. */
export function rankedOrganisations(
  rows: readonly Scored[],
  now: number,
  days: RankingWindow,
): RankedOrganisation[] {
  const groups = new Map<string, RankedInteraction<Scored>[]>();
  for (const one of scored(rows, now, days)) {
    const { organisation } = one.interaction;
    const own = groups.get(organisation);
    if (own) own.push(one);
    else groups.set(organisation, [one]);
  }
  return [...groups]
    .filter(([, own]) => own.length >= fewestOfOrganisation)
    .map(([organisation, own]) => {
      const scores = own.map(({ score }) => score);
      const newest = [...own].sort(tied).sort((a, b) => b.interaction.startedAt - a.interaction.startedAt)[0];
      return {
        organisation,
        name: newest?.interaction.organisationName || organisation,
        interactions: own.length,
        score: median(scores) ?? 50,
        lowQuarter: quantile(scores, 0.25) ?? 50,
        highQuarter: quantile(scores, 0.75) ?? 50,
        reason: reasonOfAll(own),
      };
    })
    .sort(
      (a, b) =>
        b.score - a.score || b.interactions - a.interactions || (a.organisation < b.organisation ? -1 : 1),
    );
}

function reasonOfAll(own: readonly RankedInteraction<Scored>[]): ScoreReason | null {
  const points = new Map<string, number>();
  for (const { interaction } of own)
    for (const reason of interaction.judged.score.reasons)
      if (reason.id !== 'limit' && !reason.id.startsWith('rating_'))
        points.set(reason.id, (points.get(reason.id) ?? 0) + reason.points);
  const [heaviest] = [...points].sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]) || (a[0] < b[0] ? -1 : 1));
  return heaviest ? { id: heaviest[0], points: heaviest[1], value: null } : null;
}
