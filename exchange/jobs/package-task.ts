import { type ExportJob, eachBatch, type Written } from '../export-rows';
import { opfsSink } from '../opfs-sink';
import { exportPackage } from '../package/export-package';
import { type PackagePart, packageFormat } from '../package/package-format';
import type { Crew, Format } from '../portions';
import { ownPatterns } from '../redaction/own-patterns';
import { Pseudonyms } from '../redaction/pseudonyms';
import { Redactor } from '../redaction/redactor';
import type { RestorableRow } from '../rows/kept-of-row';
import type { Sink } from '../sink';
import type { SpareBuffers } from '../text-bytes';
import { asSeen, leaving, markOf } from './as-seen';
import type { Note, PackageWish, Task } from './task';

type PackageTask = Extract<Task, { task: 'package' }>;

/** Covers what the plan of a wish names, with the pseudonyms of its study. */
function redactorOf({ plan, key, dropped }: PackageWish): Redactor {
  return new Redactor(plan, new Pseudonyms(key), new Set(dropped));
}

/** How the interactions of a package are encoded. */
export function packageFormatOf(task: PackageTask, spare?: SpareBuffers): Format<PackagePart> {
  const redactor = redactorOf(task.wish);
  return packageFormat(
    new Set(task.wish.dropped),
    asSeen(task.seen, (row) => redactor.covers(row)),
    () => redactor.covered,
    spare,
  );
}

/** Writes the package that a task asks for; what is left out and why is said in it. */
export function packageTask(
  task: PackageTask,
  job: ExportJob,
  sink: Sink,
  crew: Crew<PackagePart>,
): Promise<Written> {
  return exportPackage(
    {
      ...job,
      wanted: leaving(job.wanted, task.seen, task.wish.left),
      packageId: task.packageId,
      title: task.title,
      consent: {
        ...{ purpose: task.purpose, givenAt: task.at, language: task.language },
        ...(task.study ? { study: task.study } : {}),
      },
      dropped: new Set(task.wish.dropped),
      removed: {
        droppedColumns: task.wish.dropped,
        deletedInteractions: task.wish.left.length,
        times: task.wish.plan.times,
        ownLines: task.wish.plan.ownLines.some((line) => line.trim() !== ''),
      },
      spool: (name) => opfsSink(task.at, `part-${name}`),
    },
    sink,
    crew,
  );
}

/** What would leave: the first rows as they would be, under the ids the journal has, and counts over all. */
export async function previewTask(
  { wish, most }: Extract<Task, { task: 'preview' }>,
  job: ExportJob,
): Promise<Note> {
  const { wrong } = ownPatterns(wish.plan.ownLines);
  if (wrong.length > 0) return { note: 'wrong_lines', wrong };
  const redactor = redactorOf(wish);
  const rows: RestorableRow[] = [];
  const seen = new Map<string, number>();
  const change = (row: RestorableRow) => {
    seen.set(row.interaction_id, markOf(row));
    return { ...redactor.covers(row), interaction_id: row.interaction_id };
  };
  const { interactions } = await eachBatch(job, change, (covered) => {
    rows.push(...covered.slice(0, most - rows.length));
  });
  const { covered, coveredByLine } = redactor;
  return { note: 'previewed', rows, seen, interactions, covered, coveredByLine };
}
