import type { TableName } from '../columns/tables';
import type { RestorableRow } from '../rows/kept-of-row';

/** A row of any table, by column name. */
export type TableRow = Readonly<Record<string, unknown>>;

/** The rows of one table in a batch of interactions; parts are given the id of theirs. */
export function tableRows(rows: readonly RestorableRow[], table: TableName): TableRow[] {
  if (table === 'interactions') return rows as unknown as TableRow[];
  return rows.flatMap(({ interaction_id, [table]: parts }) =>
    // Nobody else holds these rows: a copy of each message would only cost.
    (parts as object[]).map((part): TableRow => Object.assign(part, { interaction_id })),
  );
}
