/**
 * Texts as UTF-8, all in one buffer; null stays null. Encoded at once, for asking the encoder for each costs more than the texts do; a buffer
 * for each would also be dear to clear away. What is no whole sign becomes U+FFFD, as encoders have it.
 */
export function textsInBytes(texts: readonly (string | null)[]): (Uint8Array | null)[] {
  // The line break keeps halves of a sign in two texts from becoming one.
  const bytes = new TextEncoder().encode(texts.join('\n'));
  let next = 0;
  return texts.map((text) => {
    const begun = next;
    next += bytesOf(text ?? '') + 1;
    return text === null ? null : bytes.subarray(begun, next - 1);
  });
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
