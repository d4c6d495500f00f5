import { Zip, type ZipInputFile, ZipPassThrough } from 'fflate';
import { remindToClear } from '../remind-to-clear';
import { type Bytes, gzipSink, type Sink } from '../sink';

/** A finished entry of an archive. `gzip`: its bytes are a gzip member, whose body and trailer are what a zip entry needs. */
export interface PackedEntry {
  name: string;
  file: Blob;
  gzip: boolean;
}

/** An entry that is being written. */
export interface EntryWriter {
  write(bytes: Bytes): void | Promise<void>;
  close(): Promise<PackedEntry>;
  discard(): Promise<void>;
}

/** What was read of the parts of an archive lies in buffers that nobody needs any more. */
const bytesUntilReminded = 8_388_608;
const gzipHeaderBytes = 10;
const gzipTrailerBytes = 8;

/** Begins an entry, compressed unless it is so already (`gzip` false); its bytes wait in `spool` until the archive is put together. */
export function packedEntry(name: string, spool: Sink, gzip = true): EntryWriter {
  const sink = gzip ? gzipSink(spool) : spool;
  return {
    write: (bytes) => (bytes.length > 0 ? sink.write(bytes) : undefined),
    close: async () => ({ name, file: await sink.close(), gzip }),
    discard: () => sink.discard(),
  };
}

/** Puts an archive together. Nothing is compressed twice: gzip and zip hold the same deflate stream and the same checksum. Rejects with the signal's reason when it was cancelled. */
export async function writeZip(
  entries: readonly PackedEntry[],
  out: Sink,
  modifiedAt: Date,
  signal: AbortSignal,
): Promise<void> {
  let waiting: Bytes[] = [];
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    waiting.push(bytes as Bytes);
  });
  const pour = async (file: Blob, put: (bytes: Uint8Array, last: boolean) => void) => {
    const reader = file.stream().getReader();
    for (let poured = 0; ; ) {
      signal.throwIfAborted();
      const { done, value } = await reader.read();
      put(value ?? new Uint8Array(0), done);
      poured += value?.length ?? 0;
      if (poured > bytesUntilReminded) {
        remindToClear();
        poured = 0;
      }
      const ready = waiting;
      waiting = [];
      for (const bytes of ready) await out.write(bytes);
      if (done) return;
    }
  };
  for (const { name, file, gzip } of entries) {
    if (gzip) {
      const entry = await gzipEntry(name, file, modifiedAt);
      zip.add(entry);
      const body = file.slice(gzipHeaderBytes, file.size - gzipTrailerBytes);
      await pour(body, (bytes, last) => entry.ondata(null, bytes as Bytes, last));
    } else {
      const entry = new ZipPassThrough(name);
      entry.mtime = modifiedAt;
      zip.add(entry);
      await pour(file, (bytes, last) => entry.push(bytes, last));
    }
  }
  zip.end();
  await pour(new Blob(), () => {});
}

async function gzipEntry(name: string, gzip: Blob, mtime: Date) {
  const head = new Uint8Array(await gzip.slice(0, gzipHeaderBytes).arrayBuffer());
  if (head[0] !== 0x1f || head[3] !== 0) throw new Error('a gzip header with extra fields');
  const trailer = new DataView(await gzip.slice(-gzipTrailerBytes).arrayBuffer());
  return {
    filename: name,
    crc: trailer.getUint32(0, true),
    size: trailer.getUint32(4, true),
    compression: 8,
    mtime,
    // The archive puts its own in when the entry is added.
    ondata: (() => {}) as NonNullable<ZipInputFile['ondata']>,
  };
}
