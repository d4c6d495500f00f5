/** A bound on memory; what is forgotten is computed again and comes out the same. */
const mostKnown = 50_000;

/** A value that is to have a pseudonym; `realm` keeps kinds of values apart. */
export interface Named {
  realm: string;
  value: string;
}

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

  /** The pseudonym of a value that was learnt, as hexadecimal digits (at most 32); null for one that was not. */
  of({ realm, value }: Named, digits: number): string | null {
    return this.#known.get(`${realm}\u0000${value}`)?.slice(0, digits) ?? null;
  }

  /** Computes the pseudonyms of these values, so that they can be asked for. */
  async learn(values: readonly Named[]): Promise<void> {
    if (this.#known.size + values.length > mostKnown) this.#known.clear();
    await Promise.all(
      values.map(async ({ realm, value }) => {
        const text = `${realm}\u0000${value}`;
        const bytes = new Uint8Array(
          await crypto.subtle.sign('HMAC', this.#key, new TextEncoder().encode(text)),
        );
        const hex = [...bytes.slice(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
        this.#known.set(text, hex);
      }),
    );
  }
}
