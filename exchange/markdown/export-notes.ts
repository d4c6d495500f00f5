import { Zip, ZipDeflate } from 'fflate';
import { type ExportJob, eachBatch, type Written } from '../export-rows';
import type { Bytes, Sink } from '../sink';
import { interactionMarkdown, type NoteLanguage, noteName } from './interaction-markdown';

/** Writes a zip archive with one Markdown note for each interaction. The sink stays open. */
export async function exportNotes(job: ExportJob, language: NoteLanguage, sink: Sink): Promise<Written> {
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
  const written = await eachBatch(job, undefined, async (rows) => {
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
