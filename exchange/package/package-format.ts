import { tableNames } from '../columns/tables';
import { type ChangeRow, type Format, rowsOf } from '../export-rows';
import type { Bytes } from '../sink';
import { csvLines, plainCsv } from '../tables/csv';
import { type ParquetGroup, parquetGroup } from '../tables/parquet';
import { tableRows } from '../tables/table-rows';
import { keptColumns } from './data-package';
import type { Removed } from './removed';

/** A batch of interactions as parts of the package's tables, in the order of `tableNames`. */
export interface PackagePart {
  tables: { rows: number; csv: Bytes; parquet: ParquetGroup }[];
  /** What was covered in this batch. */
  covered: Removed['covered'];
}

/** How a batch becomes parts of every table. `coveredSoFar`: counts of what `change` has covered. */
export function packageFormat(
  dropped: ReadonlySet<string>,
  change?: ChangeRow,
  coveredSoFar: () => Removed['covered'] = () => ({}),
): Format<PackagePart> {
  const encoder = new TextEncoder();
  const columnsOf = tableNames.map((table) => ({ table, columns: keptColumns(table, dropped) }));
  let told: Removed['covered'] = {};
  return {
    async encode(batch) {
      const rows = await rowsOf(batch, false, change);
      const tables = columnsOf.map(({ table, columns }) => {
        const ofTable = tableRows(rows, table);
        return {
          rows: ofTable.length,
          csv: encoder.encode(csvLines(columns, ofTable, plainCsv)),
          parquet: parquetGroup(columns, ofTable),
        };
      });
      const now = coveredSoFar();
      const covered = Object.fromEntries(
        Object.entries(now).map(([kind, n]) => [kind, n - (told[kind] ?? 0)]),
      );
      told = now;
      return { tables, covered };
    },
  };
}
