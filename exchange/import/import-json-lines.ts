import * as v from 'valibot';
import type { Kept, Verdict } from '../../conversation/interaction';
import { keepAll } from '../../storage/keep-all';
import { dictionaryVersion } from '../jsonl/header';
import { headerSchema, lineKeys, lineSchema } from '../jsonl/line-schema';
import { keptOfRow } from '../rows/kept-of-row';
import { fileLines, type Line } from './file-lines';
import { mergeKept } from './merge-kept';
import { FileRefused, type Refusal } from './refusal';

/** Refusals that are listed; beyond them only the number is known. */
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
}

/** How an import is watched and stopped. `now`: ms since 1970 UTC; `onBytes` hears how much of the file was read. */
export interface ImportOptions {
  now: number;
  onBytes: (bytes: number) => void;
  signal: AbortSignal;
}

class NothingTaken extends Error {}

/**
 * Takes over a JSON Lines file (plain or gzip): all of it or nothing. Rejects with the signal's reason when it was cancelled, with
 * the database's error when it could not write; what is wrong with the file stands in the report.
 */
export async function importJsonLines(file: Blob, options: ImportOptions): Promise<ImportReport> {
  const report: ImportReport = {
    added: 0,
    merged: 0,
    duplicate: 0,
    refused: 0,
    refusals: [],
    verdictsKept: [],
    unknownColumns: [],
  };
  const lineOf = new Map<string, number>();
  const merge = (theirs: Kept, own: Kept | undefined) => {
    const result = mergeKept(theirs, own, options.now);
    report[result.outcome]++;
    if (result.outcome === 'duplicate') return null;
    const { id } = theirs.interaction;
    if (result.outcome === 'merged' && result.verdictKept.length > 0)
      report.verdictsKept.push({ line: lineOf.get(id) ?? 0, id, fields: result.verdictKept });
    return result.kept;
  };
  try {
    await keepAll(readKept(file, options, report, lineOf), merge);
  } catch (error) {
    if (error instanceof FileRefused) refuse(report, error.refusal);
    else if (!(error instanceof NothingTaken)) throw error;
    Object.assign(report, { added: 0, merged: 0, duplicate: 0, verdictsKept: [] });
  }
  return report;
}

function refuse(report: ImportReport, refusal: Refusal): void {
  report.refused++;
  if (report.refusals.length < mostListed) report.refusals.push(refusal);
}

async function* readKept(
  file: Blob,
  { onBytes, signal }: ImportOptions,
  report: ImportReport,
  lineOf: Map<string, number>,
): AsyncGenerator<Kept[]> {
  let expected: number | null = null;
  let found = 0;
  let last = 1;
  let batch: Kept[] = [];
  let messages = 0;
  for await (const lines of fileLines(file, onBytes))
    for (const line of lines) {
      signal.throwIfAborted();
      last = line.number;
      if (expected === null) {
        expected = expectedLines(line);
        continue;
      }
      found++;
      const kept = readLine(line, report, lineOf);
      // After the first refusal the rest is only looked through, for the report.
      if (!kept || report.refused > 0) continue;
      batch.push(kept);
      messages += kept.transcript.messages.length;
      if (batch.length < batchOfLines && messages < batchOfMessages) continue;
      yield batch;
      batch = [];
      messages = 0;
    }
  if (expected === null) throw new FileRefused('empty', 1);
  if (found !== expected)
    refuse(report, {
      reason: found < expected ? 'too_few_lines' : 'too_many_lines',
      line: last,
      where: '',
      what: `${found} / ${expected}`,
    });
  if (report.refused > 0) throw new NothingTaken();
  if (batch.length > 0) yield batch;
}

function expectedLines({ number, text }: Line): number {
  let said: unknown;
  try {
    said = JSON.parse(text);
  } catch {
    throw new FileRefused('no_header', number, text.slice(0, 80));
  }
  const header = v.safeParse(headerSchema, said);
  if (!header.success) throw new FileRefused('no_header', number, text.slice(0, 80));
  if (header.output.version > dictionaryVersion)
    throw new FileRefused('newer_version', number, String(header.output.version));
  return header.output.interactions;
}

function readLine({ number, text }: Line, report: ImportReport, lineOf: Map<string, number>): Kept | null {
  let said: unknown;
  try {
    said = JSON.parse(text);
  } catch {
    refuse(report, { reason: 'not_json', line: number, where: '', what: text.slice(0, 80) });
    return null;
  }
  const parsed = v.safeParse(lineSchema, said, { abortEarly: true });
  if (!parsed.success) {
    const [issue] = parsed.issues;
    const where = v.getDotPath(issue) ?? '';
    refuse(report, { reason: 'wrong_value', line: number, where, what: issue.received.slice(0, 80) });
    return null;
  }
  const row = parsed.output;
  const earlier = lineOf.get(row.interaction_id);
  if (earlier !== undefined) {
    refuse(report, { reason: 'repeated_id', line: number, where: 'interaction_id', what: String(earlier) });
    return null;
  }
  lineOf.set(row.interaction_id, number);
  for (const name of Object.keys(said as object))
    if (!lineKeys.has(name) && report.unknownColumns.length < 100 && !report.unknownColumns.includes(name))
      report.unknownColumns.push(name);
  return keptOfRow(row);
}
