import type { Column } from '../columns/column';
import { type TableName, tableNames } from '../columns/tables';
import { type ExportJob, exportRows, type Written } from '../export-rows';
import { dictionaryVersion } from '../jsonl/header';
import { timeCell } from '../rows/cells';
import type { Sink } from '../sink';
import { csvHeader, csvLines, plainCsv } from '../tables/csv';
import { ParquetTable } from '../tables/parquet';
import { tableRows } from '../tables/table-rows';
import { codebook } from './codebook';
import { type Consent, consentFile } from './consent';
import { dataPackage, keptColumns, type PackageFacts } from './data-package';
import { jsonSchema } from './json-schema';
import { readme } from './readme';
import type { Removed } from './removed';
import { type EntryWriter, packedEntry, writeZip } from './zip';

/** What makes a package besides the rows. `spool` gives a place for the compressed bytes of one file until all are ready. */
export interface PackageJob extends ExportJob {
  packageId: string;
  title: string;
  consent: Consent;
  /** `table.column` of what is left out. */
  dropped: ReadonlySet<string>;
  /** What was taken out; asked when all rows are written. */
  removed: () => Removed;
  spool: (name: string) => Sink | Promise<Sink>;
}

interface OpenTable {
  table: TableName;
  columns: readonly Column[];
  csv: EntryWriter;
  parquet: EntryWriter;
  rows: ParquetTable;
}

/** Writes a research package: every table as CSV and Parquet, described by one definition. The sink stays open. */
export async function exportPackage(job: PackageJob, out: Sink): Promise<Written> {
  const open: EntryWriter[] = [];
  const entry = async (name: string) => {
    const writer = packedEntry(name, await job.spool(name));
    open.push(writer);
    return writer;
  };
  try {
    const encoder = new TextEncoder();
    const parts: OpenTable[] = [];
    for (const table of tableNames) {
      const columns = keptColumns(table, job.dropped);
      const csv = await entry(`${table}.csv`);
      const parquet = await entry(`${table}.parquet`);
      parts.push({ table, columns, csv, parquet, rows: new ParquetTable(columns) });
    }
    const count = Object.fromEntries(tableNames.map((table) => [table, 0])) as Record<TableName, number>;
    for (const { csv, columns } of parts) await csv.write(encoder.encode(csvHeader(columns, plainCsv)));
    const written = await exportRows(job, false, {
      begin: () => {},
      async write(batch) {
        for (const { table, columns, csv, parquet, rows } of parts) {
          const ofTable = tableRows(batch, table);
          count[table] += ofTable.length;
          await csv.write(encoder.encode(csvLines(columns, ofTable, plainCsv)));
          await parquet.write(rows.write(ofTable));
        }
      },
    });
    for (const { parquet, rows } of parts) await parquet.write(rows.finish());
    const facts: PackageFacts = {
      id: job.packageId,
      title: job.title,
      createdAt: timeCell(job.exportedAt),
      appVersion: job.appVersion,
      dictionaryVersion,
      rows: count,
      dropped: job.dropped,
    };
    const papers: [string, string][] = [
      ['README.md', readme(facts, job.removed())],
      ['datapackage.json', JSON.stringify(dataPackage(facts), null, 2)],
      ['codebook.en.md', codebook('en', dictionaryVersion)],
      ['codebook.de.md', codebook('de', dictionaryVersion)],
      ['interaction.schema.json', JSON.stringify(jsonSchema(dictionaryVersion), null, 2)],
      ['consent.json', JSON.stringify(consentFile(job.consent, job.packageId), null, 2)],
    ];
    for (const [name, text] of papers) await (await entry(name)).write(encoder.encode(text));
    const packed = [];
    for (const writer of open) packed.push(await writer.close());
    await writeZip(packed, out, new Date(job.exportedAt));
    return written;
  } finally {
    // What was compressed is in the archive now, or not wanted any more.
    for (const writer of open) await writer.discard().catch(() => {});
  }
}
