import { type ExportJob, exportRows, type Written } from '../export-rows';
import { timeCell } from '../rows/cells';
import type { Sink } from '../sink';
import { dictionaryVersion, type Header } from './header';

/** Writes JSON Lines: a header, then one interaction a line. The sink stays open. */
export async function exportJsonLines(job: ExportJob, restorable: boolean, sink: Sink): Promise<Written> {
  const encoder = new TextEncoder();
  // JSON.stringify escapes lone surrogates, so that every text survives UTF-8.
  const put = (lines: readonly unknown[]) =>
    sink.write(encoder.encode(lines.map((line) => `${JSON.stringify(line)}\n`).join('')));
  return exportRows(job, restorable, {
    begin(interactions) {
      const header: Header = {
        format: 'service-journal',
        version: dictionaryVersion,
        exported_at: timeCell(job.exportedAt),
        app_version: job.appVersion,
        interactions,
      };
      return put([header]);
    },
    write: put,
  });
}
