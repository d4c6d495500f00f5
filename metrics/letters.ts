/**
 * Letters of lower-case text as ranges for a character class. Regular expressions with hundreds of `\\p{L}` take seconds to compile;
 * these ranges of the basic plane do not.
 */
const ranges =
  'a-z\\u00df-\\u024f\\u0370-\\u058f\\u0590-\\u06ff\\u0900-\\u0fff\\u10a0-\\u10ff\\u1780-\\u17ff\\u1e00-\\u1fff\\u3040-\\u30ff\\u4e00-\\u9fff\\uac00-\\ud7a3';

const letter = `[${ranges}\\d_]`;
const boundary = `(?:(?<=${letter})(?!${letter})|(?<!${letter})(?=${letter}))`;

/** The source of a regular expression with cheap ranges in place of `\\p{L}`. */
export function cheapSource(source: string): string {
  return source.replaceAll('[\\p{L}', `[${ranges}`).replaceAll('\\p{L}', `[${ranges}]`);
}

/** {@link cheapSource} with word boundaries that know letters with accents; JavaScript's do not. */
export function accentedSource(source: string): string {
  return cheapSource(source).replaceAll('\\b', boundary);
}
