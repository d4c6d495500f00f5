import { ByteWriter } from 'hyparquet-writer';

const firstBytes = 4096;
const large = 2 ** 32;
const lengthBytes = 4;

/** Values of one column as Parquet has them plainly: one behind the other, in one buffer. */
export interface PlainValues<T> {
  add(value: T): void;
  /** Called when what was added is not needed any more. */
  settle(): void;
  bytes(): Uint8Array;
}

/** Whole numbers of 64 bits. Halves of 32 spare a BigInt for each. */
export function plainWholes(): PlainValues<number> {
  const bytes = new ByteWriter(firstBytes);
  return {
    add(value) {
      if (!Number.isSafeInteger(value)) throw new RangeError(`no whole number: ${value}`);
      bytes.appendUint32(value >>> 0);
      bytes.appendInt32(Math.floor(value / large));
    },
    settle() {},
    bytes: () => bytes.getBytes(),
  };
}

/** Numbers of any kind. */
export function plainNumbers(): PlainValues<number> {
  const bytes = new ByteWriter(firstBytes);
  return { add: (value) => bytes.appendFloat64(value), settle() {}, bytes: () => bytes.getBytes() };
}

/** Stands before each text until its length is known there; also keeps halves of a sign in two texts from becoming one. */
const noLength = '\0\0\0\0';

/**
 * Texts as UTF-8, each behind its length; what is no whole sign becomes U+FFFD, as encoders have it. Encoded many at once, for asking the encoder for
 * each costs more than the texts do.
 */
export function plainTexts(): PlainValues<string> {
  const bytes = new ByteWriter(firstBytes);
  const encoder = new TextEncoder();
  let waiting: string[] = [];
  const settle = () => {
    if (waiting.length === 0) return;
    const joined = noLength + waiting.join(noLength);
    bytes.ensure(3 * joined.length);
    const { written } = encoder.encodeInto(joined, new Uint8Array(bytes.buffer, bytes.index));
    const onlyAscii = written === joined.length;
    let at = bytes.index;
    for (const text of waiting) {
      const length = onlyAscii ? text.length : bytesOf(text);
      bytes.view.setUint32(at, length, true);
      at += lengthBytes + length;
    }
    bytes.index += written;
    bytes.offset += written;
    waiting = [];
  };
  return {
    add: (value) => void waiting.push(value),
    settle,
    bytes() {
      settle();
      return bytes.getBytes();
    },
  };
}

const beyondAscii = /[^\0-\x7f]/;

/** How many bytes a text takes in UTF-8. */
function bytesOf(text: string): number {
  if (!beyondAscii.test(text)) return text.length;
  let bytes = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.codePointAt(i) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (code >= 0x10000) i++;
  }
  return bytes;
}
