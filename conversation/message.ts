import type { Instant } from './instant';
import type { Party } from './party';

/** A text that stood in the transcript before the page changed it; `until`: ms since 1970 UTC. */
export interface FormerText {
  text: string;
  until: number;
}

/** One utterance in a chat, as it was shown: raw, never changed by a judgement. */
export interface Message {
  /** Stable name within the interaction. */
  id: string;
  /** `<source number>/<row key>` of every row that showed this message. */
  rows: string[];
  /** As the reader took it from the page; what metrics make of it stands in the judgement. */
  party: Party;
  /** Name as shown, empty if none. */
  author: string;
  /** As shown, line breaks kept, no markup. */
  text: string;
  instant: Instant;
  /** BCP 47: what a file says of it, else guessed once the contact is over; missing where neither is so. */
  lang?: string;
  /** When the page began to show that somebody was typing it, ms since 1970 UTC; missing where it did not. */
  typedFrom?: number;
  /** Earlier texts, oldest first, when the page changed the message after it was shown. */
  former: FormerText[];
  /** When the page took it away, ms since 1970 UTC; null while it stands. */
  withdrawnAt: number | null;
}
