/** Gives the same short name to the same value for as long as the key is the same; nobody without the key can tell which value it was. */
export class Pseudonyms {
  readonly #key: CryptoKey;
  readonly #known = new Map<string, string>();

  private constructor(key: CryptoKey) {
    this.#key = key;
  }

  /** With a key of 32 random bytes that stays on the device, one for each study. */
  static async with(key: Uint8Array<ArrayBuffer>): Promise<Pseudonyms> {
    const algorithm = { name: 'HMAC', hash: 'SHA-256' };
    return new Pseudonyms(await crypto.subtle.importKey('raw', key, algorithm, false, ['sign']));
  }

  /** The pseudonym of a value as hexadecimal digits; `realm` keeps kinds of values apart. */
  async of(realm: string, value: string, digits = 10): Promise<string> {
    const text = `${realm}\u0000${value}`;
    const known = this.#known.get(text);
    if (known) return known.slice(0, digits);
    const bytes = new Uint8Array(await crypto.subtle.sign('HMAC', this.#key, new TextEncoder().encode(text)));
    const hex = [...bytes.slice(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    // A bound on memory; what is forgotten is computed again and comes out the same.
    if (this.#known.size > 50_000) this.#known.clear();
    this.#known.set(text, hex);
    return hex.slice(0, digits);
  }
}
