import type { Bytes } from './sink';

const firstBytes = 65_536;
const mostBytes = 1_048_576;

/** Texts as UTF-8, one behind the other, in a few buffers: one for each text would cost more to clear away than to write. */
export class TextBytes {
  readonly #encoder = new TextEncoder();
  readonly #full: Bytes[] = [];
  #buffer: Bytes = new Uint8Array(0);
  #used = 0;

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
    this.#buffer = new Uint8Array(Math.min(mostBytes, Math.max(firstBytes, 2 * this.#buffer.length)));
    this.#used = 0;
  }
}
