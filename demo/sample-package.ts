import 'fake-indexeddb/auto';
import type { Kept } from '../conversation/interaction';
import { demoJournal } from '../exchange/demo-journal/demo-journal';
import { formatOf } from '../exchange/jobs/encode-task';
import { exportPackage } from '../exchange/package/export-package';
import type { PackagePart } from '../exchange/package/package-format';
import { type Format, ownCrew } from '../exchange/portions';
import { wholePlan } from '../exchange/redaction/plan';
import { memorySink } from '../exchange/sink';
import { database } from '../storage/database';
import { keepAll } from '../storage/keep-all';

/** The day on which the sample is made, so that it is the same whenever it is made. */
const sampleDay = Date.UTC(2026, 10, 1, 12);

async function* only(kept: Kept[]): AsyncGenerator<Kept[]> {
  yield kept;
}

/** A research package of the demo journal as the extension makes it: all in it is invented. Takes and empties the journal of this process. */
export async function samplePackage(language: 'de' | 'en'): Promise<Blob> {
  const scope = { ids: null, from: null, to: null, organisation: '' };
  const wish = { plan: wholePlan, key: new Uint8Array(32), left: [], dropped: [] };
  const facts = { title: 'Sample of a service journal', purpose: 'a sample', language };
  const task = {
    ...{ task: 'package' as const, scope, at: sampleDay, appVersion: 'sample', fileName: '', study: null },
    seen: null,
    ...{ wish, packageId: `sample-${language}`, ...facts },
  };
  await keepAll(only(demoJournal(sampleDay, language, 'Europe/Berlin')), (theirs) => theirs);
  const out = memorySink();
  await exportPackage(
    {
      wanted: null,
      exportedAt: sampleDay,
      appVersion: task.appVersion,
      signal: new AbortController().signal,
      onProgress: () => {},
      packageId: task.packageId,
      title: task.title,
      consent: { purpose: task.purpose, givenAt: sampleDay, language },
      dropped: new Set(),
      removed: { droppedColumns: [], deletedInteractions: 0, times: wholePlan.times, ownLines: false },
      spool: memorySink,
    },
    out,
    ownCrew((await formatOf(task)) as Format<PackagePart>),
  );
  await Promise.all(database.tables.map((table) => table.clear()));
  return out.close();
}
