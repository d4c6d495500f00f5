import { bands, likeness, signatureWords, type Wording } from './wording';

/** An earlier text that is like the one looked up. `likeness`: 0-1; `source`: number that was given when it was added. */
export interface EarlierWording {
  likeness: number;
  source: number;
}

/** Entries of a chain that are compared at most: newest first, so that a look-up stays fast whatever was added. */
const longestWalk = 96;
/** 32-bit fields of an entry: the signature and the source. */
const fields = signatureWords + 1;

/**
 * Finds near-duplicates among very many wordings, in 28 bytes each plus the heads of the chains. The order of
 * adding is kept; nothing is ever removed: an index that is out of date is built anew.
 */
export class WordingIndex {
  #size = 0;
  #entries: Uint32Array;
  #next: Int32Array;
  readonly #heads: Int32Array[];
  readonly #mask: number;

  /** `capacity`: wordings to make room for; it grows when more come. */
  constructor(capacity = 1024) {
    const buckets = 2 ** Math.max(8, Math.ceil(Math.log2(capacity / 4)));
    this.#mask = buckets - 1;
    this.#entries = new Uint32Array(capacity * fields);
    this.#next = new Int32Array(capacity * bands);
    this.#heads = Array.from({ length: bands }, () => new Int32Array(buckets).fill(-1));
  }

  get size(): number {
    return this.#size;
  }

  /** Memory held, in bytes. */
  get bytes(): number {
    return (
      this.#entries.byteLength +
      this.#next.byteLength +
      this.#heads.reduce((sum, heads) => sum + heads.byteLength, 0)
    );
  }

  /** Adds a wording that was sent in `source`. */
  add(wording: Wording, source: number): void {
    if ((this.#size + 1) * fields > this.#entries.length) this.#grow();
    const at = this.#size++;
    this.#entries.set([...wording.bits, source >>> 0], at * fields);
    for (let band = 0; band < bands; band++) {
      const bucket = wording.keys[band]! & this.#mask;
      this.#next[at * bands + band] = this.#heads[band]![bucket]!;
      this.#heads[band]![bucket] = at;
    }
  }

  /** Wordings at least so alike, each source once with its best, most alike first. `except`: a source that does not count. */
  find(wording: Wording, atLeast: number, except = -1): EarlierWording[] {
    const best = new Map<number, number>();
    for (let band = 0; band < bands; band++) {
      let at = this.#heads[band]![wording.keys[band]! & this.#mask]!;
      for (let steps = 0; at >= 0 && steps < longestWalk; steps++) {
        const source = this.#entries[at * fields + signatureWords]!;
        const alike = likeness(wording.bits, this.#entries, at * fields);
        if (alike >= atLeast && source !== except && alike > (best.get(source) ?? 0)) best.set(source, alike);
        at = this.#next[at * bands + band]!;
      }
    }
    return [...best]
      .map(([source, alike]) => ({ likeness: alike, source }))
      .sort((a, b) => b.likeness - a.likeness);
  }

  #grow(): void {
    const entries = new Uint32Array(this.#entries.length * 2);
    entries.set(this.#entries);
    this.#entries = entries;
    const next = new Int32Array(this.#next.length * 2);
    next.set(this.#next);
    this.#next = next;
  }
}
