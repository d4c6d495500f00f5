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

/** Languages of which a plain line has a frequent word, likeliest first, with the number of such words. */
function hitLanguages(plain: string): [CompiledLanguage, number][] {
  const hits = new Map<CompiledLanguage, number>();
  for (const word of plain.slice(0, longestLine).split(/[^\p{L}]+/u))
    for (const language of byWord.get(word) ?? []) hits.set(language, (hits.get(language) ?? 0) + 1);
  for (const language of languages) if (language.script?.test(plain)) hits.set(language, 1);
  return [...hits].sort((a, b) => b[1] - a[1]);
}

/** Languages a plain line could be in, likeliest first; none when no word tells. */
export function likelyLanguages(plain: string): readonly CompiledLanguage[] {
  const hits = hitLanguages(plain);
  const most = hits[0]?.[1] ?? 0;
  return hits.filter(([, count]) => count >= most - 1).map(([language]) => language);
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
  const hits = hitLanguages(plain);
  const every = hits.map(([language]) => language);
  const likely = known ? every : every.slice(0, plain.length <= shortLine ? 3 : 1);
  const found = kindIn(plain, likely, 'strict') ?? (known ? kindIn(plain, likely, 'loose') : null);
  if (!found) return known ? nothing : null;
  return {
    kind: found.kind,
    language: found.language.language,
    ...lineNumbers(plain, found.kind, found.language),
  };
}
