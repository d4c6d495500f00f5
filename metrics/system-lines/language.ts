import type { SystemKind } from '../../conversation/system-kind';

/** Kinds that have patterns; `other` is what none of them fits. */
export type PatternKind = Exclude<SystemKind, 'other'>;

/**
 * What chat software says in one language, as data. Patterns are regular expressions without case; in them `<word>` stands for an
 * entry of `words`, `<n>` for a number or a placeholder, `<...>` for a few words on the way.
 */
export interface LineLanguage {
  /** BCP 47. */
  language: string;
  /** Frequent words that give the language away, separated by spaces. Empty where the script alone does. */
  common: string;
  /** Characters that give the language away, with or without words. */
  script?: string;
  words: Record<string, string>;
  /** Whole lines and unmistakable turns: hold for lines of any party. */
  lines: Partial<Record<PatternKind, string[]>>;
  /** Looser ones, only for lines that are known to come from the software. */
  loose?: Partial<Record<PatternKind, string[]>>;
  /** Regular expressions for units of time. */
  units: { second: string; minute: string; hour: string; day: string };
  /** Number words; also "a half" as 0.5. */
  numbers: Record<string, number>;
  /** Turns that say how many others come first ("<n> ... ahead of you"). */
  ahead?: string;
  /** "You are next". */
  next?: string;
  /** "Not", "no": a line that has it tells of nobody who came or left. */
  negation?: string;
  /** What only people say ("yesterday I was", "my parcel"): a line of anybody's that has it is no system line. */
  person?: string;
  /** Spans said without a number ("w ciągu godziny", "שעתיים"), as regular expressions, in seconds. */
  spans?: Record<string, number>;
  /** Written without spaces: number words stand anywhere. */
  unspaced?: true;
  /** Written in Serbian Cyrillic letters too; patterns and words are in Latin ones. */
  twoScripts?: true;
}
