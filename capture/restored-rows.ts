import type { ReadRow } from '../reading/reader';
import type { KnownRow } from './known-row';

/** What the person may have said in words that no row proves: a field that was written in, a button that was pressed, or nothing. */
export type MaySay = 'anything' | 'one thing' | 'nothing';

/** What people say back and forth takes longer, ms. */
const togetherMs = 1000;
/** A page that draws row by row needs no more for each, ms. */
const framesMs = 50;
/** Nor does one that has much else to do, where it took as long for the rows before, ms. */
const slowFramesMs = 250;
/** No time zone and no wrong clock makes so much, ms. */
const daysAgoMs = 26 * 3_600_000;
/** Nor does what is rounded or comes late, ms. */
const partedMs = 600_000;
/** Rows that came in several looks and are enough to be history. */
const fewestOneByOne = 3;

/** What has to be known of the page beside its rows. */
export interface Surroundings {
  /** What the person may have said at an instant although no row proves it. */
  maySay: (at: number) => MaySay;
  /** How much of the time between two instants the page waited for slow pictures, ms. */
  lostMs: (from: number, to: number) => number;
}

/**
 * Takes their instants from the new rows of a look that are history: a chat restored from the server, or opened again, is drawn after the
 * watch has begun, and what is drawn tells when it was drawn, not when it was said. What is drawn row by row may take several looks: those
 * that came right before count with them. `rows`: all, in order; `fresh`: those that are new, as read.
 */
export function unstampRestored(
  rows: readonly KnownRow[],
  fresh: ReadonlyMap<KnownRow, ReadRow>,
  { maySay, lostMs }: Surroundings,
): void {
  const apart: Apart = (before, row) => apartMs(before.drawnAt!, row.drawnAt!, lostMs);
  if (fresh.size === 0) return;
  for (const row of saidLongBefore(rows, fresh, apart)) unstamp(row, fresh.get(row));
  // Of one new row among thousands nothing but what is beside it has to be asked.
  const from = fresh.size === 1 ? rows.lastIndexOf([...fresh.keys()][0]!) : 0;
  if (fresh.size === 1 && !follows(rows[from - 1], rows[from], apart)) return;
  const proved = rows.findIndex((row) => isProved(row) && !row.gone);
  for (let at = from; at < rows.length; at += 1) {
    if (!fresh.has(rows[at]!)) continue;
    let to = at;
    while (to < rows.length && fresh.has(rows[to]!) && !isProved(rows[to]!)) to += 1;
    let begin = at;
    while (follows(rows[begin - 1], rows[begin], apart)) begin -= 1;
    // A question and its answer may have been written elsewhere, and come one after the other.
    if (at - begin > 0 && to - begin < fewestOneByOne) begin = at;
    // History stands above the first that the person said here.
    const isAbove = proved >= to;
    const drawn = rows.slice(begin, to).filter(({ drawnAt }) => drawnAt !== null);
    for (const part of inParts(drawn, apart)) {
      const run = drawnTogether(part, apart);
      if (isRestored(run, isAbove, maySay)) for (const row of run) unstamp(row, fresh.get(row));
    }
    at = to;
  }
}

/**
 * New rows drawn together that state themselves that they were not said now: days ago, or with far more time between them than they
 * were drawn with. One alone may state something else, as the day of a delivery.
 */
function saidLongBefore(
  rows: readonly KnownRow[],
  fresh: ReadonlyMap<KnownRow, ReadRow>,
  apart: Apart,
): KnownRow[] {
  const dated = rows.filter(
    (row) => fresh.has(row) && !isProved(row) && row.drawnAt !== null && row.stated !== null,
  );
  const last = dated.at(-1);
  if (!last) return [];
  const isInOrder = dated.every(({ stated }, at) => at === 0 || dated[at - 1]!.stated!.at <= stated!.at);
  const old = dated.filter((row) => {
    const parted = last.stated!.at - row.stated!.at - (last.drawnAt! - row.drawnAt!);
    return isDaysAgo(row) || (isInOrder && parted > partedMs);
  });
  const above = rows[rows.indexOf(dated[0]!) - 1];
  const goesOn = above?.seenAt === null && follows(above, dated[0], apart);
  if (old.length === 0 || !(old.length >= fewestOneByOne || goesOn)) return [];
  // What the person said just now shows whether the page's times are to be believed.
  const isBelieved = !rows.some((row) => isProved(row) && isDaysAgo(row));
  return isBelieved ? old : [];
}

