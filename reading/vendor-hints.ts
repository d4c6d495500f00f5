/** One lead to a part of a chat: CSS (or a host), where it was found and when (YYYY-MM-DD). */
export interface Anchor {
  what: string;
  from: string;
  on: string;
}

/**
 * What is known of one chat software: leads for the engine that reads any chat. Each thing may have several anchors, newest first; where
 * none of them holds, the engine looks for itself.
 */
export interface Vendor {
  /** As kept in the journal; the file is called so too. */
  name: string;
  /** As its makers write it. */
  title: string;
  /** Counts the changes of these hints. */
  version: number;
  /** Day (YYYY-MM-DD) on which somebody compared what is read with the running software; null: nobody has, readings stay `low`. */
  seenOn: string | null;
  /** Its rows are the entries of a request, which the person finds again days later; a live chat without it. */
  channel?: 'ticket';
  /** Hosts that its frames come from, subdomains included. */
  hosts: readonly Anchor[];
  /** What the address of its frame contains where the software runs on any host (a regular expression over path and query). */
  addresses?: readonly Anchor[];
  /** The frame in the page around it, or the element that holds all of it. */
  frames: readonly Anchor[];
  /** The element whose rows are the transcript. */
  list: readonly Anchor[];
  /** One message, or one group of bubbles by one speaker, anywhere below the list. None: the software is only known by its frame. */
  row: readonly Anchor[];
  /** What was said within a row; several make several messages. The row itself where there is none. */
  text?: readonly Anchor[];
  /** Who speaks: matched by the row, by something around it in the list, or by something in it. `company`: agent or bot, as the name says. */
  party: Partial<Record<'customer' | 'company' | 'agent' | 'bot' | 'system', readonly Anchor[]>>;
  /** The name within a row. */
  author?: readonly Anchor[];
  /** The name stands at the last of several bubbles, not at the first. */
  nameBelow?: true;
  /** The time within a row. */
  time?: readonly Anchor[];
  /** Names of files that hang on a row, beside what was said. */
  files?: readonly Anchor[];
  /** Shown while somebody types. */
  typing?: readonly Anchor[];
  /** Shown when the chat is over. */
  ended?: readonly Anchor[];
  /** Shown where other entries stand on other pages. */
  paging?: readonly Anchor[];
  /** Lines of the software beside the list, such as a place in the queue. */
  notices?: readonly Anchor[];
  /** What stands among the rows and is never said: forms, dates, buttons. */
  aside?: readonly Anchor[];
  /** Where the customer's rows stand: -1 left, 1 right; said only where it was seen for certain. */
  customerSide?: -1 | 1;
  /** Shown by the person, for one organisation: the list is a support chat by their word, its rows are found as in any chat. */
  taught?: true;
  /** Rows are spread over shadow roots inside the list. */
  shadows?: true;
}

/** Anchors with one origin: `from` names the source (and how it was seen), `on` the day (YYYY-MM-DD). */
export function seenIn(from: string, on: string): (...what: string[]) => Anchor[] {
  return (...what) => what.map((one) => ({ what: one, from, on }));
}

/** All anchors of one thing as one CSS selector that matches what any of them does; empty if there is none. */
export function anyOf(anchors: readonly Anchor[] | undefined): string {
  return (anchors ?? []).map(({ what }) => what).join(', ');
}
