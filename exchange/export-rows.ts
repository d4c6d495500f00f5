import type { Interaction, Kept } from '../conversation/interaction';
import { idsOfWanted } from '../storage/read-all';
import { type Crew, mostInPortion, ownCrew, type Portion } from './portions';
import type { RestorableRow } from './rows/kept-of-row';
import { wholeRow } from './rows/whole-row';

/** What leaves, and how it is watched and stopped. `exportedAt`: ms since 1970 UTC. */
export interface ExportJob {
  /** Null = everything, which is found faster. */
  wanted: ((interaction: Interaction) => boolean) | null;
  exportedAt: number;
  appVersion: string;
  /** Goes with a copy of the journal. */
  settings?: Readonly<Record<string, unknown>> | undefined;
  signal: AbortSignal;
  /** Hears after each portion how much is written. */
  onProgress: (written: Written) => void;
}

/** How much was written, and how much there is. */
export interface Written {
  interactions: number;
  messages: number;
  ofInteractions: number;
}

/** What is done to each row before it is written, such as covering names; it sees all that is known, and what it gives is what leaves. */
export type ChangeRow = (row: RestorableRow) => RestorableRow | Promise<RestorableRow>;

/** Where encoded portions go, in order, after it was told how many interactions will come. */
export interface Assembly<E> {
  begin(interactions: number): void | Promise<void>;
  put(encoded: E): void | Promise<void>;
}

/** The journal changed so much while it was written that the file would not be true; doing it again helps. */
export class ChangedMeanwhile extends Error {
  // By name it is known on the other side of a message, too.
  override name = 'ChangedMeanwhile';
}

/** The rows of a batch. `restorable`: with what only the person's own journal needs. */
export async function rowsOf(
  batch: readonly Kept[],
  restorable: boolean,
  change?: ChangeRow,
): Promise<readonly RestorableRow[]> {
  const rows = batch.map((kept) => wholeRow(kept, restorable || change !== undefined));
  return change ? Promise.all(rows.map(change)) : rows;
}

/**
 * Has what is wanted read and encoded, several portions at once, and puts them together in the order of ids. What is recorded after
 * the beginning is not in it. Rejects with the signal's reason when cancelled.
 */
export async function exportRows<E>(job: ExportJob, crew: Crew<E>, assembly: Assembly<E>): Promise<Written> {
  const ids = await idsOfWanted(job.wanted);
  const dense = job.wanted === null;
  const written: Written = { interactions: 0, messages: 0, ofInteractions: ids.length };
  await assembly.begin(ids.length);
  const begun: { rest: string[]; coming: Promise<Portion<E>> }[] = [];
  let next = 0;
  const order = (portion: string[]) => {
    const coming = crew.encode({ ids: portion, dense });
    // Work that nobody waits for any more must not leave an error that nobody hears.
    coming.catch(() => {});
    return coming;
  };
  const begin = () => {
    const rest = ids.slice(next, next + mostInPortion);
    next += rest.length;
    if (rest.length > 0) begun.push({ rest, coming: order(rest) });
  };
  for (let i = 0; i < crew.atOnce; i++) begin();
  for (;;) {
    const [first] = begun;
    if (!first) break;
    const { encoded, taken, interactions, messages } = await orCancelled(first.coming, job.signal);
    job.signal.throwIfAborted();
    first.rest = first.rest.slice(taken);
    if (first.rest.length > 0) first.coming = order(first.rest);
    else {
      begun.shift();
      begin();
    }
    await assembly.put(encoded);
    crew.spent?.(encoded);
    written.interactions += interactions;
    written.messages += messages;
    job.onProgress({ ...written });
  }
  if (written.interactions !== ids.length) throw new ChangedMeanwhile();
  return written;
}

/** What comes, unless it is cancelled before: a worker that ran out of memory never answers. */
function orCancelled<T>(coming: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    if (signal.aborted) return stop();
    signal.addEventListener('abort', stop);
    coming.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

/** Looks at every row that is wanted, in this thread. */
export function eachBatch(
  job: ExportJob,
  change: ChangeRow | undefined,
  look: (rows: readonly RestorableRow[]) => void | Promise<void>,
): Promise<Written> {
  const begin = () => {
    const rows: RestorableRow[] = [];
    const add = async (batch: readonly Kept[]) => void rows.push(...(await rowsOf(batch, false, change)));
    return { add, end: () => rows };
  };
  const crew = ownCrew({ begin });
  return exportRows(job, crew, { begin: () => {}, put: look });
}
