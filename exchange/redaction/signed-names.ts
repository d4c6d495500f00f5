import { name } from './name-shapes';

/** A name behind a dash or kisses, at the end of what is said. */
const signed = new RegExp(`(?:^|[\\n.!?…)] ?)\\s*(?:[–—-]{1,2}|x{1,3}|~) ?${name}[.!]?\\s*$`, 'u');
const hint = /[–—~x-]\s?[^\sa-z][^\n]{1,80}$/;

/** The name that ends a text as a signature: "Take care! – Bianca". */
export function signedName(text: string): string {
  return hint.test(text) ? (signed.exec(text)?.groups?.v ?? '') : '';
}
