import { Zip, ZipDeflate } from 'fflate';
import { type ExportJob, eachBatch, type Written } from '../export-rows';
import type { Bytes, Sink } from '../sink';
import { interactionMarkdown, type NoteLanguage, noteName } from './interaction-markdown';
import { TooManyNotes } from './too-many-notes';

/** Most entries of a zip archive of the old form, the only one that is written here: of more, readers would show the rest of a division. */
const mostEntries = 65_535;

/** Writes a zip archive with one Markdown note for each interaction. The sink stays open. Throws {@link TooManyNotes} where there are more than `most`. */
export async function exportNotes(
  job: ExportJob,
  language: NoteLanguage,
  sink: Sink,
  most = mostEntries,
): Promise<Written> {
  const encoder = new TextEncoder();
  let waiting: Bytes[] = [];
  const drain = async () => {
    const ready = waiting;
    waiting = [];
    for (const bytes of ready) await sink.write(bytes);
  };
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    waiting.push(bytes as Bytes);
  });
  const earlier = new Map<string, number>();
  // Ids that begin alike would give two notes of a day one name, and unpacking would keep only one of them.
  const nameOnce = (name: string) => {
    const key = name.toLowerCase();
    const n = (earlier.get(key) ?? 0) + 1;
    earlier.set(key, n);
    return n === 1 ? name : name.replace(/\.md$/, `-${n}.md`);
  };
  let notes = 0;
  const written = await eachBatch(job, undefined, async (rows) => {
    notes += rows.length;
    if (notes > most) throw new TooManyNotes();
    for (const row of rows) {
      const note = new ZipDeflate(nameOnce(noteName(row)), { level: 6 });
      note.mtime = new Date(job.exportedAt);
      zip.add(note);
      note.push(encoder.encode(interactionMarkdown(row, language)), true);
    }
    await drain();
  });
  zip.end();
  await drain();
  return written;
}
