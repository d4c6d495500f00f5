import type { Party } from '../conversation/party';
import type { Confidence, StatedTime } from '../conversation/sighting';
import type { ChatHead } from './chat-head';
import type { Place } from './find-places';
import type { Page } from './page';
import type { ListContent } from './read-rows';

/** How the day of a row's time is known at one look. */
export interface RowDay {
  /** The row states a clock time and names no day. */
  isClock: boolean;
  /** A line above it names the day. */
  isNamed: boolean;
  /** How many such lines stand above it; rows with the same number have none between them. */
  section: number;
}

/** One message as read at one look. */
export interface ReadRow {
  /** The element that stands for the message; other elements may show it later. */
  element: Element;
  /** The message's own id where the page gives one, else empty. */
  pageId: string;
  party: Party;
  author: string;
  text: string;
  stated: StatedTime | null;
  /** Where the page puts it, px from the top of the whole list; absent where rows follow each other. */
  top?: number | undefined;
  /** Absent where nothing is known of days. */
  day?: RowDay;
  /** The person's own words proved to be this row. */
  typed: boolean;
  /** Whom the head of the chat shows at this look, where rows of the company do not say who speaks. */
  head: ChatHead | null;
  /** All of it is set in slanted letters. */
  slanted: boolean;
  /** Its markup calls it deleted. */
  deleted: boolean;
}

/** What one look at a transcript gave, in the order of time. */
export interface Reading {
  rows: ReadRow[];
  /** Who is typing now (name as shown, may be empty); null if nobody. */
  typing: { author: string } | null;
  ended: boolean;
  partial: boolean;
  /** The list shows only a part of the transcript at a time. */
  window: boolean;
  title: string;
  /** The number of a ticket as its page shows it. */
  reference?: string;
  /**
   * Whose hints read it, and their version: "chatwoot-1"; "any-1" where the reader that knows no vendor did, "any-1/chatwoot-1" where it
   * took over because none of those hints held.
   */
  readBy: string;
  confidence: Confidence;
  /** Whether this is a support chat; null while there is too little to say. Not asked again once it is one. */
  isChat: boolean | null;
}

/** What the watch knows beside the page. */
export interface Knowledge {
  /** It is known to be a support chat. */
  confirmed: boolean;
  /** Whether the person said this (typed, chose) shortly before it first appeared in this element. */
  wasTyped(element: Element, text: string): boolean;
  /** Whether the person said anything lately. */
  hasSpoken: boolean;
  /** Whether the person said this lately, wherever it shows. */
  wasSaid(text: string): boolean;
  /** Whether it appeared before our eyes as something the person did not say. */
  wasAnswered(element: Element): boolean;
  /** Who was held for the speaker of what this element showed at the last look. */
  partyOf(element: Element): Party | undefined;
}

/** What a list holds, before it is said who speaks. */
export type Content = ListContent | null;

/** Reads the chats of one vendor; changes nothing in the page. */
export interface Reader {
  /** `any` where it is not known. */
  vendor: string;
  channel: 'chat' | 'ticket';
  /** The place anew after its list was drawn again or for the first time; null if there is none. */
  again(page: Page, place: Place): Place | null;
  /** Does a part of what `look` has to do, as long as `goOn` says so; true when nothing is left that takes its time. */
  ahead(page: Page, place: Place, now: number, goOn: () => boolean): boolean;
  /** Takes in what stands there. */
  look(page: Page, place: Place, now: number): Content;
  /** Says what was seen, by what is known beside the page; in parts, for a list may be long. May be asked several times of one look. */
  read(page: Page, place: Place, content: Content, knowledge: Knowledge): Generator<void, Reading>;
}
