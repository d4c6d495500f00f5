import type { Insights } from '../../metrics/insights/insights-of';
import type { RankingWindow } from '../../metrics/ranking';

/** What the page asks its worker: the figures of a window. `fresh`: read the journal again; `now`: ms since 1970 UTC. */
export interface InsightQuestion {
  days: RankingWindow;
  now: number;
  fresh: boolean;
}

/** What the worker answers: how many contacts it has read so far, the figures, or that the journal cannot be read. */
export type InsightAnswer =
  | { answer: 'reading'; read: number }
  | { answer: 'figured'; insights: Insights }
  | { answer: 'failed' };
