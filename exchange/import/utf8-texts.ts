import { FileRefused } from './refusal';

/** Bytes as text, without a byte order mark. Throws {@link FileRefused} with the line for bytes that are not UTF-8. */
export async function* utf8Texts(bytes: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = bytes.getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  const decode = (chunk?: Uint8Array) => {
    try {
      return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
    } catch {
      throw new FileRefused('not_utf8', line + badLine(chunk ?? new Uint8Array()));
    }
  };
  try {
    for (;;) {
      const { done, value } = await reader.read();
      const text = decode(value);
      yield text;
      if (done) return;
      for (let feed = text.indexOf('\n'); feed >= 0; feed = text.indexOf('\n', feed + 1)) line++;
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
}

/**
 * Index of the first line in these bytes, which a decoder has refused, that is not UTF-8. Where all of them are, the character that began
 * before them was not ended: the first.
 */
export function badLine(bytes: Uint8Array): number {
  let start = bytes.findIndex((byte) => (byte & 0xc0) !== 0x80);
  if (start < 0) return 0;
  for (let index = 0; ; index++) {
    const end = bytes.indexOf(0x0a, start);
    const decoder = new TextDecoder('utf-8', { fatal: true });
    try {
      // The last line may be cut in the middle of a character, which is no fault.
      if (end < 0) decoder.decode(bytes.subarray(start), { stream: true });
      else decoder.decode(bytes.subarray(start, end));
    } catch {
      return index;
    }
    if (end < 0) return 0;
    start = end + 1;
  }
}
