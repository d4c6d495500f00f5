import { type _HMAC, hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** A bound on memory; what is forgotten is computed again and comes out the same. */
const mostKnown = 5000;
const bytesUsed = 16;
const firstBytes = 1024;
/** Of one unit of a text. */
const mostBytes = 3;

/** A value that is to have a pseudonym; `realm` keeps kinds of values apart. */
export interface Named {
  realm: string;
  value: string;
}

/** Gives the same short name to the same value for as long as the key is the same; nobody without the key can tell which value it was. */
export class Pseudonyms {
  /** Computed in this thread: a row that had to wait for the browser's answer would have to be covered again. */
  readonly #keyed: ReturnType<typeof hmac.create>;
  /** Used again and again, for making them anew would cost more than the computing: the state, the text, and what comes out. */
  readonly #state: _HMAC<ReturnType<typeof sha256.create>>;
  #text = new Uint8Array(firstBytes);
  readonly #digest: Uint8Array;
  readonly #encoder = new TextEncoder();
  readonly #known = new Map<string, string>();

  /** With a key of 32 random bytes that stays on the device, one for each study. */
  constructor(key: Uint8Array) {
    this.#keyed = hmac.create(sha256, key);
    this.#state = this.#keyed.clone();
    this.#digest = new Uint8Array(this.#keyed.outputLen);
  }

  /** The pseudonym of a value (HMAC-SHA-256), as hexadecimal digits (at most 32). */
  of({ realm, value }: Named, digits: number): string {
    const text = `${realm}\u0000${value}`;
    const known = this.#known.get(text);
    if (known !== undefined) return known.slice(0, digits);
    const hex = this.#compute(text);
    if (this.#known.size === mostKnown) this.#known.clear();
    this.#known.set(text, hex);
    return hex.slice(0, digits);
  }

  #compute(text: string): string {
    if (this.#text.length < mostBytes * text.length) this.#text = new Uint8Array(mostBytes * text.length);
    const { written } = this.#encoder.encodeInto(text, this.#text);
    this.#keyed._cloneInto(this.#state).update(this.#text.subarray(0, written)).digestInto(this.#digest);
    return bytesToHex(this.#digest.subarray(0, bytesUsed));
  }
}
