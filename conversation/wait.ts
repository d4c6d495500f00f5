/** What the customer waits for. */
export const waitKinds = ['queue', 'first_response', 'reply', 'transfer', 'hold'] as const;

/** One of {@link waitKinds}. */
export type WaitKind = (typeof waitKinds)[number];

/** A span in which the customer waits for the organisation. Times in ms since 1970 UTC, spans in seconds. */
export interface Wait {
  kind: WaitKind;
  startedAt: number;
  /** Null while it is open. */
  endedAt: number | null;
  /** Up to the end, or up to the time handed in while it is open. */
  waitS: number;
  /** Nobody has answered yet. */
  open: boolean;
  /** An instant at one of its ends is not known: it lasted at least this long. */
  atLeast: boolean;
  /** What the organisation announced for it, seconds. */
  announcedS: number | null;
  endedBy: 'agent' | 'bot' | 'customer_left' | 'none';
}
