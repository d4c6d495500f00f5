import type { Column } from '../columns/column';
import { type TableName, tableNames } from '../columns/tables';
import { type ExportJob, exportRows, type Written } from '../export-rows';
import { dictionaryVersion } from '../jsonl/header';
import { type Crew, ownCrew } from '../portions';
import { timeCell } from '../rows/cells';
import { type Sink, writeAll } from '../sink';
import { csvHeader, plainCsv } from '../tables/csv';
import { ParquetFile } from '../tables/parquet';
import { codebook } from './codebook';
import { type Consent, consentFile } from './consent';
import { dataPackage, keptColumns, type PackageFacts } from './data-package';
import { jsonSchema } from './json-schema';
import { type PackagePart, packageFormat } from './package-format';
import { readme } from './readme';
import type { Removed } from './removed';
import { type EntryWriter, packedEntry, writeZip } from './zip';

/** What makes a package besides the rows. `spool` gives a place for the bytes of one file until all are ready. */
export interface PackageJob extends ExportJob {
  packageId: string;
  title: string;
  consent: Consent;
  /** `table.column` of what is left out. */
  dropped: ReadonlySet<string>;
  /** What was taken out besides what was covered. */
  removed: Omit<Removed, 'covered'>;
  spool: (name: string) => Sink | Promise<Sink>;
}

interface OpenTable {
  table: TableName;
  columns: readonly Column[];
  csv: EntryWriter;
  parquet: EntryWriter;
  rows: ParquetFile;
}

/** Writes a research package: every table as CSV and Parquet, described by one definition. The sink stays open. */
export async function exportPackage(
  job: PackageJob,
  out: Sink,
  crew: Crew<PackagePart> = ownCrew(packageFormat(job.dropped)),
): Promise<Written> {
  const open: EntryWriter[] = [];
  const entry = async (name: string, compressed = true) => {
    const writer = packedEntry(name, await job.spool(name), compressed);
    open.push(writer);
    return writer;
  };
  try {
    const encoder = new TextEncoder();
    const parts: OpenTable[] = [];
    for (const table of tableNames) {
      const columns = keptColumns(table, job.dropped);
      const csv = await entry(`${table}.csv`);
      // Parquet compresses its own pages.
      const parquet = await entry(`${table}.parquet`, false);
      parts.push({ table, columns, csv, parquet, rows: new ParquetFile(columns) });
    }
    const count = Object.fromEntries(tableNames.map((table) => [table, 0])) as Record<TableName, number>;
    const covered: Record<string, number> = {};
    const written = await exportRows(job, crew, {
      async begin() {
        for (const { csv, columns } of parts) await csv.write(encoder.encode(csvHeader(columns, plainCsv)));
      },
      async put({ tables, covered: inPart }) {
        for (const [kind, n] of Object.entries(inPart)) covered[kind] = (covered[kind] ?? 0) + n;
        for (const [i, { table, csv, parquet, rows }] of parts.entries()) {
          const part = tables[i];
          if (!part) continue;
          count[table] += part.rows;
          await writeAll(csv, part.csv);
          await parquet.write(rows.add(part.parquet));
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
      ['README.md', readme(facts, { ...job.removed, covered })],
      ['datapackage.json', JSON.stringify(dataPackage(facts), null, 2)],
      ['codebook.en.md', codebook('en', dictionaryVersion)],
      ['codebook.de.md', codebook('de', dictionaryVersion)],
      ['interaction.schema.json', JSON.stringify(jsonSchema(dictionaryVersion), null, 2)],
      ['consent.json', JSON.stringify(consentFile(job.consent, job.packageId), null, 2)],
    ];
    for (const [name, text] of papers) await (await entry(name)).write(encoder.encode(text));
    const packed = [];
    for (const writer of open) packed.push(await writer.close());
    await writeZip(packed, out, new Date(job.exportedAt), job.signal);
    return written;
  } finally {
    // What was compressed is in the archive now, or not wanted any more.
    for (const writer of open) await writer.discard().catch(() => {});
  }
}
