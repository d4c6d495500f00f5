import type { SystemKind } from '../conversation/system-kind';
import { lineNumbers } from './line-numbers';
import { plainLine } from './plain-line';
import type { CompiledLanguage } from './system-lines/compile';
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

const byWord = (() => {
  const map = new Map<string, CompiledLanguage[]>();
  for (const language of languages)
    for (const word of language.common) map.set(word, [...(map.get(word) ?? []), language]);
  return map;
})();

/** Languages a plain line could be in, likeliest first; all of them when no word tells. */
export function likelyLanguages(plain: string): readonly CompiledLanguage[] {
  const hits = new Map<CompiledLanguage, number>();
  for (const word of plain.slice(0, longestLine).split(/[^\p{L}]+/u))
    for (const language of byWord.get(word) ?? []) hits.set(language, (hits.get(language) ?? 0) + 1);
  const most = Math.max(0, ...hits.values());
  if (most === 0) return languages;
  return [...hits]
    .filter(([, count]) => count >= most - 1)
    .sort((a, b) => b[1] - a[1])
    .map(([language]) => language);
}

function kindIn(plain: string, sets: readonly CompiledLanguage[], tier: 'strict' | 'loose') {
  for (const language of sets)
    for (const [kind, pattern] of language[tier]) {
      const comesOrGoes = kind === 'agent_joined' || kind === 'agent_left';
      if (pattern.test(plain) && !(comesOrGoes && language.negation?.test(plain))) return { kind, language };
    }
  return null;
}

/**
 * Reads a line. `known`: it certainly comes from the chat software, then looser patterns count and what fits none is `other`;
 * else null means that it reads like a person's sentence.
 */
export function readSystemLine(text: string, known: boolean): SystemLine | null {
  const nothing: SystemLine = { kind: 'other', language: '', position: null, estimateS: null };
  if (!known && text.length > longestLine) return null;
  const plain = plainLine(text);
  if (plain === '') return known ? nothing : null;
  const likely = likelyLanguages(plain);
  const found =
    kindIn(plain, likely, 'strict') ??
    (known || plain.length <= shortLine ? kindIn(plain, languages, 'strict') : null) ??
    (known ? (kindIn(plain, likely, 'loose') ?? kindIn(plain, languages, 'loose')) : null);
  if (!found) return known ? nothing : null;
  return {
    kind: found.kind,
    language: found.language.language,
    ...lineNumbers(plain, found.kind, found.language),
  };
}
