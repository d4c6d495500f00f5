import { Zip, type ZipInputFile } from 'fflate';
import { type Bytes, gzipSink, type Sink } from '../sink';

/** A finished entry of an archive: a gzip member, whose body and trailer are what a zip entry needs. */
export interface PackedEntry {
  name: string;
  gzip: Blob;
}

/** An entry that is being written; the browser compresses it on another thread. */
export interface EntryWriter {
  write(bytes: Bytes): void | Promise<void>;
  close(): Promise<PackedEntry>;
  discard(): Promise<void>;
}

const gzipHeaderBytes = 10;
const gzipTrailerBytes = 8;

/** Begins an entry; its compressed bytes wait in `spool` until the archive is put together. */
export function packedEntry(name: string, spool: Sink): EntryWriter {
  const sink = gzipSink(spool);
  return {
    write: (bytes) => (bytes.length > 0 ? sink.write(bytes) : undefined),
    close: async () => ({ name, gzip: await sink.close() }),
    discard: () => sink.discard(),
  };
}

/** Puts an archive together. Nothing is compressed twice: gzip and zip hold the same deflate stream and the same checksum. */
export async function writeZip(entries: readonly PackedEntry[], out: Sink, modifiedAt: Date): Promise<void> {
  let waiting: Bytes[] = [];
  const drain = async () => {
    const ready = waiting;
    waiting = [];
    for (const bytes of ready) await out.write(bytes);
  };
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    waiting.push(bytes as Bytes);
  });
  for (const { name, gzip } of entries) {
    const head = new Uint8Array(await gzip.slice(0, gzipHeaderBytes).arrayBuffer());
    if (head[0] !== 0x1f || head[3] !== 0) throw new Error('a gzip header with extra fields');
    const trailer = new DataView(await gzip.slice(-gzipTrailerBytes).arrayBuffer());
    const file = {
      filename: name,
      crc: trailer.getUint32(0, true),
      size: trailer.getUint32(4, true),
      compression: 8,
      mtime: modifiedAt,
      // The archive puts its own in when the entry is added.
      ondata: (() => {}) as NonNullable<ZipInputFile['ondata']>,
    };
    zip.add(file);
    const body = gzip
      .slice(gzipHeaderBytes, gzip.size - gzipTrailerBytes)
      .stream()
      .getReader();
    for (;;) {
      const { done, value } = await body.read();
      file.ondata(null, value ? new Uint8Array(value) : new Uint8Array(0), done);
      await drain();
      if (done) break;
    }
  }
  zip.end();
  await drain();
}
