import type { Kept } from '../../conversation/interaction';
import { type OldRow, upgraded } from '../../conversation/upgrade-steps';
import { sumDigits, sumOf } from './sum-of';

/** One thing the second copy knows: an interaction as it was, or that it is gone. */
export type CopyRecord = { id: string; kept: Kept } | { id: string; kept: null };

/** What was read of a segment. `damaged`: lines that are not what was written, or are cut off. */
export interface ReadSegment {
  records: CopyRecord[];
  damaged: number;
}

/** The form of a line; what stands in it is brought into the form of today by the steps that the database takes. */
const form = 1;

/** Records as a file: gzip, one line each, which begins with a checksum of the rest. */
export async function packSegment(records: readonly CopyRecord[]): Promise<Blob> {
  const lines: string[] = [];
  for (const { id, kept } of records) {
    const text = JSON.stringify({ form, id, kept });
    lines.push(`${await sumOf(text)} ${text}\n`);
  }
  return new Response(new Blob(lines).stream().pipeThrough(new CompressionStream('gzip'))).blob();
}

/** What can be read of a segment, as far as it is whole. */
export async function readSegment(file: Blob): Promise<ReadSegment> {
  const { text, cut } = await textOf(file);
  const lines = text.split('\n');
  const rest = lines.pop() ?? '';
  const records: CopyRecord[] = [];
  let damaged = cut || rest !== '' ? 1 : 0;
  for (const line of lines) {
    const record = await recordIn(line);
    if (record) records.push(record);
    else damaged++;
  }
  return { records, damaged };
}

async function textOf(file: Blob): Promise<{ text: string; cut: boolean }> {
  const reader = file.stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  const decoder = new TextDecoder();
  let text = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return { text: text + decoder.decode(), cut: false };
      text += decoder.decode(value, { stream: true });
    }
  } catch {
    return { text, cut: true };
  }
}

async function recordIn(line: string): Promise<CopyRecord | null> {
  const text = line.slice(sumDigits + 1);
  if (line.slice(0, sumDigits) !== (await sumOf(text))) return null;
  const { id, kept } = JSON.parse(text) as {
    id: string;
    kept: Record<'interaction' | 'transcript', OldRow> | null;
  };
  if (!kept) return { id, kept };
  const ofToday = {
    interaction: upgraded('interaction', kept.interaction),
    transcript: upgraded('transcript', kept.transcript),
  };
  return { id, kept: ofToday as unknown as Kept };
}
