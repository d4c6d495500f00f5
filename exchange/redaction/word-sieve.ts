/** Signs that words of a sieve may hold: Latin letters, of which all German and English words and most European names are made. */
const lastLetter = 0x17f;
const letter = /^\p{L}$/u;

/** For each sign the small letter that it is, 0 where it parts words. Above stand a few signs whose small form is a plain letter, such as the Kelvin sign. */
const smallOf = Uint16Array.from({ length: 0x2200 }, (_, code) => {
  const sign = String.fromCharCode(code);
  const small = sign.toLowerCase();
  return letter.test(sign) && small.length === 1 && small.charCodeAt(0) <= lastLetter
    ? small.charCodeAt(0)
    : 0;
});

/** Which lists have a word in a text: bit n for list n of either group. */
export interface Sifted {
  first: number;
  others: number;
}

const listsAtMost = 31;

/**
 * Tells which lists of words a text holds a word of, in any case. One look at each sign: texts are many, and most hold none. May name
 * a list of which there is no word (one with the same hash is), but never leaves one out.
 */
export class WordSieve {
  readonly #hashes: Int32Array;
  readonly #first: Int32Array;
  readonly #others: Int32Array;

  constructor(first: readonly (readonly string[])[], others: readonly (readonly string[])[]) {
    // A power of two, at most a quarter full: nearly every word is told apart at the first look.
    const places = 2 ** Math.ceil(Math.log2(4 * (first.flat().length + others.flat().length) + 1));
    this.#hashes = new Int32Array(places);
    this.#first = this.#bitsOf(first);
    this.#others = this.#bitsOf(others);
  }

  in(text: string): Sifted {
    let [first, others, hash] = [0, 0, 0];
    const length = text.length;
    for (let i = 0; i <= length; i++) {
      const small = i < length ? (smallOf[text.charCodeAt(i)] ?? 0) : 0;
      if (small !== 0) hash = hashWith(hash, small);
      else if (hash !== 0) {
        const place = this.#placeOf(hash);
        first |= this.#first[place] ?? 0;
        others |= this.#others[place] ?? 0;
        hash = 0;
      }
    }
    return { first, others };
  }

  #bitsOf(lists: readonly (readonly string[])[]): Int32Array {
    if (lists.length > listsAtMost) throw new RangeError(`more than ${listsAtMost} lists`);
    const bits = new Int32Array(this.#hashes.length);
    for (const [n, words] of lists.entries())
      for (const word of words) {
        const place = this.#placeOf(hashOf(word));
        this.#hashes[place] = hashOf(word);
        bits[place] = (bits[place] ?? 0) | (1 << n);
      }
    return bits;
  }

  /** Where the words of a hash are, or would be. */
  #placeOf(hash: number): number {
    const hashes = this.#hashes;
    let place = (hash ^ (hash >>> 15)) & (hashes.length - 1);
    while (hashes[place] !== 0 && hashes[place] !== hash) place = (place + 1) & (hashes.length - 1);
    return place;
  }
}

/** Never 0, which stands between words. */
function hashWith(hash: number, small: number): number {
  return Math.imul(hash ^ small, 0x01000193) | 1;
}

function hashOf(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (smallOf[code] !== code) throw new RangeError(`not of small letters: ${word}`);
    hash = hashWith(hash, code);
  }
  return hash;
}
