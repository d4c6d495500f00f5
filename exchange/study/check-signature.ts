import { canonicalJson } from '../evidence/canonical-json';
import type { Study } from './study';

/** What a signature says: nothing, that this key signed exactly this study (its fingerprint: SHA-256, hexadecimal), or that somebody changed it. */
export type Signed = { signed: 'no' } | { signed: 'by'; fingerprint: string } | { signed: 'wrong' };

const bytesOf = (text: string) => Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
const curve = { name: 'ECDSA', namedCurve: 'P-256' };
const hash = { name: 'ECDSA', hash: 'SHA-256' };

/** Checks a study's signature over the canonical JSON (RFC 8785) of everything but the signature itself. */
export async function checkSignature({ signature, ...study }: Study): Promise<Signed> {
  if (!signature) return { signed: 'no' };
  try {
    const bytes = bytesOf(signature.public_key);
    const key = await crypto.subtle.importKey('spki', bytes, curve, false, ['verify']);
    const text = new TextEncoder().encode(canonicalJson(study));
    if (!(await crypto.subtle.verify(hash, key, bytesOf(signature.value), text))) return { signed: 'wrong' };
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    return {
      signed: 'by',
      fingerprint: [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join(''),
    };
  } catch {
    return { signed: 'wrong' };
  }
}
