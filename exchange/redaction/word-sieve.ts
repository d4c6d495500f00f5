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

/** Which lists have a word in a text: bit n for list n of each group. */
export interface Sifted {
  first: number;
  second: number;
  third: number;
}

/** What a text holds; `small`: as `third`, of words alone that begin with a small letter there. */
export interface Found extends Sifted {
  small: number;
}

type Lists = readonly (readonly string[])[];

const listsAtMost = 31;

/**
 * Tells which lists of words a text holds a word of, in any case. One look at each sign: texts are many, and most hold none. May name
 * a list of which there is no word (one with the same hash is), but never leaves one out.
 */
export class WordSieve {
  readonly #hashes: Int32Array;
  /** For each place, which of `#held` is held by its word; 0 where there is none. */
  readonly #which: Uint16Array;
  readonly #held: Sifted[] = [{ first: 0, second: 0, third: 0 }];

  constructor(first: Lists, second: Lists = [], third: Lists = []) {
    // A power of two, at most a quarter full: nearly every word is told apart at the first look.
    const places = 2 ** Math.ceil(Math.log2(4 * [...first, ...second, ...third].flat().length + 1));
    this.#hashes = new Int32Array(places);
    this.#which = new Uint16Array(places);
    for (const [group, lists] of Object.entries({ first, second, third })) {
      if (lists.length > listsAtMost) throw new RangeError(`more than ${listsAtMost} lists`);
      for (const [n, words] of lists.entries())
        for (const word of words) this.#add(word, group as keyof Sifted, 1 << n);
    }
  }

  in(text: string): Found {
    const [hashes, which] = [this.#hashes, this.#which];
    const found: Found = { first: 0, second: 0, third: 0, small: 0 };
    const length = text.length;
    for (let i = 0, begin = 0, hash = 0; i <= length; i++) {
      const small = i < length ? (smallOf[text.charCodeAt(i)] ?? 0) : 0;
      if (small !== 0) {
        if (hash === 0) begin = i;
        hash = hashWith(hash, small);
      } else if (hash !== 0) {
        const held = which[placeOf(hashes, hash)] ?? 0;
        if (held !== 0) addTo(found, this.#held[held], isSmallAt(text, begin));
        hash = 0;
      }
    }
    return found;
  }

  #add(word: string, group: keyof Sifted, bit: number): void {
    const place = placeOf(this.#hashes, hashOf(word));
    this.#hashes[place] = hashOf(word);
    const before = this.#held[this.#which[place] ?? 0] ?? { first: 0, second: 0, third: 0 };
    const now = { ...before, [group]: before[group] | bit };
    const isNow = (one: Sifted) =>
      one.first === now.first && one.second === now.second && one.third === now.third;
    const known = this.#held.findIndex(isNow);
    this.#which[place] = known >= 0 ? known : this.#held.push(now) - 1;
  }
}

function addTo(found: Found, more: Sifted | undefined, isSmall: boolean): void {
  found.first |= more?.first ?? 0;
  found.second |= more?.second ?? 0;
  found.third |= more?.third ?? 0;
  if (isSmall) found.small |= more?.third ?? 0;
}

function isSmallAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return smallOf[code] === code;
}

/** Where the words of a hash are, or would be. */
function placeOf(hashes: Int32Array, hash: number): number {
  let place = (hash ^ (hash >>> 15)) & (hashes.length - 1);
  while (hashes[place] !== 0 && hashes[place] !== hash) place = (place + 1) & (hashes.length - 1);
  return place;
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
