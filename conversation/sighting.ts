import type { Party } from './party';

/** How sure a reader is of what it read. */
export type Confidence = 'high' | 'low';

/** A time said by the page. `at`: ms since 1970 UTC; `precisionS`: seconds. */
export interface StatedTime {
  at: number;
  precisionS: number;
}

/** One row of a transcript at one look. */
export interface SeenRow {
  /** Stable for the life of the document, through re-renders too. */
  key: string;
  party: Party;
  /** Name as shown, empty if none. */
  author: string;
  /** As shown, line breaks kept, no markup. */
  text: string;
  /** When it first appeared before our eyes, ms since 1970 UTC; null if it was there before the watch began. */
  seenAt: number | null;
  stated: StatedTime | null;
  /** The page shows this in the place of a message that was taken back. */
  takenBack?: true;
}

/** Somebody is typing at this moment; `since`: ms since 1970 UTC. */
export interface Typing {
  author: string;
  since: number;
}

/**
 * All a frame sees of a chat at one look: state, not an event. Doubled or lost ones do no harm.
 * `rows` is a gapless window in the order shown; it overlaps what was acknowledged before, so that it can be placed.
 */
export interface Sighting {
  /** Names the watch in this document; made anew by each watcher. */
  watch: string;
  /** Names the transcript within the watch; a ticket is named after its number, on every visit alike. */
  chat: string;
  /** A live chat, or the thread of a request that the person finds again days later. */
  channel: 'chat' | 'ticket';
  vendor: string;
  readerVersion: string;
  confidence: Confidence;
  /** When the look was taken, ms since 1970 UTC. */
  seenAt: number;
  /** When the watch over this transcript began, ms since 1970 UTC. */
  watchedSince: number;
  rows: SeenRow[];
  /** How many rows of this transcript stand before `rows[0]` as far as the frame knows; 0 = the window begins at the top. */
  first: number;
  /** Keys of rows shown earlier that the page took away from between standing ones. */
  withdrawn: string[];
  typing: Typing | null;
  /** The page says that the chat is over. */
  ended: boolean;
  /** Older messages exist that the page did not show, or the view was cut. */
  partial: boolean;
  /** Rows that were left out because they passed a limit (size, number). */
  leftOut: number;
  /** What the chat calls itself or the organisation, empty if nothing. */
  title: string;
  /** The number of a ticket as its page shows it. */
  reference?: string;
  /** IANA zone and offset at the look, in minutes east of UTC. */
  zone: string;
  utcOffsetMin: number;
}

/** Largest text of one row that is kept, in UTF-16 units; a longer one is left out and counted. */
export const longestText = 262_144;

/** Most rows in one sighting; longer chats send several. */
export const mostRows = 500;

/** Most messages kept of one interaction. */
export const mostMessages = 10_000;

/** Largest sighting as JSON text, in UTF-16 units. */
export const largestSighting = 8_388_608;
