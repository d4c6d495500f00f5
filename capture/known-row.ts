import type { SeenRow, StatedTime } from '../conversation/sighting';
import type { ChatHead } from '../reading/chat-head';
import { headed } from '../reading/headed';
import type { ReadRow, RowDay } from '../reading/reader';
import { followPlace } from './placed-rows';
import { isTombstone } from './tombstone';

/** The head of a chat may name the speaker only after the first words are there. */
const headLateMs = 2000;

/** A row as the frame knows it. `version` counts its changes, `sent` is the version the background has on disk. */
export interface KnownRow extends SeenRow {
  element: Element | null;
  pageId: string;
  gone: boolean;
  /** When the page took away what the person had just said: its own row for it may come after that. ms since 1970 UTC, else null. */
  lostAt: number | null;
  /** It went with all that came after it, as when a list is cleared for the next talk: nobody took it back. */
  cleared: boolean;
  /** What it said before it was edited and before anybody was told; told first. Null if nothing else. */
  shownFirst: string | null;
  /** When it was drawn, ms since 1970 UTC; stays where that proved to be no instant of the message. Null if it was there before the watch. */
  drawnAt: number | null;
  /** It may be the server's copy of a row that still stands: not told until that is clear; ms since 1970 UTC, null if clear. */
  doubtedUntil: number | null;
  /** The person's own words proved to be this row. */
  typed: boolean;
  /** It came after proven rows and is none. */
  answered: boolean;
  version: number;
  sent: number;
  /** Whom the head of the chat showed when the row appeared: it may show somebody else by now. */
  head: ChatHead | null;
  /** The day of its time is known by a line that names it. */
  isDayNamed: boolean;
  day?: RowDay | undefined;
  /** It was seen right below the row before it, with no such line between them. */
  isSameDay: boolean;
  /** Where the page puts it, as in {@link ReadRow}. */
  top?: number | undefined;
  /** Since when its element stands elsewhere in the same words, ms since 1970 UTC; null if it does not. */
  movedAt: number | null;
  slanted: boolean;
}

/** What a row brings along that is not on the page. `seenAt`: null if it was there before the watch. */
export interface Origin {
  seenAt: number | null;
  typed: boolean;
  answered: boolean;
}

/** A clock time may be read on a day that nobody named: where a line names it, it is known better. */
function statedBetter(known: KnownRow, { stated, day }: ReadRow): StatedTime | null {
  return day?.isNamed ? stated : (known.stated ?? stated);
}

/** Takes over what a row says at one more look; whether that differs. `now`: ms since 1970 UTC. */
export function update(known: KnownRow, row: ReadRow, now: number): boolean {
  if (known.seenAt !== null && now - known.seenAt <= headLateMs) known.head ??= row.head;
  // A machine without a name is the one that gives it later.
  if (known.head?.name === '' && row.head?.isMachine) known.head = row.head;
  const { party, author } = headed(row, known.head);
  if (known.text !== row.text) {
    if (isTombstone(known, row)) known.takenBack = true;
    else delete known.takenBack;
  }
  const stated = statedBetter(known, row);
  const differs =
    known.text !== row.text ||
    known.party !== party ||
    known.author !== author ||
    known.stated?.at !== stated?.at;
  if (differs) known.version += 1;
  followPlace(known, row, now);
  known.text = row.text;
  known.party = party;
  known.author = author;
  known.stated = stated;
  known.day = row.day;
  known.isDayNamed ||= row.day?.isNamed === true;
  known.element = row.element;
  known.pageId = row.pageId;
  known.slanted = row.slanted;
  return differs;
}
