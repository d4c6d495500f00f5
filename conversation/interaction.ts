import type { Correction } from './correction';
import type { Figures, JudgedMessage, Moment, RememberedLine, Score, Standing } from './judgement';
import type { Message } from './message';
import type { Milestone } from './milestone';
import type { Overruling } from './overruling';
import type { PromiseMade } from './promise';
import type { Confidence, Typing } from './sighting';
import type { Told } from './told';
import type { Wait } from './wait';

/** Ways to reach an organisation. */
export const channels = [
  'chat',
  'ticket',
  'email',
  'phone',
  'in_person',
  'sms',
  'messenger',
  'social',
  'letter',
  'web_form',
  'self_service',
  'other',
] as const;

/** One of {@link channels}. */
export type Channel = (typeof channels)[number];

/** What ended an interaction. */
export type ClosedBy = 'chat_end' | 'tab_closed' | 'navigation' | 'idle' | 'browser_restart' | 'user';

/** A frame's watch over a transcript that fed the interaction. Tab, frame and document come from the browser. */
export interface Source {
  tab: number;
  frame: number;
  /** The browser's id of the document, or the watch's own where the browser gives none. */
  document: string;
  watch: string;
  chat: string;
  lastSeenAt: number;
  /** By how much its clock is behind that of the first source (the machine's clock was set back), ms; none where missing. */
  shiftMs?: number;
  /** When its tab was closed or went elsewhere, ms since 1970 UTC; missing while it may show the chat. */
  goneAt?: number;
}

/** One text that names a source; unique over tabs, frames and watches. */
export function sourceKey(source: Pick<Source, 'tab' | 'document' | 'watch' | 'chat'>): string {
  return [source.tab, source.document, source.watch, source.chat].join('/');
}

/** What the person says of the interaction; null = not asked or not answered. */
export interface Verdict {
  rating: number | null;
  expectation: 'missed' | 'met' | 'exceeded' | null;
  expectedWaitS: number | null;
  resolved: 'yes' | 'partly' | 'workaround' | 'no' | null;
  effortEase: number | null;
  wouldRecommend: number | null;
  autonomy: 'had_choice' | 'steered' | 'no_choice' | null;
  notes: string;
  tags: string[];
}

/** A verdict that has not been given. */
export const noVerdict: Verdict = {
  rating: null,
  expectation: null,
  expectedWaitS: null,
  resolved: null,
  effortEase: null,
  wouldRecommend: null,
  autonomy: null,
  notes: '',
  tags: [],
};

/** The judged part of an interaction's row: small enough for lists; the rest stands with the transcript. */
export interface JudgedFacts {
  version: string;
  figures: Figures;
  score: Score;
  line: RememberedLine | null;
  standing: Standing;
}

/** One contact between one person and one organisation, on one channel. Times in ms since 1970 UTC. */
export interface Interaction {
  id: string;
  /** The matter it belongs to: id of its first interaction; empty if none. */
  caseId: string;
  /** Id of the interaction whose messages this chat showed as its history, empty if none. */
  follows: string;
  /** Registrable domain of the top page for captured chats, the person's own name otherwise. */
  organisation: string;
  organisationName: string;
  industry: string;
  channel: Channel;
  origin: 'captured' | 'manual' | 'imported';
  vendor: string;
  readerVersion: string;
  confidence: Confidence;
  partial: boolean;
  startedAt: number;
  endedAt: number | null;
  zone: string;
  utcOffsetMin: number;
  state: 'open' | 'closed';
  closedBy: ClosedBy | null;
  sources: Source[];
  /** {@link sourceKey} of each source, so that the database finds the interaction a frame feeds. */
  sourceKeys: string[];
  /** Last look that any frame took at it. */
  lastSeenAt: number;
  /** Latest known instant at which anything was said, ms since 1970 UTC; `startedAt` where none is known. */
  lastSaidAt: number;
  /** Somebody on the other side is typing; missing where nobody is. */
  typing?: Typing;
  /** Rows that could not be kept (limits), so that nothing is missing in silence. */
  leftOut: number;
  verdict: Verdict;
  judged: JudgedFacts;
}

/** The heavy part of an interaction, one record each. `id` is the interaction's. */
export interface Transcript {
  id: string;
  messages: Message[];
  judgedMessages: JudgedMessage[];
  waits: Wait[];
  moments: Moment[];
  /** What the person noted with a hand on the clock, in order; only for interactions kept by hand. */
  milestones?: Milestone[];
  /** What the organisation said it would do; none where it is missing. */
  promises?: PromiseMade[];
  /** What the person told of it, only for interactions kept by hand. */
  told?: Told;
  /** What the person said against a judgement; none where it is missing. */
  overrulings?: Overruling[];
  /** Facts that the person corrected, with what was recorded; the facts themselves stand as corrected. */
  corrections?: Correction[];
}

/** An interaction with its transcript. */
export interface Kept {
  interaction: Interaction;
  transcript: Transcript;
}

/** A transcript in which nothing was said yet. */
export function emptyTranscript(id: string): Transcript {
  return { id, messages: [], judgedMessages: [], waits: [], moments: [] };
}
