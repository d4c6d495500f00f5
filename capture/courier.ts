import type { Answer, Sighted } from '../conversation/call';
import { longestText, mostRows, type SeenRow, type Sighting } from '../conversation/sighting';
import { inTime } from './in-time';
import type { KnownRow, Ledger } from './ledger';

/** Says a call to the background; no answer or an error means that it may not have arrived. */
export type Send = (call: Sighted) => Promise<Answer | undefined>;

const overlap = 5;
const firstPauseMs = 500;
const longestPauseMs = 30_000;
/** A sighting that was recorded twice does no harm. */
const longestAnswerMs = 30_000;

/** Everything of a sighting that is not about rows. */
export type SightingFrame = Omit<Sighting, 'rows' | 'first' | 'withdrawn' | 'leftOut'>;

/** Brings a ledger's changes to the background, again and again until they are on disk. */
export class Courier {
  #busy = false;
  #again = false;
  #pauseMs = firstPauseMs;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stopped = false;
  /** Whether the background holds the chat; while it does not, every sighting begins at the top. */
  #held = true;

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
      this.#again = true;
      return;
    }
    this.#busy = true;
    clearTimeout(this.#timer);
    let answered = true;
    for (const from of this.#windows(anyway)) {
      answered = await this.#deliverWindow(from);
      if (!answered || this.#stopped) break;
    }
    this.#busy = false;
    if (this.#stopped) return;
    if (!answered) {
      this.#timer = setTimeout(() => void this.deliver(true), this.#pauseMs);
      this.#pauseMs = Math.min(longestPauseMs, this.#pauseMs * 2);
    } else {
      this.#pauseMs = firstPauseMs;
      if (this.#again) {
        this.#again = false;
        await this.deliver();
      }
    }
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
  }

  /** Whether something is not on disk yet. */
  get owes(): boolean {
    return this.ledger.rows.some((row) => owed(row));
  }

  /** Indexes at which the windows begin. */
  #windows(anyway: boolean): number[] {
    const { rows } = this.ledger;
    const first = rows.findIndex((row) => owed(row));
    if (first < 0) return anyway ? [this.#held ? Math.max(0, rows.length - overlap) : 0] : [];
    const windows: number[] = [];
    for (
      let from = this.#held ? Math.max(0, first - overlap) : 0;
      from < rows.length;
      from += mostRows - overlap
    ) {
      windows.push(from);
      if (from + mostRows >= rows.length) break;
    }
    return windows;
  }

  async #deliverWindow(from: number): Promise<boolean> {
    const window = this.ledger.rows.slice(from, from + mostRows);
    const versions = window.map(({ version }) => version);
    const fitting = window.filter((row) => told(row) && row.text.length <= longestText);
    const sighting: Sighting = {
      ...this.frame(),
      rows: fitting.map(seenRowOf),
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
      this.#again = true;
    } else
      for (const [index, row] of window.entries()) if (row.doubtedUntil === null) row.sent = versions[index]!;
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

function seenRowOf({ key, party, author, text, seenAt, stated }: KnownRow): SeenRow {
  return { key, party, author, text, seenAt, stated };
}
