import type { Kept, Verdict } from '../../conversation/interaction';
import type { ToldSettings } from '../../storage/carried-settings';
import { keepAll } from '../../storage/keep-all';
import { mergeKept } from './merge-kept';
import { FileRefused, type Refusal } from './refusal';

/** Refusals that are listed; a file of which more is wrong is not read on. */
const mostListed = 500;
const batchOfLines = 500;
const batchOfMessages = 10_000;

/** What came of an import. Nothing was taken over unless `refused` is 0. */
export interface ImportReport {
  added: number;
  merged: number;
  duplicate: number;
  refused: number;
  refusals: Refusal[];
  /** Where the person's own verdict stood against the file's. */
  verdictsKept: { line: number; id: string; fields: (keyof Verdict)[] }[];
  /** Columns nobody knows; they were left out. */
  unknownColumns: string[];
  /** What the person set where the file comes from, null where it holds nothing of the kind. Taken over on their word only. */
  settings: ToldSettings | null;
}

/** How an import is watched and stopped. `now`: ms since 1970 UTC; `onBytes` hears how much of the file was read. */
export interface ImportOptions {
  now: number;
  onBytes: (bytes: number) => void;
  signal: AbortSignal;
}

class NothingTaken extends Error {}

/** A file as it is read: what it says of its interactions, one after the other, and what is wrong with it. */
export class Reading {
  readonly report: ImportReport = {
    added: 0,
    merged: 0,
    duplicate: 0,
    refused: 0,
    refusals: [],
    verdictsKept: [],
    unknownColumns: [],
    settings: null,
  };
  readonly #lineOf = new Map<string, number>();

  /** Line on which an interaction was told, 0 if it was not. */
  lineOf(id: string): number {
    return this.#lineOf.get(id) ?? 0;
  }

  /** Notes where an interaction is told; false, and refused, when it was told before. */
  isNew(id: string, line: number, file = ''): boolean {
    const earlier = this.#lineOf.get(id);
    if (earlier === undefined) {
      this.#lineOf.set(id, line);
      return true;
    }
    const wrong: Refusal = { reason: 'repeated_id', line, where: 'interaction_id', what: String(earlier) };
    this.refuse(file === '' ? wrong : { ...wrong, file });
    return false;
  }

  /** Notes something that is wrong with the file; nothing of it will be taken over. Throws where so much is wrong that reading on helps nobody. */
  refuse(refusal: Refusal): void {
    const { report } = this;
    const isLast = report.refusals.length >= mostListed;
    report.refusals.push(isLast ? { ...refusal, reason: 'given_up' } : refusal);
    report.refused = report.refusals.length;
    if (isLast) throw new NothingTaken();
  }

  /** Notes columns that nobody knows. */
  unknown(columns: readonly string[]): void {
    const { unknownColumns } = this.report;
    for (const name of columns)
      if (unknownColumns.length < 100 && !unknownColumns.includes(name)) unknownColumns.push(name);
  }
}

/**
 * Takes over what a file tells: all of it or nothing. Rejects with the signal's reason when it was cancelled, with the database's
 * error when it could not write; what is wrong with the file stands in the report.
 */
export async function takeOver(
  tell: (reading: Reading) => AsyncIterable<Kept | null>,
  { now, signal }: Pick<ImportOptions, 'now' | 'signal'>,
): Promise<ImportReport> {
  const reading = new Reading();
  const { report } = reading;
  const merge = (theirs: Kept, own: Kept | undefined) => {
    const result = mergeKept(theirs, own, now);
    report[result.outcome]++;
    if (result.outcome === 'duplicate') return null;
    const { id } = theirs.interaction;
    if (result.outcome === 'merged' && result.verdictKept.length > 0)
      report.verdictsKept.push({ line: reading.lineOf(id), id, fields: result.verdictKept });
    return result.kept;
  };
  try {
    await keepAll(batches(tell(reading), report, signal), merge);
  } catch (error) {
    if (error instanceof FileRefused) reading.refuse(error.refusal);
    else if (!(error instanceof NothingTaken)) throw error;
    Object.assign(report, { added: 0, merged: 0, duplicate: 0, verdictsKept: [], settings: null });
  }
  return report;
}

async function* batches(
  told: AsyncIterable<Kept | null>,
  report: ImportReport,
  signal: AbortSignal,
): AsyncGenerator<Kept[]> {
  let batch: Kept[] = [];
  let messages = 0;
  for await (const kept of told) {
    signal.throwIfAborted();
    // After the first refusal the rest is only looked through, for the report.
    if (!kept || report.refused > 0) continue;
    batch.push(kept);
    messages += kept.transcript.messages.length;
    if (batch.length < batchOfLines && messages < batchOfMessages) continue;
    yield batch;
    batch = [];
    messages = 0;
  }
  signal.throwIfAborted();
  if (report.refused > 0) throw new NothingTaken();
  if (batch.length > 0) yield batch;
}
