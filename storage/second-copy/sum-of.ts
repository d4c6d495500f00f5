const sumBytes = 8;

/** Length of a checksum in the second copy, in hexadecimal digits. */
export const sumDigits = 2 * sumBytes;

/** A checksum of a text: the beginning of its SHA-256, hexadecimal. */
export async function sumOf(text: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return [...digest.slice(0, sumBytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
