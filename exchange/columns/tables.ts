import type { Column, RowOf } from './column';
import { contactColumns } from './contact-columns';
import { figureColumns } from './figure-columns';
import { messageColumns } from './message-columns';
import { momentColumns, promiseColumns, waitColumns } from './part-columns';
import { verdictColumns } from './verdict-columns';

/** Every column of an interaction, in the order of files. */
export const interactionColumns = [...contactColumns, ...figureColumns, ...verdictColumns] as const;

/** An interaction as files have it. */
export type InteractionRow = RowOf<typeof interactionColumns>;
/** A message as files have it. */
export type MessageRow = RowOf<typeof messageColumns>;
/** A wait as files have it. */
type WaitRow = RowOf<typeof waitColumns>;
/** A moment as files have it. */
type MomentRow = RowOf<typeof momentColumns>;
/** A promise as files have it. */
type PromiseRow = RowOf<typeof promiseColumns>;

/** The lists that belong to an interaction: nested in JSON Lines, tables of their own in a package. */
export interface Parts {
  messages: MessageRow[];
  waits: WaitRow[];
  moments: MomentRow[];
  promises: PromiseRow[];
}

/** An interaction with everything in it, as files have it. */
export type WholeRow = InteractionRow & Parts;

/** Names of the five tables, in the order of files. */
export const tableNames = ['interactions', 'messages', 'waits', 'moments', 'promises'] as const;

/** One of {@link tableNames}. */
export type TableName = (typeof tableNames)[number];

const owner = interactionColumns[0];

/** Columns of each table of a package; the parts begin with the id of their interaction. */
export const tables: Readonly<Record<TableName, readonly Column[]>> = {
  interactions: interactionColumns,
  messages: [owner, ...messageColumns],
  waits: [owner, ...waitColumns],
  moments: [owner, ...momentColumns],
  promises: [owner, ...promiseColumns],
};

/** What makes a row of a table unique, where something does: of times cut to the hour, several waits and moments of a contact have the same. */
export const primaryKeys: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  interactions: ['interaction_id'],
  messages: ['interaction_id', 'seq'],
  promises: ['promise_id'],
};
