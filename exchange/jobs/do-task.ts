import type { Interaction } from '../../conversation/interaction';
import { countWanted } from '../../storage/read-all';
import { interactionColumns, tables } from '../columns/tables';
import { type ExportJob, exportRows } from '../export-rows';
import { importJsonLines } from '../import/import-json-lines';
import { exportJsonLines } from '../jsonl/export-json-lines';
import { exportNotes } from '../markdown/export-notes';
import { clearOpfs, opfsSink } from '../opfs-sink';
import { exportPackage } from '../package/export-package';
import { Pseudonyms } from '../redaction/pseudonyms';
import { Redactor } from '../redaction/redactor';
import type { RestorableRow } from '../rows/kept-of-row';
import { gzipSink, type Sink } from '../sink';
import { csvHeader, csvLines } from '../tables/csv';
import { tableRows } from '../tables/table-rows';
import type { Note, PackageWish, Scope, Task } from './task';

type Say = (note: Note) => void;

/** Does one task and says how far it is; the note that ends it is the result. */
export async function doTask(task: Task, say: Say, signal: AbortSignal): Promise<Note> {
  if (task.task === 'count')
    return { note: 'counted', ...(await countWanted(wantedBy(task.scope) ?? (() => true))) };
  if (task.task === 'import') return importTask(task, say, signal);
  if (task.task === 'preview') return previewTask(task, say, signal);
  await clearOpfs();
  const job = { ...jobOf(task.scope, say, signal), exportedAt: task.at, appVersion: task.appVersion };
  const sink = await opfsSink(task.fileName);
  try {
    const { interactions, messages } = await exportTask(task, job, sink);
    return { note: 'file', file: await sink.close(), fileName: task.fileName, interactions, messages };
  } catch (error) {
    await sink.discard().catch(() => {});
    throw error;
  }
}

function wantedBy({ ids, from, to, organisation }: Scope): ExportJob['wanted'] {
  if (!ids && from === null && to === null && organisation === '') return null;
  const chosen = ids && new Set(ids);
  return (one) =>
    (!chosen || chosen.has(one.id)) &&
    (from === null || one.startedAt >= from) &&
    (to === null || one.startedAt < to) &&
    (organisation === '' || one.organisation === organisation);
}

function jobOf(scope: Scope, say: Say, signal: AbortSignal): Omit<ExportJob, 'exportedAt' | 'appVersion'> {
  return {
    wanted: wantedBy(scope),
    signal,
    onProgress: ({ interactions, ofInteractions }) =>
      say({ note: 'progress', share: interactions / Math.max(1, ofInteractions) }),
  };
}

async function exportTask(
  task: Extract<Task, { fileName: string }>,
  job: ExportJob,
  sink: Sink,
): Promise<{ interactions: number; messages: number }> {
  if (task.task === 'copy') {
    if (!task.packed) return exportJsonLines(job, true, sink);
    // The packing ends before its file does.
    const gzip = gzipSink({ ...sink, close: async () => new Blob() });
    const written = await exportJsonLines(job, true, gzip);
    await gzip.close();
    return written;
  }
  if (task.task === 'sheet') {
    const encoder = new TextEncoder();
    const columns = task.table === 'interactions' ? interactionColumns : tables.messages;
    return exportRows(job, false, {
      // The byte order mark tells spreadsheets that it is UTF-8.
      begin: () => sink.write(encoder.encode(`\ufeff${csvHeader(columns, task.style)}`)),
      write: (rows) => sink.write(encoder.encode(csvLines(columns, tableRows(rows, task.table), task.style))),
    });
  }
  if (task.task === 'notes') return exportNotes(job, task.language, sink);
  const { wanted, change, redactor } = await covering(task.wish, job.wanted);
  return exportPackage(
    {
      ...job,
      wanted,
      change,
      packageId: task.packageId,
      title: task.title,
      consent: { purpose: task.purpose, givenAt: task.at, language: task.language },
      dropped: new Set(task.wish.dropped),
      removed: () => ({
        covered: redactor.covered,
        droppedColumns: task.wish.dropped,
        deletedInteractions: task.wish.left.length,
        times: task.wish.plan.times,
      }),
      spool: (name) => opfsSink(`part-${name}`),
    },
    sink,
  );
}

async function covering({ plan, key, left }: PackageWish, wanted: ExportJob['wanted']) {
  const out = new Set(left);
  const redactor = new Redactor(plan, await Pseudonyms.with(key));
  return {
    redactor,
    wanted: (interaction: Interaction) => (wanted?.(interaction) ?? true) && !out.has(interaction.id),
    change: (row: RestorableRow) => redactor.covers(row),
  };
}

/** What would leave: the first rows as they would be, under the ids the journal has, and counts over all. */
async function previewTask(
  { scope, wish, most }: Extract<Task, { task: 'preview' }>,
  say: Say,
  signal: AbortSignal,
): Promise<Note> {
  const { change, redactor } = await covering({ ...wish, left: [] }, null);
  const rows: RestorableRow[] = [];
  const job = jobOf(scope, say, signal);
  const { interactions } = await exportRows(
    {
      ...job,
      exportedAt: 0,
      appVersion: '',
      async change(row) {
        const covered = await change(row);
        if (rows.length < most) rows.push({ ...covered, interaction_id: row.interaction_id });
        return covered;
      },
    },
    false,
    { begin: () => {}, write: () => {} },
  );
  return { note: 'previewed', rows, interactions, covered: redactor.covered };
}

async function importTask(
  { file, at }: Extract<Task, { task: 'import' }>,
  say: Say,
  signal: AbortSignal,
): Promise<Note> {
  let shown = 0;
  const onBytes = (bytes: number) => {
    const share = bytes / Math.max(1, file.size);
    if (share - shown < 0.01) return;
    shown = share;
    say({ note: 'progress', share });
  };
  return { note: 'imported', report: await importJsonLines(file, { now: at, onBytes, signal }) };
}