function isDaysAgo({ stated, drawnAt }: KnownRow): boolean {
  return stated !== null && drawnAt !== null && drawnAt - stated.at > daysAgoMs;
}

/** Whether a row was drawn right after the one above it, which did not prove to be said here. */
function follows(before: KnownRow | undefined, row: KnownRow | undefined, apart: Apart): boolean {
  if (!before || !row || isProved(before) || before.drawnAt === null || row.drawnAt === null) return false;
  return row.drawnAt >= before.drawnAt && apart(before, row) <= slowFramesMs;
}

/** ms between the drawing of two rows, both of which were seen to be drawn. */
type Apart = (before: KnownRow, row: KnownRow) => number;

/** On a slow machine that draws one row for each picture, what the pictures took says nothing. */
function apartMs(from: number, to: number, lostMs: Surroundings['lostMs']): number {
  const wall = to - from;
  if (wall <= framesMs || wall >= togetherMs) return wall;
  const free = wall - lostMs(from, to);
  return free <= framesMs ? Math.max(0, free) : wall;
}

/** Rows that took longer are judged by themselves where they came apart. */
function inParts(run: readonly KnownRow[], apart: Apart): (readonly KnownRow[])[] {
  const instants = run.map(({ drawnAt }) => drawnAt!);
  if (run.length < 2 || Math.max(...instants) - Math.min(...instants) <= togetherMs) return [run];
  const parts: KnownRow[][] = [[run[0]!]];
  for (const [index, row] of run.slice(1).entries())
    if (follows(run[index], row, apart)) parts.at(-1)!.push(row);
    else parts.push([row]);
  return parts;
}

/** Whom the head of the chat shows now need not have said it. */
function unstamp(row: KnownRow, read: ReadRow | undefined): void {
  if (row.seenAt === null) return;
  // What was told already is told anew.
  if (row.sent > 0) row.version += 1;
  const { party, author } = read ?? row;
  Object.assign(row, { party, author, head: null, seenAt: null, answered: false });
}

/** The rows without what the company said last, where that came apart from the rest: somebody may have said it just now. */
function drawnTogether(run: readonly KnownRow[], apart: Apart): readonly KnownRow[] {
  let end = run.findLastIndex(({ party }) => party === 'customer') + 1;
  const gaps = run.slice(1).map((row, index) => apart(run[index]!, row));
  const most = Math.min(slowFramesMs, Math.max(framesMs, 2 * Math.max(0, ...gaps.slice(0, end - 1))));
  while (end > 0 && end < run.length && gaps[end - 1]! <= most) end += 1;
  return run.slice(0, end);
}

/** Words of both sides that came within a moment, none of which were said here. */
function isRestored(run: readonly KnownRow[], isAbove: boolean, maySay: (at: number) => MaySay): boolean {
  if (run.length < 2) return false;
  const customers = run.filter(({ party }) => party === 'customer').length;
  if (customers === 0 || !run.some(({ party }) => party === 'agent' || party === 'bot')) return false;
  if (isAbove) return true;
  const said = maySay(Math.max(...run.map(({ drawnAt }) => drawnAt!)));
  return said === 'nothing' || (said === 'one thing' && customers > 1);
}

/** The row is what the person said, or the page's second copy of it. */
function isProved({ typed, doubtedUntil }: KnownRow): boolean {
  return typed || doubtedUntil !== null;
}
