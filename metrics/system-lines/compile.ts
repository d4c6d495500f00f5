import { accentedSource, cheapSource } from '../letters';
import type { LineLanguage, PatternKind } from './language';
import { inCyrillic, inLatin } from './serbian-letters';

/** Stands for a placeholder ("{{name}}", "%s") in a plain line. */
export const placeholder = '▯';

/** Kinds in the order in which they are asked: what says more of a line comes first. */
const askingOrder: readonly PatternKind[] = [
  'typing',
  'rating_request',
  'bot_disclosure',
  'transfer',
  'queue_position',
  'chat_ended',
  'agent_left',
  'agent_joined',
  'offline',
  'wait_estimate',
];

/** A language as far as it takes to recognise it; its patterns are made when first asked for. */
export interface KnownLanguage {
  language: string;
  common: readonly string[];
  script: RegExp | null;
  /** Whether it knows lines of any party, not only the software's. */
  whole: boolean;
  /** A plain line in the letters of the patterns. */
  form: (plain: string) => string;
  patterns: () => LinePatterns;
}

/** The patterns of a language, ready to run. */
export interface LinePatterns {
  /** Holds for lines of any party. */
  strict: readonly (readonly [PatternKind, RegExp])[];
  /** Holds only for lines known to come from the software. */
  loose: readonly (readonly [PatternKind, RegExp])[];
  units: readonly (readonly [unitS: number, unit: RegExp])[];
  numbers: ReadonlyMap<string, number>;
  /** A number in digits or words. */
  number: RegExp;
  ahead: RegExp | null;
  next: RegExp | null;
  /** "not", "no": then nobody has come or left. */
  negation: RegExp | null;
  /** What only people say. */
  person: RegExp | null;
  spans: readonly (readonly [spanS: number, said: RegExp])[];
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function expand(pattern: string, words: Record<string, string>, depth = 0): string {
  return pattern.replace(/<([a-z.]+)>/g, (whole, name: string) => {
    if (name === '...') return '.{0,60}?';
    const found = words[name];
    if (found === undefined || depth > 5) throw new Error(`no words for ${whole}`);
    return expand(found, words, depth + 1);
  });
}

/** Whole words that stand in the patterns; they give the language away too. */
function wordsIn(data: LineLanguage): string[] {
  const sources = [
    ...Object.values(data.words),
    ...Object.values(data.lines).flat(),
    ...Object.values(data.loose ?? {}).flat(),
  ];
  return sources.flatMap(
    (source) => source.replaceAll('\\b', ' ').match(/(?<![\p{L}\\[])[\p{L}]{4,}/gu) ?? [],
  );
}

function patternsOf(data: LineLanguage): LinePatterns {
  const before = data.unspaced ? '' : '(?<!\\p{L})';
  const after = data.unspaced ? '' : '(?!\\p{L})';
  const numberWords = Object.keys(data.numbers).sort((a, b) => b.length - a.length);
  const spelled = numberWords.length > 0 ? `${before}(?:${numberWords.map(escaped).join('|')})${after}` : '';
  const n = `(?:[#№] ?)?(?:\\d{1,4}|${placeholder}${spelled ? `|${spelled}` : ''})`;
  const words = { ...data.words, n };
  const accented = (source: string) =>
    data.language === 'en' ? cheapSource(source) : accentedSource(source);
  const patterns = (from: Partial<Record<PatternKind, string[]>> | undefined) =>
    askingOrder.flatMap((kind) => {
      const list = from?.[kind];
      return list?.length ? [[kind, new RegExp(accented(expand(list.join('|'), words)), 'u')] as const] : [];
    });
  const unit = (source: string) => new RegExp(accented(`^(?:${source})`), 'u');
  return {
    strict: patterns(data.lines),
    loose: patterns(data.loose),
    units: [
      [60, unit(data.units.minute)],
      [3600, unit(data.units.hour)],
      [86_400, unit(data.units.day)],
      [1, unit(data.units.second)],
    ],
    numbers: new Map(Object.entries(data.numbers)),
    number: new RegExp(
      cheapSource(
        `(?<![${data.script ? '' : '\\p{L}'}\\d.,])(?:\\d{1,6}(?:[.,]\\d{1,2})?(?!\\d)${spelled ? `|${spelled}` : ''})`,
      ),
      'gu',
    ),
    ahead: data.ahead ? new RegExp(data.ahead, 'u') : null,
    next: data.next ? new RegExp(data.next, 'u') : null,
    negation: data.negation ? new RegExp(accented(data.negation), 'u') : null,
    person: data.person ? new RegExp(accented(expand(data.person, words)), 'u') : null,
    spans: Object.entries(data.spans ?? {}).map(
      ([said, spanS]) => [spanS, new RegExp(accented(said), 'u')] as const,
    ),
  };
}

/** Makes a language known; its regular expressions wait until they are needed. They throw when a pattern names words that are not there. */
export function knownLanguage(data: LineLanguage): KnownLanguage {
  let made: LinePatterns | undefined;
  const common = [...new Set([...data.common.split(' '), ...wordsIn(data)])].filter((word) => word !== '');
  return {
    language: data.language,
    common: data.twoScripts ? [...common, ...common.map(inCyrillic)] : common,
    form: data.twoScripts ? inLatin : (plain) => plain,
    script: data.script ? new RegExp(data.script, 'u') : null,
    whole: Object.keys(data.lines).length > 0,
    patterns: () => {
      made ??= patternsOf(data);
      return made;
    },
  };
}
