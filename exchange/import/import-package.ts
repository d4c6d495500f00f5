import type { Kept } from '../../conversation/interaction';
import { type TableName, tableNames, tables } from '../columns/tables';
import { dictionaryVersion } from '../jsonl/header';
import { keptOfRow } from '../rows/kept-of-row';
import { checkedRow } from './checked-row';
import { csvRows } from './csv-rows';
import { type PartName, PartRows } from './part-rows';
import { FileRefused, type Refusal } from './refusal';
import { type ImportOptions, type ImportReport, type Reading, takeOver } from './take-over';
import { type ZipEntry, zipEntries } from './zip-entries';

/** Longest description that is read, bytes. */
const largestDescription = 4_194_304;
const partNames = tableNames.filter((name): name is PartName => name !== 'interactions');

/** Takes over the tables (CSV) of a research package, see {@link takeOver}. */
export function importPackage(file: Blob, options: ImportOptions): Promise<ImportReport> {
  return takeOver((reading) => readKept(file, options.onBytes, reading), options);
}

async function* readKept(
  file: Blob,
  onBytes: ImportOptions['onBytes'],
  reading: Reading,
): AsyncGenerator<Kept | null> {
  const entries = new Map((await zipEntries(file)).map((entry) => [entry.name, entry]));
  const whole = tableNames.reduce((sum, name) => sum + (entries.get(`${name}.csv`)?.size ?? 0), 0);
  let read = 0;
  const rowsOf = (name: TableName, entry: ZipEntry) => {
    const counted = entry.read().pipeThrough(
      new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
        transform(chunk, controller) {
          read += chunk.length;
          onBytes((read / whole) * file.size);
          controller.enqueue(chunk);
        },
      }),
    );
    return csvRows(counted, tables[name], entry.name, (names) => reading.unknown(names));
  };
  await refuseNewer(entries.get('datapackage.json'));
  const contacts = entries.get('interactions.csv');
  if (!contacts) throw new FileRefused('no_package', 1);
  const parts = partNames.flatMap((name) => {
    const entry = entries.get(`${name}.csv`);
    return entry ? [new PartRows(name, rowsOf(name, entry))] : [];
  });
  try {
    for await (const { line, cells } of rowsOf('interactions', contacts)) {
      const said: Record<string, unknown> = cells;
      const id = String(cells.interaction_id);
      for (const part of parts) said[part.name] = await part.of(id);
      const within = (wrong: Refusal) => parts.reduce((place, part) => part.placeOf(place), wrong);
      const row = checkedRow(said, { line, file: contacts.name, within }, reading);
      yield row && keptOfRow(row);
    }
    for (const part of parts) await part.finish();
  } finally {
    for (const part of parts) await part.close();
  }
}

/** Throws {@link FileRefused} for a package that says it was made by a newer program; what its description says otherwise does not matter. */
async function refuseNewer(description: ZipEntry | undefined): Promise<void> {
  if (!description || description.size > largestDescription) return;
  let said: unknown;
  try {
    said = JSON.parse(await new Response(description.read()).text());
  } catch (error) {
    if (error instanceof FileRefused) throw error;
    return;
  }
  const { version } = Object(said) as { version?: unknown };
  if (Number.parseInt(String(version), 10) > dictionaryVersion)
    throw new FileRefused('newer_version', 1, String(version).slice(0, 80), description.name);
}
