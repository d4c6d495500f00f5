import { FileRefused } from '../import/refusal';
import type { Bytes } from '../sink';

/*
 * The form of a locked file (docs/locked-files.md): "SJLOCKED", one byte version, PBKDF2 rounds (4 bytes), salt (16), nonce prefix (7);
 * then chunks: length of the sealed bytes (4), the sealed bytes. Numbers are big-endian. Each chunk is AES-256-GCM with the nonce
 * prefix + number of the chunk (4) + 1 for the last one, else 0 (1), and the whole head as additional data: so nothing can be cut off,
 * exchanged or put in another order.
 */
const magic = 'SJLOCKED';
const version = 1;
const saltBytes = 16;
const prefixBytes = 7;
const headBytes = magic.length + 1 + 4 + saltBytes + prefixBytes;
const chunkBytes = 1_048_576;
const tagBytes = 16;
const mostIterations = 10_000_000;

/** Rounds that make guessing a passphrase dear; what OWASP advises for PBKDF2-HMAC-SHA-256 since 2023. */
export const lockIterations = 600_000;

/** The key that a passphrase makes; it cannot be read out again. */
export async function keyOf(passphrase: string, salt: Bytes, iterations: number): Promise<CryptoKey> {
  const bytes = new TextEncoder().encode(passphrase.normalize('NFC'));
  const material = await crypto.subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

/** A fresh salt. */
export const newSalt = (): Bytes => crypto.getRandomValues(new Uint8Array(saltBytes));

/** True where a file begins like a locked one. */
export async function isLocked(file: Blob): Promise<boolean> {
  return (await file.slice(0, magic.length).text()) === magic;
}

/** A file, locked. `random` fills the nonce's prefix. Rejects with the signal's reason when it was cancelled. */
export async function locked(
  file: Blob,
  { key, salt, iterations }: { key: CryptoKey; salt: Bytes; iterations: number },
  signal?: AbortSignal,
  random: (bytes: Bytes) => Bytes = (bytes) => crypto.getRandomValues(bytes),
): Promise<Blob> {
  const head = new Uint8Array(headBytes);
  head.set(new TextEncoder().encode(magic));
  const view = new DataView(head.buffer);
  view.setUint8(magic.length, version);
  view.setUint32(magic.length + 1, iterations);
  head.set(salt, magic.length + 5);
  head.set(random(new Uint8Array(prefixBytes)), magic.length + 5 + saltBytes);
  const parts: Blob[] = [new Blob([head])];
  const chunks = Math.max(1, Math.ceil(file.size / chunkBytes));
  for (let n = 0; n < chunks; n++) {
    signal?.throwIfAborted();
    const plain = await file.slice(n * chunkBytes, (n + 1) * chunkBytes).arrayBuffer();
    const sealed = await crypto.subtle.encrypt(nonce(head, n, n === chunks - 1), key, plain);
    const length = new DataView(new ArrayBuffer(4));
    length.setUint32(0, sealed.byteLength);
    parts.push(new Blob([length, sealed]));
  }
  return new Blob(parts);
}

/** A locked file, opened. Throws {@link FileRefused} for a wrong passphrase, and for a file that is damaged, with the number of the chunk as its line. */
export async function unlocked(file: Blob, passphrase: string): Promise<Blob> {
  const head = new Uint8Array(await file.slice(0, headBytes).arrayBuffer());
  const view = new DataView(head.buffer);
  if (head.length < headBytes) throw new FileRefused('damaged_lock', 1);
  if (view.getUint8(magic.length) !== version)
    throw new FileRefused('newer_version', 1, String(view.getUint8(magic.length)));
  const iterations = view.getUint32(magic.length + 1);
  if (iterations === 0 || iterations > mostIterations) throw new FileRefused('damaged_lock', 1);
  const key = await keyOf(passphrase, head.slice(magic.length + 5, magic.length + 5 + saltBytes), iterations);
  const parts: Blob[] = [];
  for (let at = headBytes, n = 0; at < file.size || n === 0; n++) {
    const lengthBytes = await file.slice(at, at + 4).arrayBuffer();
    const length = lengthBytes.byteLength === 4 ? new DataView(lengthBytes).getUint32(0) : 0;
    const end = at + 4 + length;
    if (length < tagBytes || length > chunkBytes + tagBytes || end > file.size)
      throw new FileRefused('damaged_lock', n + 1);
    const sealed = await file.slice(at + 4, end).arrayBuffer();
    const plain = await crypto.subtle.decrypt(nonce(head, n, end === file.size), key, sealed).catch(() => {
      // Damage in the first chunk looks the same; the passphrase is the likelier cause.
      throw new FileRefused(n === 0 ? 'wrong_passphrase' : 'damaged_lock', n + 1);
    });
    parts.push(new Blob([plain]));
    at = end;
  }
  return new Blob(parts);
}

function nonce(head: Bytes, n: number, isLast: boolean): AesGcmParams {
  const iv = new Uint8Array(prefixBytes + 5);
  iv.set(head.subarray(headBytes - prefixBytes));
  new DataView(iv.buffer).setUint32(prefixBytes, n);
  iv[prefixBytes + 4] = isLast ? 1 : 0;
  return { name: 'AES-GCM', iv, additionalData: head };
}
