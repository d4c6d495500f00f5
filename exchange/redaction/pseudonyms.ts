import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** A bound on memory; what is forgotten is computed again and comes out the same. */
const mostKnown = 5000;
const bytesUsed = 16;

/** A value that is to have a pseudonym; `realm` keeps kinds of values apart. */
export interface Named {
  realm: string;
  value: string;
}

/** Gives the same short name to the same value for as long as the key is the same; nobody without the key can tell which value it was. */
export class Pseudonyms {
  /** Computed in this thread: a row that had to wait for the browser's answer would have to be covered again. */
  readonly #keyed: ReturnType<typeof hmac.create>;
  readonly #known = new Map<string, string>();

  /** With a key of 32 random bytes that stays on the device, one for each study. */
  constructor(key: Uint8Array) {
    this.#keyed = hmac.create(sha256, key);
  }

  /** The pseudonym of a value (HMAC-SHA-256), as hexadecimal digits (at most 32). */
  of({ realm, value }: Named, digits: number): string {
    const text = `${realm}\u0000${value}`;
    const known = this.#known.get(text);
    if (known !== undefined) return known.slice(0, digits);
    const hex = bytesToHex(this.#keyed.clone().update(utf8ToBytes(text)).digest().subarray(0, bytesUsed));
    if (this.#known.size === mostKnown) this.#known.clear();
    this.#known.set(text, hex);
    return hex.slice(0, digits);
  }
}
