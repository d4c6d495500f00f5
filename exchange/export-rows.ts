import type { Interaction } from '../conversation/interaction';
import { idsOfWanted, readAll } from '../storage/read-all';
import type { RestorableRow } from './rows/kept-of-row';
import { wholeRow } from './rows/whole-row';

/** What leaves, and how it is watched and stopped. `exportedAt`: ms since 1970 UTC. */
export interface ExportJob {
  /** Null = everything, which is found faster. */
  wanted: ((interaction: Interaction) => boolean) | null;
  exportedAt: number;
  appVersion: string;
  signal: AbortSignal;
  /** Hears after each batch how much is written. */
  onProgress: (written: Written) => void;
  /** What is done to each row before it is written, such as covering names. */
  change?: (row: RestorableRow) => RestorableRow | Promise<RestorableRow>;
}

/** How much was written, and how much there is. */
export interface Written {
  interactions: number;
  messages: number;
  ofInteractions: number;
}

/** One file format: takes rows in batches, after it was told how many will come. */
export interface RowWriter {
  begin(interactions: number): void | Promise<void>;
  write(rows: readonly RestorableRow[]): void | Promise<void>;
}

/** The journal changed so much while it was written that the file would not be true; doing it again helps. */
export class ChangedMeanwhile extends Error {}

/**
 * Reads what is wanted and hands it to the writer. What is recorded after the beginning is not in it. `restorable`: with what only
 * the person's own journal needs. Rejects with the signal's reason when cancelled.
 */
export async function exportRows(job: ExportJob, restorable: boolean, writer: RowWriter): Promise<Written> {
  const ids = await idsOfWanted(job.wanted);
  const written: Written = { interactions: 0, messages: 0, ofInteractions: ids.size };
  await writer.begin(ids.size);
  for await (const batch of readAll(({ id }) => ids.has(id))) {
    job.signal.throwIfAborted();
    const plain = batch.map((kept) => wholeRow(kept, restorable));
    const rows = job.change ? await Promise.all(plain.map(job.change)) : plain;
    await writer.write(rows);
    written.interactions += rows.length;
    for (const { messages } of rows) written.messages += messages.length;
    job.onProgress({ ...written });
  }
  if (written.interactions !== ids.size) throw new ChangedMeanwhile();
  return written;
}
