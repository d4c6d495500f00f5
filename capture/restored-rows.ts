import type { ReadRow } from '../reading/reader';
import type { KnownRow } from './ledger';

/** What the person may have said in words that no row proves: a field that was written in, a button that was pressed, or nothing. */
export type MaySay = 'anything' | 'one thing' | 'nothing';

/** What people say back and forth takes longer, ms. */
const togetherMs = 1000;
/** A page that draws row by row needs no more for each, ms. */
const framesMs = 50;

/**
 * Takes their instants from the new rows of one look that are history: a chat restored from the server, or opened again, is drawn after the
 * watch has begun, and what is drawn tells when it was drawn, not when it was said. `rows`: all, in order; `fresh`: those that are new, as read.
 */
export function unstampRestored(
  rows: readonly KnownRow[],
  fresh: ReadonlyMap<KnownRow, ReadRow>,
  maySay: (at: number) => MaySay,
): void {
  if (fresh.size < 2) return;
  const proved = rows.flatMap((row, index) => (isProved(row) && !row.gone ? [index] : []));
  for (let from = 0; from < rows.length; from += 1) {
    if (!fresh.has(rows[from]!)) continue;
    let to = from;
    while (to < rows.length && fresh.has(rows[to]!) && !isProved(rows[to]!)) to += 1;
    const run = drawnTogether(rows.slice(from, to).filter(({ seenAt }) => seenAt !== null));
    // History stands above the first that the person said here.
    const isAbove = proved.length > 0 && proved[0]! >= to;
    if (isRestored(run, isAbove, maySay))
      for (const row of run) {
        const { party, author } = fresh.get(row)!;
        // Whom the head of the chat shows now need not have said it.
        Object.assign(row, { party, author, head: null, seenAt: null, answered: false });
      }
    from = to;
  }
}

/** The rows without what the company said last, where that came apart from the rest: somebody may have said it just now. */
function drawnTogether(run: readonly KnownRow[]): readonly KnownRow[] {
  let end = run.findLastIndex(({ party }) => party === 'customer') + 1;
  while (end > 0 && end < run.length && run[end]!.seenAt! - run[end - 1]!.seenAt! <= framesMs) end += 1;
  return run.slice(0, end);
}

/** Words of both sides that came within a moment, none of which were said here. */
function isRestored(run: readonly KnownRow[], isAbove: boolean, maySay: (at: number) => MaySay): boolean {
  const instants = run.map(({ seenAt }) => seenAt!);
  const last = Math.max(...instants);
  if (run.length < 2 || last - Math.min(...instants) > togetherMs) return false;
  const customers = run.filter(({ party }) => party === 'customer').length;
  if (customers === 0 || !run.some(({ party }) => party === 'agent' || party === 'bot')) return false;
  if (isAbove) return true;
  const said = maySay(last);
  return said === 'nothing' || (said === 'one thing' && customers > 1);
}

/** The row is what the person said, or the page's second copy of it. */
function isProved({ typed, doubtedUntil }: KnownRow): boolean {
  return typed || doubtedUntil !== null;
}
