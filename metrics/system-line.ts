import type { SystemKind } from '../conversation/system-kind';
import { lineNumbers } from './line-numbers';
import { plainLine } from './plain-line';
import type { KnownLanguage } from './system-lines/compile';
import { languages } from './system-lines/languages';

/** What a line says that the chat software shows by itself. */
export interface SystemLine {
  kind: SystemKind;
  /** BCP 47; empty if no language fits. */
  language: string;
  /** Place in the queue, 1 = next. */
  position: number | null;
  /** Announced wait in seconds. */
  estimateS: number | null;
}

const longestLine = 400;
/** Lines so short that their words may not tell the language. */
const shortLine = 32;

/** As many first letters of a word as tell its family where its ending does not. */
const stemLength = 5;
/** Any letter that is not Latin. */
const foreign = /[\u0370-\u1cff\u3040-\ud7a3]/;

type ByWord = ReadonlyMap<string, readonly KnownLanguage[]>;

function indexed(of: (word: string) => string): ByWord {
  const map = new Map<string, KnownLanguage[]>();
  for (const language of languages)
    for (const word of new Set(language.common.map(of))) map.set(word, [...(map.get(word) ?? []), language]);
  return map;
}

const stem = (word: string) => word.slice(0, stemLength);
const byWord = indexed((word) => word);
const byStem = indexed(stem);

/** Languages of which a plain line has a frequent word, likeliest first and the best known of equals, with the number of such words. */
function hitLanguages(plain: string, by: ByWord, of = (word: string) => word): [KnownLanguage, number][] {
  const hits = new Map<KnownLanguage, number>();
  for (const word of plain.slice(0, longestLine).split(/[^\p{L}]+/u))
    for (const language of by.get(of(word)) ?? []) hits.set(language, (hits.get(language) ?? 0) + 1);
  if (foreign.test(plain))
    for (const language of languages)
      if (language.script?.test(plain)) hits.set(language, (hits.get(language) ?? 0) + 1);
  return [...hits].sort(([a, one], [b, other]) => other - one || Number(b.whole) - Number(a.whole));
}

/** Languages a plain line could be in, likeliest first; none when no word tells. */
export function likelyLanguages(plain: string): readonly KnownLanguage[] {
  const hits = hitLanguages(plain, byWord);
  const most = hits[0]?.[1] ?? 0;
  return hits.filter(([, count]) => count >= most - 1).map(([language]) => language);
}

function kindIn(plain: string, sets: readonly KnownLanguage[], tier: 'strict' | 'loose') {
  for (const { language, patterns, form } of sets) {
    const line = form(plain);
    for (const [kind, pattern] of patterns()[tier]) {
      const comesOrGoes = kind === 'agent_joined' || kind === 'agent_left';
      if (pattern.test(line) && !(comesOrGoes && patterns().negation?.test(line)))
        return { kind, language, patterns: patterns(), line };
    }
  }
  return null;
}

function knownKind(plain: string) {
  const every = hitLanguages(plain, byWord).map(([language]) => language);
  const found = kindIn(plain, every, 'strict') ?? kindIn(plain, every, 'loose');
  if (found) return found;
  const kin = hitLanguages(plain, byStem, stem).map(([language]) => language);
  return kindIn(plain, kin, 'loose');
}

/** Of a line of anybody's: only in the likeliest languages, and not if it holds what people say. */
function anybodysKind(plain: string) {
  const hits = hitLanguages(plain, byWord);
  const likely = plain.length > shortLine ? hits.slice(0, 1) : hits;
  const whole = (some: typeof hits) => some.flatMap(([language]) => (language.whole ? [language] : []));
  const found = kindIn(plain, whole(likely).slice(0, 3), 'strict');
  return found && whole(hits).some(({ patterns }) => patterns().person?.test(plain)) ? null : found;
}

/**
 * Reads a line. `known`: it certainly comes from the chat software, then looser patterns count and what fits none is `other`;
 * else null means that it reads like a person's sentence.
 */
export function readSystemLine(text: string, known: boolean): SystemLine | null {
  const nothing: SystemLine = { kind: 'other', language: '', position: null, estimateS: null };
  if (!known && text.length > longestLine) return null;
  const plain = plainLine(text);
  const found = plain === '' ? null : known ? knownKind(plain) : anybodysKind(plain);
  if (!found) return known ? nothing : null;
  const numbers = lineNumbers(found.line, found.kind, found.patterns);
  // Of neighbouring languages the wrong one may know the words and not the numbers.
  if (known && found.kind === 'wait_estimate' && numbers.estimateS === null)
    for (const [{ patterns, form }] of hitLanguages(plain, byWord))
      numbers.estimateS ??= lineNumbers(form(plain), found.kind, patterns()).estimateS;
  return { kind: found.kind, language: found.language, ...numbers };
}
