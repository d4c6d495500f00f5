import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { forgetExported } from '../../storage/export-folder';
import { countWanted } from '../../storage/read-all';
import { interactionColumns, tables } from '../columns/tables';
import { type ExportJob, exportRows, type Written } from '../export-rows';
import { exportJsonLines } from '../jsonl/export-json-lines';
import { opfsSink } from '../opfs-sink';
import type { PackagePart } from '../package/package-format';
import { besideOthers, type Crew, ownCrew, paceOf } from '../portions';
import { type Bytes, gzipSink, type Sink, writeAll } from '../sink';
import { csvHeader } from '../tables/csv';
import { SpareBuffers } from '../text-bytes';
import { buffersIn, formatOf } from './encode-task';
import type { CrewTask, Note, Scope, Task } from './task';
import { type Hand, WorkerCrew } from './worker-crew';

/** More workers beside this one gain little, for one thread of the browser reads for all of them, and each holds memory of its own. */
const handsAtMost = 1;

type Say = (note: Note) => void;

/**
 * Does one task and says how far it is; the note that ends it is the result. `start` gives a worker that takes the part of `hand`; null
 * where there are none.
 */
export async function doTask(
  task: Task,
  say: Say,
  signal: AbortSignal,
  start: (() => Hand) | null,
): Promise<Note> {
  if (task.task === 'count')
    return { note: 'counted', ...(await countWanted(wantedBy(task.scope) ?? (() => true))) };
  if (task.task === 'import' || task.task === 'look' || task.task === 'table')
    return (await import('./import-task')).importTask(task, say, signal);
  if (task.task === 'preview') {
    const job = { ...jobOf(task.scope, say, signal), exportedAt: 0, appVersion: '' };
    return (await import('./package-task')).previewTask(task, job);
  }
  await forgetExported(task.at);
  const job = { ...jobOf(task.scope, say, signal), exportedAt: task.at, appVersion: task.appVersion };
  const sink = await opfsSink(task.at, task.fileName);
  try {
    const { interactions, messages } = await exportTask(task, job, sink, start);
    signal.throwIfAborted();
    const file = await finished(task, await sink.close(), signal);
    const sha256 = 'summed' in task && task.summed ? await sha256Of(file, signal) : '';
    signal.throwIfAborted();
    return { note: 'file', file, fileName: task.fileName, interactions, messages, sha256 };
  } catch (error) {
    await sink.discard().catch(() => {});
    throw error;
  }
}

/** The file as it leaves. */
async function finished(task: Task, file: Blob, signal: AbortSignal): Promise<Blob> {
  if (task.task !== 'copy' || !task.lock) return file;
  const { locked } = await import('../backup/lock');
  return locked(file, task.lock, signal);
}

/** Read piece by piece: a backup of years is larger than what a page should hold. */
async function sha256Of(file: Blob, signal: AbortSignal): Promise<string> {
  const hash = sha256.create();
  const reader = file.stream().getReader();
  for (;;) {
    signal.throwIfAborted();
    const { done, value } = await reader.read();
    if (done) return bytesToHex(hash.digest());
    hash.update(value);
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
  start: (() => Hand) | null,
): Promise<Written> {
  if (task.task === 'notes') {
    const { exportNotes } = await import('../markdown/export-notes');
    return exportNotes(job, task.language, sink);
  }
  const spare = new SpareBuffers();
  const format = await formatOf(task, spare);
  const hired = start && new WorkerCrew<object>(task, handsAtMost, start, paceOf(format).portions);
  try {
    const own = ownCrew(format, (encoded) => spare.put(buffersIn(encoded)));
    return await crewTask(task, job, sink, hired ? besideOthers(own, hired) : own);
  } finally {
    hired?.end();
  }
}

async function crewTask(task: CrewTask, job: ExportJob, sink: Sink, crew: Crew<object>): Promise<Written> {
  if (task.task === 'copy') {
    const copyJob = { ...job, settings: task.settings };
    if (!task.packed) return exportJsonLines(copyJob, sink, crew as Crew<Bytes[]>);
    // The packing ends before its file does.
    const gzip = gzipSink({ ...sink, close: async () => new Blob() });
    const written = await exportJsonLines(copyJob, gzip, crew as Crew<Bytes[]>);
    await gzip.close();
    return written;
  }
  if (task.task === 'sheet') {
    const columns = task.table === 'interactions' ? interactionColumns : tables.messages;
    return exportRows(job, crew as Crew<Bytes[]>, {
      // The byte order mark tells spreadsheets that it is UTF-8.
      begin: () => sink.write(new TextEncoder().encode(`\ufeff${csvHeader(columns, task.style)}`)),
      put: (lines) => writeAll(sink, lines),
    });
  }
  const { packageTask } = await import('./package-task');
  return packageTask(task, job, sink, crew as Crew<PackagePart>);
}
