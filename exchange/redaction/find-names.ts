import { givenNames } from './given-names';
import { isNoPerson } from './is-no-person';
import {
  greetings,
  introductions,
  likelyIntroductions,
  type NamePattern,
  notNames,
  smallIntroductions,
  smallWords,
  titled,
} from './name-patterns';
import type { Span } from './span';
import { escaped } from './word-finder';
import { WordSieve } from './word-sieve';

/** A text of an interaction in which names are introduced. */
export interface Said {
  text: string;
  /** Name as shown beside it, empty if none or if it is no person's. */
  author: string;
}

const shortestPart = 3;

const surest = [...introductions, ...titled];
const likely = [...likelyIntroductions, ...greetings];
/** The lists of words of both, then those of names in small letters, then given names. */
const sieve = new WordSieve(
  surest.map(({ words }) => words),
  [...[...likely, ...smallIntroductions].map(({ words }) => words), [...givenNames]],
);
const [smallBit, givenBit] = [1 << likely.length, 1 << (likely.length + smallIntroductions.length)];

/** A word with one capital letter, at its beginning. */
const capital = /(?<![\p{L}\p{N}])\p{Lu}\p{Ll}+(?![\p{L}\p{N}])/gu;

/**
 * Names of persons that an interaction introduces: beside messages, by "my name is", in greetings and signatures; and common given names, however they come.
 * `known`: names that are known beforehand, such as the person's own.
 */
export function namesIn(said: readonly Said[], known: readonly string[]): Set<string> {
  const names = new Set(known.flatMap(cleaned));
  for (const author of new Set(said.map((one) => one.author)))
    for (const name of cleaned(author)) names.add(name);
  const likelyNames: string[] = [];
  for (const { text } of said) {
    if (text === '') continue;
    const { first, others } = sieve.in(text);
    for (const name of surelyToldIn(text, first)) names.add(name);
    if (others !== 0) likelyNames.push(...likelyToldIn(text, others));
  }
  for (const name of likelyNames) names.add(name);
  return names;
}

/** Names told so that they can be nothing else: by whoever bears them ("my name is"), or behind a title. */
export function surelyTold(said: readonly Said[]): string[] {
  return said.flatMap(({ text }) => (text === '' ? nothing : surelyToldIn(text, sieve.in(text).first)));
}

function surelyToldIn(text: string, held: number): readonly string[] {
  return held === 0 ? nothing : toldIn(text, surest, held).flatMap(cleaned);
}

function likelyToldIn(text: string, held: number): string[] {
  const names = toldIn(text, likely, held)
    .flatMap(cleaned)
    .filter((name) => !isNoPerson(name));
  if (held & smallBit) names.push(...toldIn(text, smallIntroductions, everyBit).flatMap(smallName));
  if (held & givenBit)
    names.push(...(text.match(capital) ?? []).filter((word) => givenNames.has(word.toLowerCase())));
  return names;
}

const nothing: readonly string[] = [];
const everyBit = -1;

/** `held`: of which patterns the text holds a word. */
function toldIn(text: string, patterns: readonly NamePattern[], held: number): readonly string[] {
  const told: string[] = [];
  for (let n = 0; n < patterns.length; n++) {
    const way = patterns[n];
    if (!(held & (1 << n)) || !way?.hint.test(text)) continue;
    for (const match of text.matchAll(way.pattern)) told.push(match.groups?.v ?? '');
  }
  return told;
}

/** A bound on memory: the same few names come again and again. */
const mostRemembered = 5000;
const cleanedBefore = new Map<string, readonly string[]>();

/** The words of a name without titles and words that are none; nothing where no name is left. */
function cleaned(name: string): readonly string[] {
  const before = cleanedBefore.get(name);
  if (before) return before;
  if (cleanedBefore.size === mostRemembered) cleanedBefore.clear();
  const now = withoutOtherWords(name);
  cleanedBefore.set(name, now);
  return now;
}

function withoutOtherWords(name: string): string[] {
  const taken: string[] = [];
  // Small words count once a name follows them.
  let before: string[] = [];
  for (const word of name.replaceAll(/[()"„“]/g, ' ').split(/\s+/)) {
    const bare = word.replace(/[.,!?:;]+$/, '').replace(/['’]s$/, '');
    const isName =
      /^\p{Lu}/u.test(bare) &&
      bare.length > 1 &&
      !/['’](?:m|re|ll|ve|d)$/.test(bare) &&
      !notNames.has(bare.toLowerCase()) &&
      !/^(?:Dr|Prof|Mr|Mrs|Ms)$/.test(bare);
    if (isName) {
      taken.push(...before, bare);
      before = [];
    } else if (/^(?:von|van|de|der|den|zu|zur|vom|la|el|al|bin)$/.test(bare)) before.push(bare);
    else if (taken.length > 0) break;
    else before = [];
  }
  return taken.length > 0 ? [taken.join(' ')] : [];
}

function smallName(found: string): string[] {
  const words = found.split(' ');
  const end = words.findIndex((word) => smallWords.has(word) || notNames.has(word));
  const name = words.slice(0, end < 0 ? undefined : end).join(' ');
  return name === '' ? [] : [name];
}

/** A finder of these names in texts: whole names and each of their words, also with an s at the end or in small letters. */
export function nameFinder(names: ReadonlySet<string>): (text: string) => Span[] {
  const fullOf = new Map<string, string>();
  // Longer names first, so that a first name alone means the person whose full name was told.
  for (const name of [...names].sort((a, b) => b.length - a.length)) {
    for (const part of [name, ...name.split(' ')]) {
      const key = part.toLowerCase();
      const tells = part === name || (part.length >= shortestPart && !notNames.has(key));
      if (tells && !fullOf.has(key)) fullOf.set(key, name);
    }
  }
  if (fullOf.size === 0) return () => [];
  const spellings = [...fullOf.keys()].sort((a, b) => b.length - a.length).map(escaped);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(${spellings.join('|')})(?:['’]?s)?(?![\\p{L}\\p{N}])`,
    'giu',
  );
  const mayHold = quickLook([...fullOf.keys()]);
  return (text) =>
    !mayHold(text)
      ? []
      : [...text.matchAll(pattern)].flatMap((match) => {
          const shown = match[1] ?? '';
          // In small letters a short name is more often another word ("will", "may").
          if (!/\p{Lu}/u.test(shown) && shown.length < 5 && !names.has(shown)) return [];
          const value = fullOf.get(shown.toLowerCase()) ?? shown;
          return [{ kind: 'person' as const, start: match.index, end: match.index + shown.length, value }];
        });
}

/** Letters whose other case is what `toLowerCase` gives; beyond them some spell the same although it gives something else. */
const beyondPlain = /[^\0-\u017e]/;

/** False where a text holds none of these words in small letters: most hold none, and the pattern is dear. */
function quickLook(words: readonly string[]): (text: string) => boolean {
  if (words.some((word) => beyondPlain.test(word))) return () => true;
  return (text) => {
    if (beyondPlain.test(text)) return true;
    const lower = text.toLowerCase();
    return words.some((word) => lower.includes(word));
  };
}
