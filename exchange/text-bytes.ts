import type { Bytes } from './sink';

const firstBytes = 65_536;
const mostBytes = 1_048_576;

/** Buffers that are done with and can be filled again. */
export class SpareBuffers {
  readonly #spare: ArrayBuffer[] = [];

  /** Those that {@link TextBytes} would make no larger are kept, the others are let go. */
  put(buffers: readonly ArrayBuffer[]): void {
    this.#spare.push(...buffers.filter(isSpare));
  }

  take(): Bytes | null {
    const buffer = this.#spare.pop();
    return buffer ? new Uint8Array(buffer) : null;
  }
}

/** Whether a buffer is worth to be given back. */
export function isSpare(buffer: ArrayBuffer): boolean {
  return buffer.byteLength === mostBytes;
}

/** Texts as UTF-8, one behind the other, in a few buffers: one for each text would cost more to clear away than to write. */
export class TextBytes {
  readonly #encoder = new TextEncoder();
  readonly #spare: SpareBuffers;
  readonly #full: Bytes[] = [];
  #buffer: Bytes = new Uint8Array(0);
  #used = 0;

  constructor(spare: SpareBuffers = new SpareBuffers()) {
    this.#spare = spare;
  }

  add(text: string): void {
    for (let rest = text; ; ) {
      const { read, written } = this.#encoder.encodeInto(rest, this.#buffer.subarray(this.#used));
      this.#used += written;
      if (read === rest.length) return;
      rest = rest.slice(read);
      this.#another();
    }
  }

  /** All of them; nothing may be added afterwards. */
  pieces(): Bytes[] {
    return this.#used > 0 ? [...this.#full, this.#buffer.subarray(0, this.#used)] : this.#full;
  }

  #another(): void {
    if (this.#used > 0) this.#full.push(this.#buffer.subarray(0, this.#used));
    this.#buffer =
      this.#spare.take() ??
      new Uint8Array(Math.min(mostBytes, Math.max(firstBytes, 2 * this.#buffer.length)));
    this.#used = 0;
  }
}
