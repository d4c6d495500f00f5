import { crc32 } from './crc32';
import { FileRefused } from './refusal';

/** A file inside an archive. `size`: bytes when unpacked, as the archive says. */
export interface ZipEntry {
  name: string;
  size: number;
  /** Its bytes. Breaks off with {@link FileRefused} where they are damaged, or more than the archive says. */
  read(): ReadableStream<Uint8Array<ArrayBuffer>>;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const endBytes = 22;
const entryBytes = 46;
const localBytes = 30;
/** A comment at the end of an archive is at most this long. */
const longestComment = 65_535;
const mostEntries = 1000;
/** The directory of a thousand files is not longer, whatever an archive says of it. */
const longestDirectory = 1_048_576;
/** What stands in place of a number that only zip64 can say. */
const inZip64 = 0xffffffff;
/** What deflate can do at most is 1032 times; tables do not come near. A beginning is free. */
const mostGrowth = 300;
const freeBytes = 16_777_216;

const view = async (file: Blob, from: number, length: number) =>
  new DataView(await file.slice(from, from + length).arrayBuffer());

/**
 * The files in a zip archive, read from its directory at the end, so that nothing is unpacked that is not asked for. Throws
 * {@link FileRefused} for an archive that is cut off or damaged, in a form that is not read (encrypted, zip64, too many files), that holds
 * two files of one name, or that would grow too far.
 */
export async function zipEntries(file: Blob): Promise<ZipEntry[]> {
  const tailFrom = Math.max(0, file.size - endBytes - longestComment);
  const tail = await view(file, tailFrom, file.size - tailFrom);
  let at = tail.byteLength - endBytes;
  while (at >= 0 && tail.getUint32(at, true) !== endSignature) at--;
  if (at < 0) throw new FileRefused('damaged_zip', 1);
  const count = tail.getUint16(at + 10, true);
  const bytes = tail.getUint32(at + 12, true);
  const from = tail.getUint32(at + 16, true);
  if (count > mostEntries || [bytes, from].includes(inZip64))
    throw new FileRefused('other_zip', 1, count === 0xffff ? 'zip64' : `${count} > ${mostEntries}`);
  if (bytes > longestDirectory || from + bytes > file.size) throw new FileRefused('damaged_zip', 1);
  const directory = await view(file, from, bytes);
  const entries: ZipEntry[] = [];
  const names = new Set<string>();
  for (let entryAt = 0; entries.length < count; ) {
    if (entryAt + entryBytes > directory.byteLength || directory.getUint32(entryAt, true) !== entrySignature)
      throw new FileRefused('damaged_zip', 1);
    const { entry, length } = entryOf(file, directory, entryAt);
    // Which of two is meant, programs answer differently.
    if (names.has(entry.name)) throw new FileRefused('repeated_name', 1, entry.name);
    names.add(entry.name);
    entries.push(entry);
    entryAt += length;
  }
  return entries;
}

function entryOf(file: Blob, directory: DataView, at: number): { entry: ZipEntry; length: number } {
  const short = (offset: number) => directory.getUint16(at + offset, true);
  const long = (offset: number) => directory.getUint32(at + offset, true);
  const [flags, method, packedSize, size, offset] = [short(8), short(10), long(20), long(24), long(42)];
  const sum = long(16);
  const nameLength = short(28);
  const length = entryBytes + nameLength + short(30) + short(32);
  if (at + length > directory.byteLength) throw new FileRefused('damaged_zip', 1);
  const name = new TextDecoder().decode(
    new Uint8Array(directory.buffer, directory.byteOffset + at + entryBytes, nameLength),
  );
  if (flags & 1 || (method !== 0 && method !== 8) || [packedSize, size, offset].includes(inZip64))
    throw new FileRefused('other_zip', 1, name);
  if (offset + localBytes + packedSize > file.size) throw new FileRefused('damaged_zip', 1, name);
  if (size > Math.max(freeBytes, packedSize * mostGrowth)) throw new FileRefused('inflates_too_far', 1, name);
  const read = () => {
    const { readable, writable } = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>();
    bodyOf(file, offset, packedSize, name)
      .then((body) => {
        const packed = body.stream();
        const plain = method === 0 ? packed : packed.pipeThrough(new DecompressionStream('deflate-raw'));
        return plain.pipeThrough(exactly(size, sum, name)).pipeTo(writable, { preventAbort: true });
      })
      .catch((error: unknown) => {
        // What cannot be unpacked at all the browser says in its own words.
        const isKnown = error instanceof FileRefused || error instanceof DOMException;
        return writable.abort(isKnown ? error : new FileRefused('damaged_zip', 1, name)).catch(() => {});
      });
    return readable;
  };
  return { entry: { name, size, read }, length };
}

async function bodyOf(file: Blob, offset: number, packedSize: number, name: string): Promise<Blob> {
  const local = await view(file, offset, localBytes);
  if (local.byteLength < localBytes || local.getUint32(0, true) !== localSignature)
    throw new FileRefused('damaged_zip', 1, name);
  const from = offset + localBytes + local.getUint16(26, true) + local.getUint16(28, true);
  return file.slice(from, from + packedSize);
}

/** Lets through the bytes that were said: one more is a bomb; one less, or another checksum, is damage. */
function exactly(
  size: number,
  sum: number,
  name: string,
): TransformStream<Uint8Array, Uint8Array<ArrayBuffer>> {
  let seen = 0;
  let seenSum = 0;
  return new TransformStream({
    transform(chunk, controller) {
      seen += chunk.length;
      if (seen > size) controller.error(new FileRefused('inflates_too_far', 1, name));
      else {
        seenSum = crc32(chunk, seenSum);
        controller.enqueue(chunk as Uint8Array<ArrayBuffer>);
      }
    },
    flush(controller) {
      if (seen < size || seenSum !== sum) controller.error(new FileRefused('damaged_zip', 1, name));
    },
  });
}
