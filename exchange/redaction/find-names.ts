import { fullNames } from './full-names';
import { givenNames } from './given-names';
import { shortenedNames } from './initial-names';
import { isNoPerson } from './is-no-person';
import {
  filledIn,
  greetings,
  introductions,
  likelyIntroductions,
  smallIntroductions,
  titled,
} from './name-patterns';
import { type NamePattern, particles } from './name-shapes';
import { alsoGiven, namesakes, notNames, smallWords } from './name-words';
import { signedName } from './signed-names';
import { smallNames, smallSignature, smallTitledNames } from './small-names';
import type { Span } from './span';
import { escaped } from './word-finder';
import { type Found, WordSieve } from './word-sieve';

/** A text of an interaction in which names are introduced. */
export interface Said {
  text: string;
  /** Name as shown beside it, empty if none or if it is no person's. */
  author: string;
}

const shortestPart = 3;

const surest = [...introductions, ...titled];
const others = [...greetings, ...filledIn];
const smallTitles = 'herr herrn frau familie mr mrs ms mister'.split(' ');
const signsOff = 'lg vg mfg gruß gruss grüße grüsse gruesse regards cheers'.split(' ');
/** The lists of words of three groups of patterns; in the last group then those of names in small letters, of titles, and given names. */
const sieve = new WordSieve(
  surest.map(({ words }) => words),
  likelyIntroductions.map(({ words }) => words),
  [...[...others, ...smallIntroductions].map(({ words }) => words), smallTitles, signsOff, [...givenNames]],
);
const smallBit = 1 << others.length;
const titleBit = smallBit << smallIntroductions.length;
const signBit = titleBit << 1;
const givenBit = signBit << 1;

/**
 * Names of persons that an interaction introduces: beside messages, by "my name is", in greetings and signatures; and common given names, however they come.
 * `known`: names that are known beforehand, such as the person's own.
 */
export function namesIn(said: readonly Said[], known: readonly string[]): Set<string> {
  const names = new Set(known.flatMap(borne));
  for (const author of new Set(said.map((one) => one.author)))
    for (const name of borne(author)) names.add(name);
  const likelyNames: string[] = [];
  for (const { text } of said) {
    if (text === '') continue;
    const held = sieve.in(text);
    for (const name of surelyToldIn(text, held.first)) names.add(name);
    likelyNames.push(...likelyToldIn(text, held), ...shortenedNames(text), ...spelledOut(text));
    const quiet = isShouted(text) ? text.toLowerCase() : '';
    if (quiet !== '') likelyNames.push(...likelyToldIn(quiet, sieve.in(quiet)));
  }
  for (const name of likelyNames) names.add(name);
  return names;
}

const oneByOne = /(?<![\p{L}\p{N}-])\p{L}(?:-\p{L}){3,24}(?![\p{L}\p{N}-])/gu;

/** Words that are said letter by letter: mostly names. */
function spelledOut(text: string): readonly string[] {
  return text.includes('-') ? (text.match(oneByOne) ?? nothing) : nothing;
}

/** Written in capitals throughout. */
function isShouted(text: string): boolean {
  return /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text);
}

/** Names told so that they can be nothing else: by whoever bears them ("my name is"), or behind a title. */
export function surelyTold(said: readonly Said[]): string[] {
  return said.flatMap(({ text }) => (text === '' ? nothing : surelyToldIn(text, sieve.in(text).first)));
}

function surelyToldIn(text: string, held: number): readonly string[] {
  if (held === 0) return nothing;
  return toldIn(text, surest, held)
    .flatMap(borne)
    .filter((name) => !namesakes.has(name.toLowerCase()));
}

function likelyToldIn(text: string, { second, third, small }: Found): readonly string[] {
  const signed = signedName(text);
  if (second === 0 && third === 0 && signed === '') return nothing;
  const names = [...toldIn(text, likelyIntroductions, second), ...toldIn(text, others, third), signed]
    .flatMap(cleaned)
    .filter((name) => !isNoPerson(name) && !namesakes.has(name.toLowerCase()));
  if (third & smallBit) names.push(...toldIn(text, smallIntroductions, everyBit).flatMap(smallName));
  if (third & titleBit) names.push(...smallTitledNames(text));
  if (third & signBit) names.push(...smallSignature(text));
  if (third & givenBit) names.push(...fullNames(text));
  if (small & givenBit) names.push(...smallNames(text));
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

/** As `cleaned`, where nothing but a name can stand: somebody may be called Will. */
function borne(name: string): readonly string[] {
  const first = /^\p{Lu}\p{Ll}+/u.exec(name)?.[0] ?? '';
  return alsoGiven.has(first.toLowerCase())
    ? [[first, ...cleaned(name.slice(first.length))].join(' ')]
    : cleaned(name);
}

/** The words of a name without titles and words that are none; nothing where no name is left. */
function cleaned(name: string): readonly string[] {
  const before = cleanedBefore.get(name);
  if (before) return before;
  if (cleanedBefore.size === mostRemembered) cleanedBefore.clear();
  const now = withoutOtherWords(name);
  cleanedBefore.set(name, now);
  return now;
}

const particle = new RegExp(`^(?:${particles})$`);
const initial = /^(?:\p{Lu}\.|[A-HJ-Z])$/u;

function withoutOtherWords(name: string): string[] {
  const taken: string[] = [];
  // Small words count once a name follows them.
  let before: string[] = [];
  for (const word of name.replaceAll(/[()"„“]/g, ' ').split(/\s+/)) {
    const bare = word.replace(/[.,!?:;]+$/, '').replace(/['’]s$/, '');
    const isName =
      /^(?:[dl]['’])?\p{Lu}/u.test(bare) &&
      bare.length > 1 &&
      !/['’](?:m|re|ll|ve|d)$/.test(bare) &&
      !notNames.has(bare.toLowerCase()) &&
      !/^(?:Dr|Prof|Mr|Mrs|Ms)$/.test(bare);
    if (isName) {
      taken.push(...before, bare);
      before = [];
    } else if (particle.test(bare)) before.push(bare);
    else if (initial.test(word)) before.push(word);
    else if (taken.length > 0) break;
    else before = [];
  }
  const last = before.at(-1) ?? '';
  if (taken.length > 0 && before.length === 1 && last.endsWith('.')) taken.push(last);
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
