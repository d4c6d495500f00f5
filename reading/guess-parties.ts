import type { Party } from '../conversation/party';
import { botWords, partyWords, systemWords } from './party-words';
import { splitWords } from './words-of';

/** What speaks for a party in one row. `side`: -1 left, 1 right, 0 in the middle, null unknown. */
export interface Voice {
  side: number | null;
  /** Colour behind the text, empty if none. */
  ground: string;
  /** Class names and other marks of the row, unsplit. */
  marks: string[];
  author: string;
  you: boolean;
  ticked: boolean;
  avatar: boolean;
  role: string;
  /** The person's own words or choice appeared as this row. */
  typed: boolean;
  /** It appeared while the person had said nothing that it could be. */
  answered: boolean;
}

function wordsIn(voice: Voice): Set<string> {
  return new Set(voice.marks.flatMap(splitWords));
}

function featuresOf(voice: Voice): string[] {
  const features = voice.marks.map((mark) => `mark:${mark}`);
  for (const word of wordsIn(voice)) if (word in partyWords) features.push(`word:${word}`);
  if (voice.side !== null) features.push(`side:${voice.side}`);
  features.push(
    `ground:${voice.ground}`,
    `avatar:${voice.avatar}`,
    `named:${voice.author !== '' && !voice.you}`,
  );
  if (voice.ticked) features.push('ticked');
  if (voice.author !== '') features.push(`author:${voice.author}`);
  return [...new Set(features)];
}

function prior(feature: string, rightToLeft: boolean): number {
  if (feature.startsWith('word:')) return partyWords[feature.slice(5)] ?? 0;
  // Only a name that is nothing but such a word: "Guest", not "Guest Relations".
  if (feature.startsWith('author:')) return partyWords[feature.slice(7).toLowerCase()] ?? 0;
  if (feature === 'side:1') return rightToLeft ? -2.5 : 2.5;
  if (feature === 'side:-1') return rightToLeft ? 2.5 : -2.5;
  if (feature === 'avatar:true' || feature === 'named:true') return -1.5;
  if (feature === 'ticked') return 2;
  return 0;
}

interface Count {
  all: number;
  typed: number;
  answered: number;
}

function countFeatures(rows: string[][], voices: Voice[]): Map<string, Count> {
  const counts = new Map<string, Count>();
  for (const [index, features] of rows.entries())
    for (const feature of features) {
      const count = counts.get(feature) ?? { all: 0, typed: 0, answered: 0 };
      count.all += 1;
      if (voices[index]!.typed) count.typed += 1;
      else if (voices[index]!.answered) count.answered += 1;
      counts.set(feature, count);
    }
  return counts;
}

/** What proven rows teach of a feature; one that all other rows share teaches nothing. */
function learned({ all, typed, answered }: Count, rows: number, typedRows: number): number {
  const known = typed + answered;
  if (known === 0) return 0;
  const shared = typed > 0 ? (all - typed) / Math.max(1, rows - typedRows) : 0;
  return ((6 * (typed - answered)) / known) * (1 - shared);
}

function isSystem(voice: Voice, sidesKnown: boolean, boxed: boolean): boolean {
  if (voice.typed || voice.you) return false;
  if (/^(status|separator|note|alert)$/.test(voice.role)) return true;
  const words = voice.marks.flatMap(splitWords);
  if (words.some((word) => systemWords.has(word)) && !words.some((word) => (partyWords[word] ?? 0) > 2))
    return true;
  if (voice.author !== '' || voice.avatar) return false;
  if (voice.side === 0) return sidesKnown;
  return boxed && voice.ground === '' && voice.side === null;
}

/** Whether the page calls this speaker a machine: by name, else by a word that the customer's rows do not carry. */
function isBot(voice: Voice, ofCustomers: Set<string>): boolean {
  const named = splitWords(voice.author);
  if (named.length > 0 && !voice.you) return named.some((word) => botWords.has(word) || /bot$/.test(word));
  return [...wordsIn(voice)].some((word) => botWords.has(word) && !ofCustomers.has(word));
}

/** Guesses who speaks in each row from all rows together; `rightToLeft` turns the expectation about sides. */
export function guessParties(voices: Voice[], rightToLeft: boolean): Party[] {
  const sidesKnown = voices.some(({ side }) => side === 1) || voices.some(({ side }) => side === -1);
  const boxed = voices.filter(({ ground }) => ground !== '').length > voices.length / 2;
  const system = voices.map((voice) => isSystem(voice, sidesKnown, boxed));
  const spoken = voices.filter((_, index) => !system[index]);
  const rows = spoken.map(featuresOf);
  const counts = countFeatures(rows, spoken);
  const telling = (feature: string) => (counts.get(feature)?.all ?? 0) < rows.length;
  const typedRows = spoken.filter(({ typed }) => typed).length;
  const twoSided = [...counts.keys()].some((feature) => /^(side|ground)/.test(feature) && telling(feature));
  const scores = rows.map((features, index) => {
    const voice = spoken[index]!;
    if (voice.typed || voice.you) return 100;
    let score = -0.5;
    let words = 0;
    for (const feature of features) {
      const points = prior(feature, rightToLeft) * (telling(feature) ? 1 : twoSided ? 0 : 0.5);
      if (feature.startsWith('word:')) words += points;
      else score += points;
      if (telling(feature)) score += learned(counts.get(feature)!, rows.length, typedRows);
    }
    return score + Math.max(-4, Math.min(4, words));
  });
  const ofCustomers = new Set(
    spoken.flatMap((voice, index) => (scores[index]! > 0 ? [...wordsIn(voice)] : [])),
  );
  let next = 0;
  return voices.map((voice, index) => {
    if (system[index]) return 'system';
    const score = scores[next]!;
    next += 1;
    if (score > 0) return 'customer';
    return isBot(voice, ofCustomers) ? 'bot' : 'agent';
  });
}
