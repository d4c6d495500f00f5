const partBytes = 1_048_576;

/** A file of any size that is never in memory: a beginning, and then the same text again and again. */
export class GeneratedBlob extends Blob {
  /** How many bytes were read of it. */
  readBytes = 0;
  readonly #start: Uint8Array<ArrayBuffer>;
  readonly #part: Uint8Array<ArrayBuffer>;
  readonly #size: number;

  constructor(start: string, again: string, size: number) {
    super();
    const encoder = new TextEncoder();
    this.#start = encoder.encode(start);
    this.#part = encoder.encode(again.repeat(Math.ceil(partBytes / again.length)));
    this.#size = size;
  }

  override get size(): number {
    return this.#size;
  }

  override slice(from = 0, to = this.#size): Blob {
    return new Blob([this.#start]).slice(from, to);
  }

  override stream(): ReadableStream<Uint8Array<ArrayBuffer>> {
    return new ReadableStream(
      {
        pull: (controller) => {
          const next = this.readBytes === 0 ? this.#start : this.#part;
          this.readBytes += next.length;
          controller.enqueue(next.slice());
          if (this.readBytes >= this.#size) controller.close();
        },
      },
      { highWaterMark: 0 },
    );
  }
}
