import type { Wording } from './wording';

/** An earlier text that is like another. `likeness`: 0-1; `source`: number of its interaction. */
export interface EarlierWording {
  likeness: number;
  source: number;
}

/** A company text with what is known of its coming about. */
export interface CompanyText {
  text: string;
  wording: Wording | null;
  /** Seconds since the message before it; null where an instant is not known to the second or a machine wrote it. */
  sinceS: number | null;
  /** Share of its letters that belong to stock phrases, 0-1. */
  stockShare: number;
  /** Near-duplicates in other interactions, each interaction once, most alike first. */
  earlier: readonly EarlierWording[];
}

/** Names of the features, in the order of the weights. */
export const featureNames = [
  'pace',
  'paceUnknown',
  'length',
  'slow',
  'paceBesideOthers',
  'saidTwiceHere',
  'looseSpacing',
  'loosePunctuation',
  'stockShare',
  'lowerCaseStart',
  'othersLowerCase',
  'alike',
  'veryAlike',
  'exactlyAlike',
  'rarelyAlike',
  'longAlike',
] as const;

/** Fastest and slowest answer that is told apart, seconds. */
const fastestS = 1;
const slowestS = 120;

function paceOf({ text, sinceS }: CompanyText): number | null {
  if (sinceS === null || !Number.isFinite(sinceS)) return null;
  return Math.log(Math.max(1, text.trim().length) / Math.min(slowestS, Math.max(fastestS, sinceS)));
}

/** A sentence that ends in nothing (" .") or twice ("..") where a value was put in or is missing. */
const emptySlot = /\p{L} \.(?:\s|$)|(?<!\.)\.\.(?!\.)/u;
const startsLow = (text: string) => /^\s*\p{Ll}/u.test(text);

/**
 * The features of each company text of one interaction. `historyWordings`: how many wordings of other interactions are known;
 * `alikeHere(i)`: how alike text i is to the most alike other one of the same interaction, 0-1.
 */
export function featuresOf(
  texts: readonly CompanyText[],
  historyWordings: number,
  alikeHere: (index: number) => number,
): number[][] {
  const paces = texts.map(paceOf);
  const known = paces.filter((pace) => pace !== null);
  const sum = known.reduce((total, pace) => total + pace, 0);
  const low = texts.filter(({ text }) => startsLow(text)).length;
  return texts.map((one, index) => {
    const pace = paces[index] ?? null;
    const others = pace !== null && known.length > 1 ? (sum - pace) / (known.length - 1) : null;
    const length = Math.log1p(one.text.trim().length);
    const best = one.earlier[0]?.likeness ?? 0;
    const near = one.earlier.filter(({ likeness }) => likeness >= 0.7).length;
    const history = Math.log1p(historyWordings);
    const words = one.wording?.words ?? 0;
    const isLow = startsLow(one.text);
    return [
      pace === null ? 0 : pace - 0.8,
      pace === null ? 1 : 0,
      length - 4,
      pace === null || one.sinceS === null
        ? 0
        : Math.max(0, Math.log(Math.max(fastestS, Math.min(slowestS, one.sinceS))) - 3.4),
      pace === null || others === null ? 0 : pace - others,
      alikeHere(index) >= 0.75 ? 1 : 0,
      / {2,}\S/.test(one.text.trim()) || one.text !== one.text.trim() ? 1 : 0,
      !emptySlot.test(one.text) && /[.?!,]{2,}|\s[,.?!](?:\s|$)|\p{L},\p{L}/u.test(one.text) ? 1 : 0,
      one.stockShare,
      isLow ? 1 : 0,
      (low - (isLow ? 1 : 0)) / Math.max(1, texts.length - 1),
      best,
      Math.max(0, best - 0.7),
      best >= 0.96 ? 1 : 0,
      best >= 0.7 ? (history - Math.log1p(near)) / 8 : 0,
      best >= 0.9 ? Math.min(20, words) / 10 : 0,
    ];
  });
}
