import type { Interaction } from '../../conversation/interaction';
import type { PromiseMade } from '../../conversation/promise';
import type { Filter } from './filter';

/** A stretch of a text with the words that were looked for: `marked` is true where one stands. */
export interface SnippetPart {
  text: string;
  marked: boolean;
}

/** What the list shows of a contact. */
export type ListedInteraction = Pick<
  Interaction,
  | 'id'
  | 'organisation'
  | 'organisationName'
  | 'channel'
  | 'state'
  | 'startedAt'
  | 'endedAt'
  | 'lastSeenAt'
  | 'caseId'
  | 'judged'
  | 'verdict'
>;

/** One row of the list. */
export interface ListRow {
  interaction: ListedInteraction;
  /** A promise that is open, the one due first. */
  promise: PromiseMade | null;
  /** Where the words that were looked for stand; empty without such words. */
  snippet: SnippetPart[];
}

/** A day of the list: its first millisecond (local midnight, ms since 1970 UTC), the position of its first row, how many rows. */
export interface ListDay {
  startsAt: number;
  first: number;
  count: number;
}

/** A value that can be filtered by, and how many contacts have it. */
export interface Facet {
  value: string;
  label: string;
  count: number;
}

/** Where the list stands: how many contacts are listed, and how many of these can be searched by their words. */
export interface ListState {
  listed: number;
  worded: number;
  /** False while contacts may be missing. */
  ready: boolean;
  organisations: Facet[];
  vendors: Facet[];
  tags: Facet[];
}

/** Page to worker. `serial` names a listing: notes about an earlier one are of no use any more. Positions count from 0, `to` not included. */
export type ListCall =
  | { call: 'list'; serial: number; filter: Filter; anchor: string; from: number; to: number }
  | { call: 'rows'; serial: number; from: number; to: number }
  | { call: 'ids'; serial: number; from: number; to: number; ticket: number }
  /** Something may have changed. */
  | { call: 'look' };

/** Worker to page; a row is null where the contact went away just now. */
export type ListNote =
  /** The newest contacts, shown until the list is read. */
  | { note: 'first'; days: ListDay[]; rows: (ListRow | null)[] }
  | { note: 'state'; state: ListState }
  | {
      note: 'listed';
      serial: number;
      total: number;
      days: ListDay[];
      /** Where the contact named as `anchor` stands now, -1 where it is not listed. */
      anchorAt: number;
      from: number;
      rows: (ListRow | null)[];
    }
  | { note: 'rows'; serial: number; from: number; rows: (ListRow | null)[] }
  | { note: 'ids'; ticket: number; ids: string[] }
  | { note: 'failed'; detail: string };
