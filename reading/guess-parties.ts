import { isBotName } from '../conversation/bot-name';
import type { Party } from '../conversation/party';
import { machineWords } from './machine-words';
import { botWords, partyWords, shortBotWords } from './party-words';
import { isSystem, usualIn } from './system-rows';
import type { Look, Voice } from './voice';

const featuresOfLook = new WeakMap<Look, string[]>();

/** A row's features by name; looks do not change once read. */
/** What of a row may say who speaks; remembered. */
export function featuresOf(look: Look): string[] {
  const known = featuresOfLook.get(look);
  if (known) return known;
  const features = look.marks.map((mark) => `mark:${mark}`);
  for (const word of look.words) if (word in partyWords) features.push(`word:${word}`);
  if (look.side !== null) features.push(`side:${look.side}`);
  features.push(`ground:${look.ground}`, `avatar:${look.avatar}`, `named:${look.author !== '' && !look.you}`);
  if (look.ticked) features.push('ticked');
  if (look.author !== '') features.push(`author:${look.author}`);
  const unique = [...new Set(features)];
  featuresOfLook.set(look, unique);
  return unique;
}

function prior(feature: string, rightToLeft: boolean): number {
  if (feature.startsWith('mark:') || feature.startsWith('ground:')) return 0;
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
  feature: string;
  all: number;
  typed: number;
  answered: number;
  /** What having it is worth; filled in when all rows are counted. */
  points: number;
}

function countFeatures(voices: readonly Voice[]): Map<string, Count> {
  const counts = new Map<string, Count>();
  for (const { look, typed, answered } of voices)
    for (const feature of featuresOf(look)) {
      let count = counts.get(feature);
      if (!count) {
        count = { feature, all: 0, typed: 0, answered: 0, points: 0 };
        counts.set(feature, count);
      }
      count.all += 1;
      if (typed) count.typed += 1;
      else if (answered) count.answered += 1;
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

/**
 * Whether the page calls this speaker a machine: by name, else by a word that the customer's rows do not carry. Where there is a name, a
 * word counts only if it tells some of the company's rows from others: software for bots calls all of them "bot".
 */
export function isBot(
  { author, you, words }: Look,
  ofCustomers: ReadonlySet<string>,
  ofSome: ReadonlySet<string> = new Set(),
): boolean {
  if (author === '' || you) return words.some((word) => botWords.has(word) && !ofCustomers.has(word));
  return isBotName(author) || words.some((word) => ofSome.has(word));
}

/** Points against the customer for a name that is none of theirs. */
const otherName = 4;

/** Whether a row bears another name than those under which the person's own words appeared. */
function isNamedOtherwise({ author }: Look, ownNames: ReadonlySet<string>): boolean {
  if (author === '' || ownNames.size === 0 || ownNames.has(author)) return false;
  return !((partyWords[author.toLowerCase()] ?? 0) > 0);
}

/** Points for the customer in each row, all rows weighed against each other; `rightToLeft` turns the expectation about sides. */
export function customerPoints(voices: readonly Voice[], rightToLeft: boolean): number[] {
  const counts = countFeatures(voices);
  const typedRows = voices.filter(({ typed }) => typed).length;
  const telling = ({ all }: Count) => all < voices.length;
  const twoSided = [...counts.values()].some(
    (count) => /^(side|ground)/.test(count.feature) && telling(count),
  );
  for (const count of counts.values()) {
    const weight = telling(count) ? 1 : twoSided ? 0 : 0.5;
    count.points = prior(count.feature, rightToLeft) * weight;
    if (telling(count) && !count.feature.startsWith('word:'))
      count.points += learned(count, voices.length, typedRows);
  }
  const ownNames = new Set(voices.flatMap(({ look, typed }) => (typed && look.author ? look.author : [])));
  return voices.map(({ look, typed }) => {
    if (typed || look.you) return 100;
    let score = isNamedOtherwise(look, ownNames) ? -0.5 - otherName : -0.5;
    let words = 0;
    for (const feature of featuresOf(look)) {
      const { points } = counts.get(feature)!;
      if (feature.startsWith('word:')) words += points;
      else score += points;
    }
    return score + Math.max(-4, Math.min(4, words));
  });
}

/** Guesses who speaks in each row from all rows together; `rightToLeft` turns the expectation about sides. */
export function guessParties(voices: readonly Voice[], rightToLeft: boolean): Party[] {
  const usual = usualIn(voices);
  const system = voices.map((voice) => isSystem(voice, usual));
  const spoken = voices.filter((_, index) => !system[index]);
  const scores = customerPoints(spoken, rightToLeft);
  const ofCustomers = new Set(spoken.flatMap(({ look }, index) => (scores[index]! > 0 ? look.words : [])));
  const company = spoken.flatMap(({ look }, index) => (scores[index]! > 0 ? [] : look));
  const machines = machineWords(company);
  // Where some are called by name, so short a word says nothing of those that are not.
  if (company.some(({ author }) => author !== '')) for (const word of shortBotWords) ofCustomers.add(word);
  let next = 0;
  return voices.map(({ look }, index) => {
    if (system[index]) return 'system';
    const score = scores[next]!;
    next += 1;
    if (score > 0) return 'customer';
    return isBot(look, ofCustomers, machines) ? 'bot' : 'agent';
  });
}
