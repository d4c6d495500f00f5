import { tableNames } from '../columns/tables';
import { type ChangeRow, rowsOf } from '../export-rows';
import type { Format, Pace } from '../portions';
import type { Bytes } from '../sink';
import { csvLines, plainCsv } from '../tables/csv';
import { ParquetCells, type ParquetGroup } from '../tables/row-group';
import { tableRows } from '../tables/table-rows';
import { type SpareBuffers, TextBytes } from '../text-bytes';
import { keptColumns } from './data-package';
import type { Removed } from './removed';

/** Some interactions as parts of the package's tables, in the order of `tableNames`. */
export interface PackagePart {
  tables: { rows: number; csv: Bytes[]; parquet: ParquetGroup }[];
  /** What was covered in them. */
  covered: Removed['covered'];
}

/** The cells of every column of a part wait until it is whole; there is always something to encode while the next is read. */
const pace: Pace = { portions: 1, messages: 10_000 };

/** How interactions become parts of every table. `coveredSoFar`: counts of what `change` has covered. */
export function packageFormat(
  dropped: ReadonlySet<string>,
  change?: ChangeRow,
  coveredSoFar: () => Removed['covered'] = () => ({}),
  spare?: SpareBuffers,
): Format<PackagePart> {
  const columnsOf = tableNames.map((table) => ({ table, columns: keptColumns(table, dropped) }));
  let told: Removed['covered'] = {};
  return {
    pace,
    begin() {
      const parts = columnsOf.map(({ table, columns }) => ({
        table,
        columns,
        csv: new TextBytes(spare),
        cells: new ParquetCells(columns),
      }));
      return {
        async add(batch) {
          const rows = await rowsOf(batch, false, change);
          for (const { table, columns, csv, cells } of parts) {
            const ofTable = tableRows(rows, table);
            csv.add(csvLines(columns, ofTable, plainCsv));
            cells.add(ofTable);
          }
        },
        end() {
          const now = coveredSoFar();
          const covered = Object.fromEntries(
            Object.entries(now).map(([kind, n]) => [kind, n - (told[kind] ?? 0)]),
          );
          told = now;
          return {
            tables: parts.map(({ csv, cells }) => ({
              rows: cells.rows,
              csv: csv.pieces(),
              parquet: cells.group(),
            })),
            covered,
          };
        },
      };
    },
  };
}
