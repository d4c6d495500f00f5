import type { Party } from './party';
import type { SystemKind } from './system-kind';
import type { Wait } from './wait';

/** Why a company text is held for a canned response; `with`: ids of interactions that hold the same text. */
export interface CannedReason {
  kind: 'repeat' | 'wording' | 'pace' | 'residue';
  /** The words, the placeholder or the figure that gave it away, as shown. */
  detail: string;
  with?: string[];
}

/** What the figures say of one message. `message` is the message's id. */
export interface JudgedMessage {
  message: string;
  party: Party;
  /** True where the party was hard to tell (a person or a bot?). */
  partyUnclear: boolean;
  systemKind: SystemKind | null;
  /** Probability 0-1 that it is a canned response; null for what is not company text. */
  cannedScore: number | null;
  cannedReasons: CannedReason[];
}

/** Kinds of moments that can be found in a transcript, or noted by the person. */
export const momentKinds = [
  'human_moment',
  'gesture',
  'pressure',
  'upsell',
  'stock_closing',
  'asked_again',
  'wrong_salutation',
  'form_of_address',
  'appeased',
  'left_unanswered',
] as const;

/** One of {@link momentKinds}. */
export type MomentKind = (typeof momentKinds)[number];

/** Something worth remembering; found ones are hints until the person says so. */
export interface Moment {
  /** Id of the message it belongs to, empty for the interaction as a whole. */
  message: string;
  kind: MomentKind;
  valence: 'good' | 'bad';
  source: 'found' | 'person';
  /** The words as shown. */
  quote: string;
  note: string;
}

/** One reason of a score; the points of all reasons and the start value add up to the score. */
export interface ScoreReason {
  id: string;
  points: number;
  /** Figure that belongs into the sentence (seconds, a count), null if none. */
  value: number | null;
}

/** 0-100 from the figures; `value` is null when there is too little to say. */
export interface Score {
  value: number | null;
  basis: 'rated' | 'estimated' | 'none';
  reasons: ScoreReason[];
}

/** The figures of one interaction; meanings and units as in the data dictionary (docs/dictionary.md), null = not observed. */
export interface Figures {
  messagesCustomer: number;
  messagesAgent: number;
  messagesBot: number;
  messagesSystem: number;
  queueS: number | null;
  frtAnyS: number | null;
  frtAutoS: number | null;
  frtHumanS: number | null;
  replyGapMedianS: number | null;
  replyGapP90S: number | null;
  replyGapsN: number;
  longestWaitS: number | null;
  customerWaitingS: number | null;
  companyWaitingS: number | null;
  announcedWaitS: number | null;
  abandoned: boolean;
  abandonedStage: 'menu' | 'queue' | 'hold' | 'conversation' | null;
  answeredBy: 'human' | 'bot' | 'both' | 'nobody' | 'unclear';
  handoffAsks: number;
  transfers: number;
  cannedShare: number | null;
  momentsGood: number;
  momentsBad: number;
  caseNumbers: string[];
}

/** A line worth remembering, shown before any number. `message` is the message's id. */
export interface RememberedLine {
  message: string;
  text: string;
  author: string;
}

/** Where the customer stands now, while the interaction is open. */
export interface Standing {
  /** The running wait, null if nobody is waited for. `since`: ms since 1970 UTC. */
  waiting: { kind: Wait['kind']; since: number; atLeast: boolean } | null;
  queuePosition: number | null;
  announcedS: number | null;
  /** Name of the person who answers, empty if none has come yet. */
  human: string;
}

/** Everything the rules say about one interaction. The same input gives the same judgement. */
export interface Judgement {
  /** Version of the rules. */
  version: string;
  messages: JudgedMessage[];
  waits: Wait[];
  moments: Moment[];
  figures: Figures;
  score: Score;
  line: RememberedLine | null;
  standing: Standing;
}
