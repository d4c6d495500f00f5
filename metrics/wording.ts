/** A company text as it is compared with others: bits that are alike where the words are, and the keys under which it is found. */
export interface Wording {
  /** {@link signatureWords} times 32 bits, unsigned. */
  bits: readonly number[];
  /** One key per band; near-duplicates share at least one of them mostly. Unsigned 32 bit. */
  keys: readonly number[];
  /** How many words it has, signs counted once each. */
  words: number;
}

/** Number of keys of a wording. */
export const bands = 2;

const longest = 4000;
/** How many times 32 bits a wording is compared by. */
const signatureWords = 4;
const signatureBits = 32 * signatureWords;

const mask = {
  number: '#',
  name: '~',
  address: '@',
  date: '%',
};

const dates =
  /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?s?$|^(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)s?$|^(?:jan(?:uar[y]?)?|feb(?:ruar[y]?)?|mar(?:ch)?|märz|apr(?:il)?|mai|june?|juni|july?|juli|aug(?:ust)?|sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?)$|^(?:today|tomorrow|tonight|yesterday|heute|morgen|gestern|übermorgen|noon|midnight|mittags?|[ap]\.?m\.?|uhr)$/u;
const german =
  /\b(?:und|der|die|das|ist|nicht|sie|ihr|ihre|ihnen|ich|wir|mit|für|ein|eine|haben|kann|bitte)\b/u;
const titles =
  /^(?:herr|herrn|frau|mr|mrs|ms|miss|dr|prof|hallo|hello|hi|hey|dear|liebe[r]?|guten|moin|servus)$/u;

/**
 * The words of a text without what differs from one sending to the next: numbers, dates, addresses, quoted words and names become
 * signs. In German, where every noun has a capital, only words after a salutation or title count as names.
 */
export function maskedWords(text: string): string[] {
  const plain = text.slice(0, longest).normalize('NFC');
  const nounsHaveCapitals = german.test(plain.toLowerCase());
  const tokens = plain
    .replace(/(?<![\p{L}\d])["'‘’“”„«»‚]([^"'‘’“”„«»‚\n]{1,60})["'‘’“”„«»‚](?![\p{L}\d])/gu, ' ~ ')
    .match(
      /\S+@\S+|https?:\S+|www\.\S+|[\p{L}\p{M}]+(?:['’][\p{L}]+)?|[$€£]?\d[\d:/-]*(?:[.,]\d+)*|[.!?…]+|[,]|~/gu,
    );
  const words: string[] = [];
  let sentenceStart = true;
  let before = '';
  for (const token of tokens ?? []) {
    const lower = token.toLowerCase();
    const sign = signOf(token, lower, titles.test(before) || (!sentenceStart && !nounsHaveCapitals), before);
    const word = sign ?? token;
    if (word !== words.at(-1) || sign === null) words.push(word);
    // "Dr. Johnson" goes on.
    sentenceStart = /^[.!?…]/u.test(token) && !titles.test(before);
    if (!/^[.!?…,]/u.test(token)) before = lower;
  }
  return words;
}

/** The sign that stands for a token, null for a word that stays. `nameHere`: a capital here means a name. */
function signOf(token: string, lower: string, nameHere: boolean, before: string): string | null {
  if (token === mask.name) return mask.name;
  if (/@|^https?:|^www\./.test(lower)) return mask.address;
  if (/^[$€£]?\d/.test(token)) return mask.number;
  if (dates.test(lower)) return mask.date;
  const capital = /^\p{Lu}/u.test(token) && token.length > 1 && !/^i['’]/u.test(lower);
  return capital && nameHere && !titles.test(lower) && before !== '' ? mask.name : null;
}

function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  return (h ^ (h >>> 13)) >>> 0;
}

/** Seeds of the permutations, from a fixed generator, so that an index stays valid for ever: odd factors, then addends. */
const permutations = signatureBits + bands;
const [factors, addends] = (() => {
  let state = 0x9e3779b9;
  const next = () => {
    state = Math.imul(state ^ (state >>> 16), 0x45d9f3b) + 0x6d2b79f5;
    return (state ^ (state >>> 13)) >>> 0;
  };
  return [
    Uint32Array.from({ length: permutations }, () => next() | 1),
    Uint32Array.from({ length: permutations }, next),
  ] as const;
})();

/** The fingerprint of a text (one-bit MinHash over words and pairs of words); null where there is no word. */
export function wordingOf(text: string): Wording | null {
  const words = maskedWords(text);
  const spoken = words.filter((word) => !/^[.!?…,]/u.test(word)).length;
  if (spoken < 1) return null;
  const features = new Set<number>();
  for (const [i, word] of words.entries()) {
    if (word.length > 1) features.add(hash(word));
    features.add(hash(`${word} ${words[i + 1] ?? '.'}`));
  }
  const least = new Uint32Array(permutations).fill(0xffffffff);
  for (const feature of features)
    for (let p = 0; p < permutations; p++) {
      const mixed = (Math.imul(feature, factors[p]!) + addends[p]!) | 0;
      const value = (mixed ^ (mixed >>> 15)) >>> 0;
      if (value < least[p]!) least[p] = value;
    }
  const signature = Array.from({ length: signatureWords }, (_, part) => {
    let word = 0;
    for (let bit = 0; bit < 32; bit++) word |= ((least[part * 32 + bit]! >>> 7) & 1) << bit;
    return word >>> 0;
  });
  const keys = Array.from({ length: bands }, (_, band) => least[signatureBits + band]!);
  return { bits: signature, keys, words: spoken };
}

/** How many bits of a 32-bit number are set. */
export function ones(value: number): number {
  let v = value - ((value >>> 1) & 0x55555555);
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
  return Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Estimated share of words and pairs two wordings have in common, 0-1 (a standard deviation is below 0.1). */
export function likeness(a: readonly number[], b: readonly number[]): number {
  const differing = a.reduce((sum, word, part) => sum + ones(word ^ b[part]!), 0);
  return Math.max(0, 1 - (2 * differing) / signatureBits);
}
