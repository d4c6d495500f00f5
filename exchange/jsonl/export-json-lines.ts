import { type ExportJob, exportRows, rowsOf, type Written } from '../export-rows';
import { type Crew, type Format, ownCrew, textFormat } from '../portions';
import { timeCell } from '../rows/cells';
import { type Bytes, type Sink, writeAll } from '../sink';
import type { SpareBuffers } from '../text-bytes';
import { dictionaryVersion, type Header } from './header';

/** One interaction a line. `restorable`: with what brings it back whole. */
export function jsonLinesFormat(restorable: boolean, spare?: SpareBuffers): Format<Bytes[]> {
  // JSON.stringify escapes lone surrogates, so that every text survives UTF-8.
  return textFormat(
    async (batch) => (await rowsOf(batch, restorable)).flatMap((row) => [JSON.stringify(row), '\n']),
    spare,
  );
}

/** Writes JSON Lines: a header, then one interaction a line. The sink stays open. */
export async function exportJsonLines(
  job: ExportJob,
  sink: Sink,
  crew: Crew<Bytes[]> = ownCrew(jsonLinesFormat(true)),
): Promise<Written> {
  return exportRows(job, crew, {
    begin(interactions) {
      const header: Header = {
        format: 'service-journal',
        version: dictionaryVersion,
        exported_at: timeCell(job.exportedAt),
        app_version: job.appVersion,
        interactions,
        ...(job.settings ? { settings: job.settings } : {}),
      };
      return sink.write(new TextEncoder().encode(`${JSON.stringify(header)}\n`));
    },
    put: (lines) => writeAll(sink, lines),
  });
}
