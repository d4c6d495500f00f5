/** Bytes as files and streams take them. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** Where the bytes of a file go, in order; one write is awaited before the next. `close` gives the finished file. */
export interface Sink {
  write(bytes: Bytes): void | Promise<void>;
  close(): Promise<Blob>;
  /** Takes back what was written. */
  discard(): Promise<void>;
}

/** Writes several pieces, in order. */
export async function writeAll(sink: Pick<Sink, 'write'>, pieces: readonly Bytes[]): Promise<void> {
  for (const bytes of pieces) await sink.write(bytes);
}

/** Keeps a file in memory, in parts. */
export function memorySink(): Sink {
  const parts: Bytes[] = [];
  return {
    write: (bytes) => void parts.push(bytes),
    close: async () => new Blob(parts),
    discard: async () => void parts.splice(0),
  };
}

/** Compresses on the way to another sink. */
export function gzipSink(sink: Sink): Sink {
  const gzip = new CompressionStream('gzip');
  const writer = gzip.writable.getWriter();
  const drained = gzip.readable.pipeTo(
    new WritableStream<Uint8Array>({ write: (bytes) => sink.write(bytes.slice()) }),
  );
  drained.catch(() => {});
  return {
    write: (bytes) => writer.write(bytes),
    async close() {
      await writer.close();
      await drained;
      return sink.close();
    },
    async discard() {
      await writer.abort().catch(() => {});
      await sink.discard();
    },
  };
}
