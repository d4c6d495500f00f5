import { FileRefused } from './refusal';
import { badLine } from './utf8-texts';

/** A line of a text file; `number` from 1. */
export interface Line {
  number: number;
  text: string;
}

/** Longest line that is read, in UTF-16 units; a text of twice the length cannot exist in a browser. */
const longestLine = 268_435_456;

/** Longest first line of a file that does not begin like ours; that of a copy carries drafts and may be long. */
const longestHeader = 1_048_576;
const ourBeginning = '{"format":"service-journal"';

/** A gzip file that grows more than this many times, and beyond `freeBytes`, is a bomb. */
const mostGrowth = 300;
const freeBytes = 16_777_216;

/**
 * The lines of a UTF-8 text file, plain or gzip, in the portions in which they arrive; empty lines are left out but counted.
 * `onBytes` hears how many bytes of the file itself were read. Throws {@link FileRefused}.
 */
export async function* fileLines(file: Blob, onBytes: (bytes: number) => void): AsyncGenerator<Line[]> {
  if (file.size === 0) throw new FileRefused('empty', 1);
  const start = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  const isGzip = start[0] === 0x1f && start[1] === 0x8b;
  // The beginning of UTF-16 without a byte order mark is UTF-8 too, of a text with a zero in every second place.
  if (start[0] === 0 || start[1] === 0) throw new FileRefused('not_utf8', 1);
  let readBytes = 0;
  const counted = file.stream().pipeThrough(
    new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(chunk, controller) {
        readBytes += chunk.length;
        onBytes(readBytes);
        controller.enqueue(chunk);
      },
    }),
  );
  const plain = isGzip ? counted.pipeThrough(new DecompressionStream('gzip')) : counted;
  yield* linesOf(plain, () => (isGzip ? Math.max(freeBytes, readBytes * mostGrowth) : Infinity), isGzip);
}

async function* linesOf(
  bytes: ReadableStream<Uint8Array>,
  mostBytes: () => number,
  isGzip: boolean,
): AsyncGenerator<Line[]> {
  const reader = bytes.getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let begun: string[] = [];
  let begunLength = 0;
  let number = 1;
  let seenBytes = 0;
  const decode = (chunk?: Uint8Array) => {
    try {
      return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
    } catch {
      throw new FileRefused('not_utf8', number + badLine(chunk ?? new Uint8Array()));
    }
  };
  try {
    for (;;) {
      const { done, value } = await reader.read().catch((error: unknown) => {
        // What the browser says of the file itself, or who cancels, is no damage.
        throw isGzip && !(error instanceof DOMException) ? new FileRefused('damaged_gzip', number) : error;
      });
      const text = decode(value);
      seenBytes += value?.length ?? 0;
      if (seenBytes > mostBytes()) throw new FileRefused('inflates_too_far', number);
      const ends = text.split('\n');
      const lines: Line[] = [];
      const whole = done ? ends.length : ends.length - 1;
      for (let i = 0; i < whole; i++, number++) {
        let line = ends[i] ?? '';
        if (begun.length > 0) {
          line = [...begun, line].join('');
          begun = [];
          begunLength = 0;
        }
        if (line.endsWith('\r')) line = line.slice(0, -1);
        if (line !== '' && line.trim() !== '') lines.push({ number, text: line });
      }
      if (lines.length > 0) yield lines;
      if (done) return;
      const rest = ends.at(-1) ?? '';
      begunLength += rest.length;
      // A film or a picture of a disk has no lines: its beginning is enough to know.
      if (number === 1 && begunLength > longestHeader && !(begun[0] ?? rest).startsWith(ourBeginning))
        throw new FileRefused('no_header', 1, rest.slice(0, 80));
      if (begunLength > longestLine) throw new FileRefused('too_long', number);
      if (rest !== '') begun.push(rest);
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
}
