import type { RememberedLine, ScoreReason, Standing } from './judgement';

/** An open interaction as the popup shows it. */
export interface CurrentChat {
  id: string;
  tab: number | null;
  organisation: string;
  organisationName: string;
  channel: string;
  startedAt: number;
  lastSeenAt: number;
  standing: Standing;
  /** Seconds spent in the queue before the person came; null if there was none. */
  queueS: number | null;
  confidence: string;
}

/** A ranked interaction as the popup shows it. */
export interface RankedChat {
  id: string;
  organisation: string;
  organisationName: string;
  channel: string;
  startedAt: number;
  score: number;
  basis: string;
  /** The reason that decided. */
  reason: ScoreReason | null;
  line: RememberedLine | null;
  longestWaitS: number | null;
}

/** A contact that has just ended and that the person may rate. Times in ms since 1970 UTC. */
export interface RateableChat {
  id: string;
  /** Browser tab it was watched in, null if it was kept by hand. */
  tab: number | null;
  organisation: string;
  organisationName: string;
  endedAt: number;
}

/** What the popup paints from without opening the database. Written to `storage.local` after every commit. */
export interface Summary {
  version: 1;
  /** ms since 1970 UTC. */
  writtenAt: number;
  current: CurrentChat[];
  best: RankedChat[];
  worst: RankedChat[];
  /** The newest contact that ended within a day and has no verdict yet, null if there is none. */
  toRate: RateableChat | null;
  /** What happened on this day a year ago, where the person wants to be reminded; null if nothing tells apart. */
  aYearAgo: RankedChat | null;
  /** The local day (YYYY-MM-DD) that `today` and `aYearAgo` are about. */
  day: string;
  today: { contacts: number; waits: number; waitedS: number };
  interactions: number;
}

/** Key of the summary in `storage.local`. */
export const summaryKey = 'summary';
