import type { Answer, Sighted } from '../conversation/call';
import {
  largestSighting,
  longestText,
  mostRows,
  type SeenRow,
  type Sighting,
} from '../conversation/sighting';
import { inTime } from './in-time';
import type { KnownRow } from './known-row';
import type { Ledger } from './ledger';

/** Says a call to the background; no answer or an error means that it may not have arrived. */
export type Send = (call: Sighted) => Promise<Answer | undefined>;

const overlap = 5;
const firstPauseMs = 500;
const longestPauseMs = 30_000;
/** Texts of a window: JSON writes some signs six times as long. */
const mostSigns = largestSighting / 8;
/** No page states an instant further ahead of its own look than a day, whatever its zone, ms. */
const longestAheadMs = 86_400_000;
/** A sighting that was recorded twice does no harm. */
const longestAnswerMs = 30_000;

/** Everything of a sighting that is not about rows. */
export type SightingFrame = Omit<Sighting, 'rows' | 'first' | 'withdrawn' | 'leftOut'>;

/** Brings a ledger's changes to the background, again and again until they are on disk. */
export class Courier {
  #busy = false;
  #again: 'owed' | 'anyway' | null = null;
  #pauseMs = firstPauseMs;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stopped = false;
  /** Whether the background holds the chat; while it does not, every sighting begins at the top. */
  #held = true;
  /** Another frame brought news since the last sighting was sent. */
  #newsBeside = false;

  constructor(
    readonly ledger: Ledger,
    readonly frame: () => SightingFrame,
    readonly send: Send,
    readonly onStopped: () => void,
  ) {}

  /** Sends what is not on disk yet; `anyway`: a sighting even if nothing changed. */
  async deliver(anyway = false): Promise<void> {
    if (this.#stopped) return;
    if (this.#busy) {
      this.#again = anyway ? 'anyway' : (this.#again ?? 'owed');
      return;
    }
    this.#busy = true;
    this.#newsBeside = false;
    clearTimeout(this.#timer);
    let answered = true;
    for (const [from, to] of this.#windows(anyway)) {
      answered = await this.#deliverWindow(from, to);
      if (!answered || this.#stopped) break;
    }
    this.#busy = false;
    if (this.#stopped) return;
    if (!answered) {
      this.#timer = setTimeout(() => void this.deliver(true), this.#pauseMs);
      this.#pauseMs = Math.min(longestPauseMs, this.#pauseMs * 2);
    } else {
      this.#pauseMs = firstPauseMs;
      const again = !this.#held && this.#newsBeside ? 'anyway' : this.#again;
      this.#again = null;
      if (again) await this.deliver(again === 'anyway');
    }
  }

  /** Another frame of the tab brought news of a contact; what was not worth keeping by itself may be part of that. */
  tellUnkept(): void {
    this.#newsBeside = true;
    if (!this.#held && !this.#busy) void this.deliver(true);
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
  }

  /** Whether something is not on disk yet. */
  get owes(): boolean {
    return this.ledger.rows.some((row) => owed(row));
  }

  /** From and to before which rows the windows go; each begins with some rows of the one before. */
  #windows(anyway: boolean): [from: number, to: number][] {
    const { rows } = this.ledger;
    const first = rows.findIndex((row) => owed(row));
    if (first < 0 && !anyway) return [];
    const begin = first < 0 ? rows.length : first;
    const windows: [number, number][] = [];
    let from = this.#held ? Math.max(0, begin - overlap) : 0;
    for (;;) {
      const to = endOf(rows, from);
      windows.push([from, to]);
      if (to >= rows.length) return windows;
      from = to - overlap;
    }
  }

  async #deliverWindow(from: number, to: number): Promise<boolean> {
    const window = this.ledger.rows.slice(from, to);
    const versions = window.map(({ version }) => version);
    const clear = window.map(({ doubtedUntil }) => doubtedUntil === null);
    const fitting = window.filter((row) => told(row) && row.text.length <= longestText);
    const frame = this.frame();
    const sighting: Sighting = {
      ...frame,
      rows: fitting.map((row) => seenRowOf(row, frame.seenAt)),
      first: this.ledger.rows.slice(0, from).filter(told).length,
      withdrawn: window.filter(({ gone }) => gone).map(({ key }) => key),
      leftOut: this.ledger.rows.filter(({ text }) => text.length > longestText).length,
    };
    const answer = await this.#ask({ call: 'sighted', body: JSON.stringify(sighting) });
    if (answer === undefined) return false;
    if (answer.answer === 'stopped') {
      this.stop();
      this.onStopped();
      return true;
    }
    this.#held = answer.answer !== 'unkept';
    if (answer.answer === 'unkept' && sighting.first > 0) {
      for (const row of this.ledger.rows) row.sent = 0;
      this.#again ??= 'owed';
    } else
      for (const [index, row] of window.entries()) {
        // A row that was in doubt when this was said is still to be told.
        if (!clear[index]) continue;
        row.sent = versions[index]!;
        if (row.shownFirst === null || answer.answer !== 'recorded') continue;
        // What it said first is known now; then what it says.
        row.shownFirst = null;
        row.version += 1;
        this.#again ??= 'owed';
      }
    return true;
  }

  async #ask(call: Sighted): Promise<Answer | undefined> {
    try {
      return await inTime(this.send(call), longestAnswerMs);
    } catch {
      return undefined;
    }
  }
}

/** Whether a row stands and is to be told. */
function told({ gone, doubtedUntil }: KnownRow): boolean {
  return !gone && doubtedUntil === null;
}

function owed({ sent, version, doubtedUntil }: KnownRow): boolean {
  return sent < version && doubtedUntil === null;
}

/** Where a window that begins there ends: after so many rows, or so long texts, but further than the next begins. */
function endOf(rows: readonly KnownRow[], from: number): number {
  let signs = 0;
  let to = from;
  for (; to < rows.length && to < from + mostRows; to++) {
    signs += Math.min(longestText, rows[to]!.text.length);
    if (signs > mostSigns && to > from + overlap) break;
  }
  return to;
}

/** A row as it is told; an instant that cannot be is the page's fault and would have all of it refused. */
function seenRowOf(
  { key, party, author, text, shownFirst, seenAt, stated, takenBack }: KnownRow,
  lookAt: number,
): SeenRow {
  const canBe =
    stated !== null &&
    Number.isInteger(stated.at) &&
    stated.at >= 0 &&
    stated.at <= lookAt + longestAheadMs &&
    stated.precisionS >= 0.001;
  const row = { key, party, author, text: shownFirst ?? text, seenAt, stated: canBe ? stated : null };
  return takenBack && shownFirst === null ? { ...row, takenBack } : row;
}
