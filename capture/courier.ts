import type { Answer, Sighted } from '../conversation/call';
import { longestText, mostRows, type SeenRow, type Sighting } from '../conversation/sighting';
import type { KnownRow, Ledger } from './ledger';

/** Says a call to the background; no answer or an error means that it may not have arrived. */
export type Send = (call: Sighted) => Promise<Answer | undefined>;

const overlap = 5;
const firstPauseMs = 500;
const longestPauseMs = 30_000;

/** Everything of a sighting that is not about rows. */
export type SightingFrame = Omit<Sighting, 'rows' | 'withdrawn' | 'leftOut'>;

/** Brings a ledger's changes to the background, again and again until they are on disk. */
export class Courier {
  #busy = false;
  #again = false;
  #pauseMs = firstPauseMs;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stopped = false;

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
    for (const window of this.#windows(anyway)) {
      answered = await this.#deliverWindow(window);
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
    return this.ledger.rows.some((row) => row.sent < row.version);
  }

  #windows(anyway: boolean): KnownRow[][] {
    const { rows } = this.ledger;
    const first = rows.findIndex((row) => row.sent < row.version);
    if (first < 0) return anyway ? [rows.slice(-overlap)] : [];
    const windows: KnownRow[][] = [];
    for (let from = Math.max(0, first - overlap); from < rows.length; from += mostRows - overlap) {
      windows.push(rows.slice(from, from + mostRows));
      if (from + mostRows >= rows.length) break;
    }
    return windows;
  }

  async #deliverWindow(window: KnownRow[]): Promise<boolean> {
    const versions = window.map(({ version }) => version);
    const fitting = window.filter(({ gone, text }) => !gone && text.length <= longestText);
    const sighting: Sighting = {
      ...this.frame(),
      rows: fitting.map(seenRowOf),
      withdrawn: window.filter(({ gone }) => gone).map(({ key }) => key),
      leftOut: window.filter(({ text }) => text.length > longestText).length,
    };
    const answer = await this.#ask({ call: 'sighted', body: JSON.stringify(sighting) });
    if (answer === undefined) return false;
    if (answer.answer === 'stopped') {
      this.stop();
      this.onStopped();
      return true;
    }
    for (const [index, row] of window.entries()) row.sent = versions[index]!;
    return true;
  }

  async #ask(call: Sighted): Promise<Answer | undefined> {
    try {
      return await this.send(call);
    } catch {
      return undefined;
    }
  }
}

function seenRowOf({ key, party, author, text, seenAt, stated }: KnownRow): SeenRow {
  return { key, party, author, text, seenAt, stated };
}
