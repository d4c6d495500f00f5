import { type Span, spansOf } from './span';

/** Finds words and phrases as they stand, in any case, with any white space between them. */
export function wordFinder(words: readonly string[]): (text: string) => Span[] {
  const patterns = words
    .map((word) => word.trim())
    .filter((word) => word !== '')
    .map((word) => new RegExp(word.split(/\s+/).map(escaped).join('\\s+'), 'giu'));
  return (text) => patterns.flatMap((pattern) => spansOf('own_pattern', text, pattern, spelled));
}

/** What was found, in one spelling. */
export function spelled(found: string): string {
  return found.toLowerCase().replaceAll(/\s+/g, ' ');
}

/** A text as it stands in an expression. */
export function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
